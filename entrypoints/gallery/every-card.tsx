/** The card of every entity of the bundled pack, for a story of a given date: `?entities`, `?entities=2014-04-23`. */
import type { ComponentChildren } from 'preact';
import { EntityCard } from '../../components/entity-card.tsx';
import pack from '../../data/pack.json';
import { Coverage } from '../../engine/context/context.ts';
import { EntityList } from '../../engine/model/entities.ts';
import type { Pack } from '../../engine/model/pack.ts';

const { entities, ...rest } = pack as unknown as Pack;
const nothing = () => {};

/** Cards by entity id. */
export function everyCard(published: string): { id: string; draw: () => ComponentChildren }[] {
  const coverage = new Coverage(rest, new EntityList(entities));
  return entities.map(({ id }) => {
    const view = coverage.view(id, { present: [], ...(published ? { published } : {}) })!;
    return {
      id,
      draw: () => (
        <EntityCard
          view={view}
          onOpen={nothing}
          onArticle={nothing}
          onClose={nothing}
          onPin={nothing}
          onCopy={async () => {}}
        />
      ),
    };
  });
}
