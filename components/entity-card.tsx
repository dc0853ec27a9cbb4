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
  /** called if the words in the page do not mean this entity (or do, after all), on this page or everywhere; absent: the card cannot be dismissed */
  onDismiss?: ((dismissed: boolean, everywhere: boolean) => void) | undefined;
  /** other names of its paragraph that the coverage connects with it */
  neighbours?: readonly EntityRef[] | undefined;
  /** show how this entity and that of this id connect */
  onConnect?: ((other: string) => void) | undefined;
  /** absent: nothing can be copied */
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** Everything about one entity, for one story. Empty sections are left out. */
export function EntityCard(props: EntityCardProps) {
  return (
    <OpenArticle.Provider value={props.onArticle}>
      <CardFrame {...props}>
        <CardBody key={props.view.id} {...props} />
      </CardFrame>
    </OpenArticle.Provider>
  );
}
