import { useState } from 'preact/hooks';
import type { EntityView, StatementView } from '../engine/model/view.ts';
import { useDisclosure } from './disclosure.ts';
import { SourceLine } from './source-line.tsx';
import { useStrings } from './strings.ts';

/** So many statements stand before "Show all". */
const FIRST = 3;

export interface StatementsProps {
  view: EntityView;
  /** go to the entity of this id */
  onOpen: (id: string) => void;
}

/** "In their words": what the entity said, or what the sides of an event said. */
export function Statements({ view, onOpen }: StatementsProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const { statements } = view;
  if (statements.length === 0) return null;
  const sides = view.kind === 'event' ? bySpeaker(statements) : [];
  const parted = sides.length > 1;
  const first = parted ? 1 : FIRST;
  const list = (some: StatementView[]) => (
    <ul class="statements" key={some[0]?.speakerName}>
      {(all ? some : some.slice(0, first)).map((statement) => (
        <Statement key={statement.article.id + statement.text} statement={statement} view={view} onOpen={onOpen} />
      ))}
    </ul>
  );
  const shown = parted ? sides.length : FIRST;
  return (
    <section class="section">
      <h3>{t('statements.title')}</h3>
      {parted ? <div class="sides">{sides.map(list)}</div> : list(statements)}
      {statements.length > shown && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('statements.fewer') : t('statements.all', [String(statements.length)])}
        </button>
      )}
    </section>
  );
}

/** The statements on an event by who made them, so that the sides stand next to each other. */
function bySpeaker(statements: StatementView[]): StatementView[][] {
  return [...Map.groupBy(statements, (statement) => statement.speakerName).values()];
}

/** Words as spoken stand in quotation marks; a gist or report never does. */
function Statement({ statement, view, onOpen }: StatementsProps & { statement: StatementView }) {
  const t = useStrings();
  const { speaker, speakerName, text, quoted, garbled, gist } = statement;
  return (
    <li>
      {speaker !== view.id && (
        <p class="speaker">
          {speaker ? (
            <button type="button" class="text-button" onClick={() => onOpen(speaker)}>
              <bdi>{speakerName}</bdi>
            </button>
          ) : (
            <bdi>{speakerName}</bdi>
          )}
        </p>
      )}
      {quoted ? (
        <blockquote dir="auto">{t('statement.quoted', [text])}</blockquote>
      ) : (
        <p class="gist" dir="auto">
          {text}
        </p>
      )}
      {gist && (
        <p class="gist" dir="auto">
          {gist}
        </p>
      )}
      <p class="source">
        <SourceLine article={statement.article} said={statement.date} />
        {view.storyDate && statement.when === 'since' && <span class="source-note">{t('statement.since')}</span>}
      </p>
      {garbled && <Garbled text={garbled} />}
    </li>
  );
}

/** The machine-reworded original of a gist, shown only when asked for and never as somebody's words. */
function Garbled({ text }: { text: string }) {
  const t = useStrings();
  const { id, open, button } = useDisclosure();
  return (
    <>
      <button {...button} class="text-button">
        {open ? t('garbled.hide') : t('garbled.show')}
      </button>
      {open && (
        <div id={id} class="garbled">
          <p class="garbled-note">{t('garbled.note')}</p>
          <p dir="auto">{text}</p>
        </div>
      )}
    </>
  );
}
