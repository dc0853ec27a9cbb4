import type { FigureView } from '../engine/model/view.ts';
import { Receipted } from './receipt.tsx';
import { Section } from './section.tsx';
import { When } from './when.tsx';

/** Numbers that sources gave, side by side: who counted what, and when. Backstory computes none of them. */
export function Figures({ title, figures }: { title: string; figures: FigureView[] }) {
  return (
    <Section title={title}>
      <ul class="facts">
        {figures.map((figure) => (
          <li key={figure.date + figure.amount + figure.by}>
            <p class="dateline">
              <bdi>{figure.by}</bdi>, <When date={figure.date} />
            </p>
            <Receipted lead={figure.amount} text={figure.of} receipts={figure.receipts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
