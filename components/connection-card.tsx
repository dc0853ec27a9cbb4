import type { ConnectionView } from '../engine/model/view.ts';
import { CardFrame, type CardFrameProps } from './card-frame.tsx';
import { Connection } from './connection.tsx';
import { isolated, useStrings } from './strings.ts';

export interface ConnectionCardProps extends Omit<CardFrameProps, 'view' | 'children'> {
  view: ConnectionView;
  onOpen: (id: string) => void;
  onArticle: (id: string) => void;
}

/** A card about how two names connect in the coverage. */
export function ConnectionCard({ view, onOpen, onArticle, ...frame }: ConnectionCardProps) {
  const t = useStrings();
  const [first, second] = view.names;
  const ref = {
    id: `${first.id} ${second.id}`,
    name: t(
      'connect.names',
      [first, second].map(({ name }) => isolated(name)),
    ),
  };
  return (
    <CardFrame view={ref} {...frame}>
      <div class="entity-body">
        <Connection view={view} onOpen={onOpen} onArticle={onArticle} />
      </div>
    </CardFrame>
  );
}
