import type { EntityView, FactView } from '../engine/model/view.ts';
import { Receipted } from './receipt.tsx';
import { useStrings } from './strings.ts';
import { Timeline } from './timeline.tsx';
import { When } from './when.tsx';

/** What the coverage tells, parted by the story's date where there is something on the far side of it. */
export function Background({ view }: { view: EntityView }) {
  const t = useStrings();
  if (view.facts.length === 0) return null;
  const then = view.facts.filter((fact) => fact.when === 'then');
  const since = view.facts.filter((fact) => fact.when === 'since');
  const parted = view.storyDate !== undefined && since.length > 0;
  return (
    <section class="section">
      <h3>{t('background.title')}</h3>
      {!view.history && <Timeline view={view} />}
      {parted && then.length > 0 && <h4>{t('background.then')}</h4>}
      <Facts facts={parted ? then : view.facts} />
      {parted && <h4>{t('background.since')}</h4>}
      {parted && <Facts facts={since} />}
      {/* a story newer than the coverage stands beyond the line’s end: what is known helps more, and comes first */}
      {view.history && <Timeline view={view} />}
    </section>
  );
}

function Facts({ facts }: { facts: FactView[] }) {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact, i) => (
        <li key={fact.date + fact.text}>
          {/* once for all that are of one date */}
          {fact.date !== facts[i - 1]?.date && (
            <p class="dateline">
              <When date={fact.date} />
            </p>
          )}
          <Receipted text={fact.text} receipts={fact.receipts} />
        </li>
      ))}
    </ul>
  );
}
