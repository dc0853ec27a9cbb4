/** A card as plain text, each fact with its source, to be pasted into a letter or a note. */
import type { EntityView, ReceiptView } from '../engine/model/view.ts';
import { formatDate } from './dates.ts';
import type { Translate } from './strings.ts';

function source({ quote, article }: ReceiptView, locale: string): string {
  const where = `${article.outlet.value}, ${formatDate(article.published.value, locale)}`;
  return `   “${quote}” (${where}${article.url ? `, ${article.url}` : ''})`;
}

/** The text: name, description, dated facts with their quotes, statements. */
export function copyText(view: EntityView, t: Translate): string {
  const locale = t('locale.code');
  const lines = [view.name, view.description, ''];
  for (const { text, date, receipts } of view.facts) {
    lines.push(`${formatDate(date, locale)}: ${text}`, ...receipts.map((receipt) => source(receipt, locale)));
  }
  for (const { amount, of, by, date, receipts } of view.figures) {
    lines.push(
      `${amount}: ${of}; ${by}, ${formatDate(date, locale)}`,
      ...receipts.map((receipt) => source(receipt, locale)),
    );
  }
  for (const { speakerName, text, quoted, date, article } of view.statements) {
    const said = quoted ? t('statement.quoted', [text]) : text;
    lines.push(`${speakerName}, ${formatDate(date, locale)}: ${said} (${article.outlet.value})`);
  }
  return lines.join('\n').trim();
}
