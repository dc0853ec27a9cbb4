import { useEffect, useId, useRef } from 'preact/hooks';
import type { EntityView } from '../engine/model/view.ts';
import { Background } from './background.tsx';
import { CardActions, type CardActionsProps } from './card-actions.tsx';
import { Chips } from './chips.tsx';
import { CoverageList } from './coverage-list.tsx';
import { formatDate, formatTenure } from './dates.ts';
import { EntityHeader, type Position } from './entity-header.tsx';
import { Figures } from './figures.tsx';
import { isUnsure, MatchNote } from './match-note.tsx';
import { Statements } from './statements.tsx';
import { joinNames, useStrings } from './strings.ts';
import { Surface } from './surface.tsx';

export interface EntityCardProps {
  view: EntityView;
  /** `card` floats over a page: it has a size, a border and scrolls inside; `plain` fills what holds it */
  layout?: 'card' | 'plain';
  /** go to the entity of this id; the caller keeps the history */
  onOpen: (id: string) => void;
  /** absent: there is no close button */
  onClose?: (() => void) | undefined;
  /** absent: there is nothing to go back to */
  onBack?: (() => void) | undefined;
  /** told to who steps through the page */
  position?: Position | undefined;
  /** the card stays when the pointer leaves it */
  held?: boolean | undefined;
  /** absent: there is no pin */
  onHold?: ((held: boolean) => void) | undefined;
  /** the words do not mean this entity; absent: that cannot be said here */
  onDismiss?: CardActionsProps['onDismiss'];
  /** absent: nothing can be copied */
  onCopy?: CardActionsProps['onCopy'];
  /** put the focus on the name, now and whenever the entity changes: for cards opened or used by key or click, not by hovering */
  takeFocus?: boolean;
}

/** Everything about one entity, for one story. Sections with nothing in them are absent. */
export function EntityCard(props: EntityCardProps) {
  const { view, layout = 'card', onClose, takeFocus } = props;
  const titleId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shownId = useRef(view.id);

  // Another entity replaces the whole card: scrolling, and the focus of who clicked a chip, would be left where they were.
  useEffect(() => {
    const moved = shownId.current !== view.id;
    shownId.current = view.id;
    if (moved) scroller.current?.scrollTo?.(0, 0);
    if (takeFocus) title.current?.focus({ preventScroll: true });
  }, [view.id, takeFocus]);

  const content = (
    <>
      <EntityHeader {...props} titleId={titleId} titleRef={title} />
      <Body key={view.id} {...props} />
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

function Body({ view, onOpen, onDismiss, onCopy }: EntityCardProps) {
  const t = useStrings();
  const locale = t('locale.code');
  return (
    <div class="entity-body">
      {isUnsure(view.match) && <MatchNote view={view} onOpen={onOpen} />}
      <p class="description">
        <bdi>{view.description}</bdi>
      </p>
      <Role view={view} />
      {view.eventDate && <p class="role">{t('card.happened', [formatDate(view.eventDate, locale)])}</p>}
      {view.history && view.storyDate && <HistoryBanner ends={view.coverageEnds} story={view.storyDate} />}
      <Background view={view} />
      <Figures figures={view.figures} />
      <Statements view={view} onOpen={onOpen} />
      <CoverageList title={t('coverage.title')} items={view.coverage} />
      {view.related.length > 0 && (
        <section class="section">
          <h3>{t('related.title')}</h3>
          <Chips items={view.related} onOpen={onOpen} />
        </section>
      )}
      {!isUnsure(view.match) && <MatchNote view={view} onOpen={onOpen} />}
      {view.otherNames.length > 0 && <p class="why">{t('card.otherNames', [joinNames(t, view.otherNames)])}</p>}
      <CardActions view={view} onDismiss={onDismiss} onCopy={onCopy} />
    </div>
  );
}

/** The role held when the story was written, or the last one before it; where the story has no date, the last one known. */
function Role({ view: { role, storyDate } }: { view: EntityView }) {
  const t = useStrings();
  if (!role) return null;
  const tenure = formatTenure(role.from, role.to, t);
  return (
    <p class="role">
      <span class="role-label">
        {t(role.current ? 'role.then' : storyDate && role.to ? 'role.former' : 'role.last')}
      </span>{' '}
      <bdi>{role.title}</bdi> {tenure && <span class="role-dates">({tenure})</span>}
    </p>
  );
}

/** Says that the story is newer than all coverage, so that nobody takes the card for the present. */
function HistoryBanner({ ends, story }: { ends: string; story: string }) {
  const t = useStrings();
  const locale = t('locale.code');
  return <p class="note">{t('history.story', [formatDate(ends, locale), formatDate(story, locale)])}</p>;
}
