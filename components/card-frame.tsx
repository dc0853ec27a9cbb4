import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityRef, EntityView } from '../engine/model/view.ts';
import { EntityHeader, type Position } from './entity-header.tsx';
import { useStrings } from './strings.ts';
import { Surface } from './surface.tsx';
import { useUniqueId } from './unique-id.ts';

export interface CardFrameProps {
  /** what the card is about; a card about two names has no kind */
  view: Omit<EntityRef, 'kind'> & Partial<Pick<EntityRef, 'kind'>> & Pick<EntityView, 'match'>;
  /** `card` floats over a page: it has a size, a border and scrolls inside; `plain` fills what holds it */
  layout?: 'card' | 'plain';
  /** absent: there is no close button */
  onClose?: (() => void) | undefined;
  /** absent: there is nothing to go back to */
  onBack?: (() => void) | undefined;
  /** shown to readers who step through the marks of the page */
  position?: Position | undefined;
  /** the card stays in the window while the reader goes on reading */
  pinned?: boolean | undefined;
  /** the pin is pressed, or pressed again; absent: there is no pin */
  onPin?: (() => void) | undefined;
  /** present if a pinned card had to stay in the page: the keys that open the panel, empty if the reader has set none */
  panelKeys?: string | undefined;
  /** put the focus on the name, now and whenever the entity changes: for cards opened or used by key or click, not by hovering */
  takeFocus?: boolean;
  /** what is below the head */
  children: ComponentChildren;
}

const STAYING_HEAD = '.entity-header-stays';

/** The frame of a card with its head: its name, and the buttons to go back, pin and close. */
export function CardFrame({ children, ...props }: CardFrameProps) {
  const { view, layout = 'card', onClose, takeFocus, panelKeys } = props;
  const t = useStrings();
  const titleId = useUniqueId();
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shownId = useRef(view.id);

  // If another entity takes this one's place, the card is scrolled to its top. The button that was pressed is gone: the name gets the focus,
  // before anything is painted, so that the next key already finds it there.
  useLayoutEffect(() => {
    const moved = shownId.current !== view.id;
    shownId.current = view.id;
    if (moved) scroller.current?.scrollTo?.(0, 0);
    if (takeFocus) title.current?.focus({ preventScroll: true });
    // an element that gets the focus scrolls into view below the sticky head, not behind it
    const head = title.current?.closest<HTMLElement>(STAYING_HEAD);
    if (scroller.current) scroller.current.style.scrollPaddingBlockStart = `${(head?.offsetHeight ?? 0) + 8}px`;
  }, [view.id, takeFocus]);

  const content = (
    <>
      <EntityHeader {...props} titleId={titleId} titleRef={title} />
      {panelKeys !== undefined && (
        <p class="pinned-here" role="status">
          {panelKeys ? t('card.pinnedKeys', [panelKeys]) : t('card.pinned')}
        </p>
      )}
      {children}
    </>
  );
  if (layout === 'plain') {
    return (
      <article class="entity entity-plain" aria-labelledby={titleId}>
        {content}
      </article>
    );
  }
  return (
    <Surface>
      <section
        class="entity entity-card"
        role="dialog"
        aria-labelledby={titleId}
        onKeyDown={(event) => event.key === 'Escape' && onClose?.()}
      >
        {/* scrolls within the frame: a scrollbar at the frame itself would square its corners in Firefox */}
        <div class="entity-scroll" ref={scroller}>
          {content}
        </div>
      </section>
    </Surface>
  );
}
