import type { FigureView } from '../engine/model/view.ts';
import { Receipted } from './receipt.tsx';
import { useStrings } from './strings.ts';
import { When } from './when.tsx';

/** Numbers that were given, side by side: who counted what, and when. None of them is ours. */
export function Figures({ figures }: { figures: FigureView[] }) {
  const t = useStrings();
  if (figures.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('figures.title')}</h3>
      <ul class="facts">
        {figures.map((figure) => (
          <li key={figure.date + figure.amount + figure.by}>
            <p class="figure-amount">
              <bdi>{figure.amount}</bdi>
            </p>
            <p class="dateline">
              <bdi>{figure.by}</bdi>, <When date={figure.date} />
            </p>
            <Receipted text={figure.of} receipts={figure.receipts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
