import type { EntityRef, EntityView } from '../engine/model/view.ts';
import { CardBody } from './card-body.tsx';
import { CardFrame, type CardFrameProps } from './card-frame.tsx';
import { OpenArticle } from './open-article.ts';

export interface EntityCardProps extends Omit<CardFrameProps, 'view' | 'children'> {
  view: EntityView;
  /** go to the entity of this id; the caller keeps the history */
  onOpen: (id: string) => void;
  /** open the page of the article of this id, at the sentence with these words */
  onArticle: (id: string, words?: string) => void;
  /** the words in the page do not mean this entity (or do, after all), on this page or everywhere; absent: that cannot be said here */
  onDismiss?: ((dismissed: boolean, everywhere: boolean) => void) | undefined;
  /** names beside this one in its paragraph, to which the coverage joins it */
  neighbours?: readonly EntityRef[] | undefined;
  /** tell how this entity and that of this id connect */
  onConnect?: ((other: string) => void) | undefined;
  /** absent: nothing can be copied */
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** Everything about one entity, for one story. Sections with nothing in them are absent. */
export function EntityCard(props: EntityCardProps) {
  return (
    <OpenArticle.Provider value={props.onArticle}>
      <CardFrame {...props}>
        <CardBody key={props.view.id} {...props} />
      </CardFrame>
    </OpenArticle.Provider>
  );
}
