import { useState } from 'preact/hooks';
import type { FactView } from '../engine/model/view.ts';
import { Receipted } from './receipt.tsx';
import { Section } from './section.tsx';
import { ShowAll } from './show-all.tsx';
import { useStrings } from './strings.ts';

interface FactsProps {
  /** heading; empty for none */
  title: string;
  /** best first */
  facts: FactView[];
  /** how many are visible before "Show all" is pressed */
  first: number;
  /** show beside each date which outlet it is from */
  sourced?: boolean;
}

const outletOf = ({ receipts }: FactView) => receipts[0]?.article.outlet.value;

const isSameSource = (fact: FactView, before: FactView | undefined, sourced: boolean) =>
  fact.date === before?.date && (!sourced || outletOf(fact) === outletOf(before));

/** Dated sentences, each with its receipts. Consecutive sentences of the same date show it once. */
export function Facts({ title, facts, first, sourced = false }: FactsProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, first);
  return (
    <Section title={title}>
      <ul class="facts">
        {shown.map((fact, i) => (
          <li key={fact.date + fact.text}>
            <Receipted
              date={isSameSource(fact, shown[i - 1], sourced) ? undefined : fact.date}
              outlet={sourced ? outletOf(fact) : undefined}
              text={fact.text}
              receipts={fact.receipts}
            />
          </li>
        ))}
      </ul>
      {facts.length > first && (
        <ShowAll
          all={all}
          onChange={setAll}
          more={t('background.more', [String(facts.length - first)])}
          title={title}
        />
      )}
    </Section>
  );
}
