import { useState } from 'preact/hooks';
import type { StatementView } from '../engine/model/view.ts';
import { AlteredWords } from './altered-words.tsx';
import { groupStatements, type StatementGroup, statementText } from './card-content.ts';
import { Section } from './section.tsx';
import { ShowAll } from './show-all.tsx';
import { SourceLine } from './source-line.tsx';
import { useStrings } from './strings.ts';

export interface StatementsProps {
  title: string;
  /** best first */
  statements: StatementView[];
  /** how many are visible before "Show all" is pressed */
  first: number;
  /** id of the entity that the card is about: it need not be named as the speaker */
  entity: string;
  /** the story has a date; statements after that date are marked */
  dated: boolean;
  /** go to the entity of this id */
  onOpen: (id: string) => void;
}

/** Speakers beyond these share their colours. */
const COLOURS = 4;

/** "In their words": what the entity said, or what the sides of an event said, one below the other. */
export function Statements({ title, statements, first, entity, dated, onOpen }: StatementsProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const groups = groupStatements(all ? statements : statements.slice(0, first), entity);
  return (
    <Section title={title}>
      <div class="statements">
        {groups.map((group) => (
          <Group key={group.statements[0]!.text} group={group} dated={dated} onOpen={onOpen} />
        ))}
      </div>
      {statements.length > first && (
        <ShowAll
          all={all}
          onChange={setAll}
          more={t('statements.all', [String(statements.length)])}
          fewer={t('statements.fewer')}
        />
      )}
    </Section>
  );
}

/** What one speaker said in one source; the source is named once. */
function Group({ group, dated, onOpen }: Pick<StatementsProps, 'dated' | 'onOpen'> & { group: StatementGroup }) {
  const t = useStrings();
  const { speaker, statements, article, date, when, side } = group;
  const garbled = statements.flatMap((statement) => statement.garbled ?? []);
  return (
    <div class={`said side-${side % COLOURS}`}>
      {speaker && (
        <p class="speaker">
          <Speaker speaker={speaker} onOpen={onOpen} />
        </p>
      )}
      <ul>
        {statements.map((statement) => (
          <li key={statement.text}>
            {statement.quoted ? (
              <blockquote dir="auto">{statementText(statement, t)}</blockquote>
            ) : (
              <p class="gist" dir="auto">
                {statementText(statement, t)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="source">
        <SourceLine article={article} said={date} />
        {dated && when === 'since' && <span class="source-note">{t('statement.since')}</span>}
      </p>
      {garbled.length > 0 && <AlteredWords texts={garbled} outlet={article.outlet.value} />}
    </div>
  );
}

function Speaker({
  speaker: { id, name },
  onOpen,
}: { speaker: { id?: string; name: string } } & Pick<StatementsProps, 'onOpen'>) {
  if (!id) return <bdi>{name}</bdi>;
  return (
    <button type="button" class="text-button" onClick={() => onOpen(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}
