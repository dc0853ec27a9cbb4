import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Facts } from './background.tsx';
import { CardActions } from './card-actions.tsx';
import { type CardPart, cardContent, type LeadLine } from './card-content.ts';
import { Chips } from './chips.tsx';
import { CoverageList } from './coverage-list.tsx';
import { useDisclosure } from './disclosure.ts';
import { type Dismissal, Dismissed } from './dismissed.tsx';
import type { EntityCardProps } from './entity-card.tsx';
import { Figures } from './figures.tsx';
import { MatchNote } from './match-note.tsx';
import { Section } from './section.tsx';
import { Statements } from './statements.tsx';
import { useStrings } from './strings.ts';
import { Timeline } from './timeline.tsx';

type BodyProps = Pick<
  EntityCardProps,
  'view' | 'onOpen' | 'onArticle' | 'onDismiss' | 'onCopy' | 'neighbours' | 'onConnect'
>;

/** Everything on a card below its name, in the order of `cardContent`. */
export function CardBody({ view, onOpen, onArticle, onDismiss, onCopy, neighbours = [], onConnect }: BodyProps) {
  const t = useStrings();
  const [dismissal, setDismissal] = useState<Dismissal>('no');
  const more = useDisclosure();
  const content = cardContent(view, t);
  const { match } = view;

  function dismiss(next: Dismissal) {
    const undone = next === 'no';
    onDismiss?.(!undone, (undone ? dismissal : next) === 'everywhere');
    setDismissal(next);
  }

  if (match && dismissal !== 'no') {
    return (
      <div class="entity-body">
        <Dismissed surface={match.surface} dismissal={dismissal} onChange={dismiss} />
      </div>
    );
  }
  const { thin, folded } = content;
  const onDismissHere = onDismiss && match ? () => dismiss('here') : undefined;
  const acts = Boolean(onDismissHere || onCopy);
  const draw = (part: CardPart) => (
    <Part key={part.type + titleOf(part)} part={part} view={view} onOpen={onOpen} onArticle={onArticle} />
  );
  const moreButton = (folded.length > 0 || (thin && acts)) && (
    <button {...more.button} class={thin ? 'dots' : 'text-button'} aria-label={thin ? t('card.more') : undefined}>
      {thin ? '…' : t(more.open ? 'card.less' : 'card.more')}
    </button>
  );
  return (
    <div class="entity-body">
      <Lead lines={content.lead} end={thin && moreButton} />
      {content.open.map(draw)}
      {onConnect && neighbours.length > 0 && (
        <Section title={t('connect.here')}>
          <Chips items={neighbours} onOpen={onConnect} />
        </Section>
      )}
      {/* a card with little to say shows its name and its lead; everything else is behind the button with the dots */}
      {(thin ? more.open : acts || folded.length > 0) && (
        <footer class="actions" id={thin ? more.id : undefined}>
          <CardActions view={view} onDismiss={onDismissHere} onCopy={onCopy}>
            {!thin && moreButton}
          </CardActions>
          {more.open && <div id={thin ? undefined : more.id}>{folded.map(draw)}</div>}
        </footer>
      )}
    </div>
  );
}

/** Who or what this is; `end` follows the last line. */
function Lead({ lines, end }: { lines: LeadLine[]; end: ComponentChildren }) {
  return (
    <>
      {lines.map(({ label, text, years }, i) => (
        <p key={text} class={i === 0 ? 'lead' : 'lead lead-more'}>
          {label && <span class="lead-label">{label} </span>}
          <bdi>{text}</bdi>
          {years && (
            <>
              , <span class="lead-years">{years}</span>
            </>
          )}
          {i === lines.length - 1 && end}
        </p>
      ))}
    </>
  );
}

function titleOf(part: CardPart): string {
  return part.type === 'remark' ? part.text : 'title' in part ? part.title : '';
}

function Part({
  part,
  view,
  onOpen,
  onArticle,
}: { part: CardPart } & Pick<BodyProps, 'view' | 'onOpen' | 'onArticle'>) {
  switch (part.type) {
    case 'match':
      return <MatchNote view={view} onOpen={onOpen} />;
    case 'facts':
      return <Facts {...part} />;
    case 'timeline':
      return <Timeline view={view} />;
    case 'figures':
      return <Figures {...part} />;
    case 'statements':
      return <Statements {...part} entity={view.id} dated={view.storyDate !== undefined} onOpen={onOpen} />;
    case 'coverage':
      return <CoverageList {...part} onArticle={onArticle} />;
    case 'related':
      return (
        <Section title={part.title}>
          <Chips items={part.items} onOpen={onOpen} />
        </Section>
      );
    case 'pack':
      return (
        <section class="of-pack">
          <h3>
            <bdi>{part.title}</bdi>
          </h3>
          <Lead lines={part.lead} end={false} />
          {part.parts.map((inner) => (
            <Part
              key={inner.type + titleOf(inner)}
              part={inner}
              view={part.view}
              onOpen={onOpen}
              onArticle={onArticle}
            />
          ))}
        </section>
      );
    case 'remark':
      return <p class="why">{part.text}</p>;
  }
}
