/** A card as lines of text, for the terminal: what it says, in its order, with the source of each line. */
import type { ArticleCard, EntityView, ReceiptView } from '../engine/model/view.ts';
import {
  type CardPart,
  cardContent,
  groupStatements,
  type LeadLine,
  reasonText,
  statementText,
} from './card-content.ts';
import { formatDate } from './dates.ts';
import { matchReason } from './match-reason.ts';
import { joinNames, type Translate } from './strings.ts';
import { layOutTimeline } from './timeline-layout.ts';

/** One line of a card. */
export interface CardLine {
  /** `name`, `lead`, `title`, or the type of part that it belongs to */
  part: 'name' | 'lead' | 'title' | CardPart['type'];
  text: string;
  /** its date in words; empty if it has none */
  date: string;
  /** the articles that support it: outlet, date, and whether the copy was altered; empty if there are none */
  sources: string[];
  /** hidden behind a button: "Show all" or "More" */
  folded: boolean;
  /** visible without scrolling, in a window that has room for a whole card */
  firstScreen: boolean;
}

/** The card's size in CSS pixels, as in its style sheet, and how many letters fit into a line. */
const HEIGHT = 480;
const LETTERS = 44;
const LETTERS_OF_NAME = 30;
const ROW = 20;
const SMALL_ROW = 17;
const NAME_ROW = 23;
const TIMELINE = 81;
/** CSS pixels above and below the name, between parts, and between the items of a part. */
const PADDING = 12;
const BETWEEN_PARTS = 18;
const BETWEEN = 10;

const rows = (text: string, letters = LETTERS) => Math.ceil(text.length / letters);

/** Collects the lines of a card. Adds up their estimated heights, so that each line knows how far down the card it ends. */
class Lines {
  readonly all: CardLine[] = [];
  private y = PADDING;
  private folded = false;

  fold(folded: boolean): void {
    this.folded = folded;
  }

  gap(pixels: number): void {
    if (!this.folded) this.y += pixels;
  }

  add(
    part: CardLine['part'],
    text: string,
    height: number,
    more: Partial<Pick<CardLine, 'date' | 'sources'>> = {},
  ): void {
    this.gap(height);
    const firstScreen = !this.folded && this.y <= HEIGHT;
    this.all.push({ part, text, date: '', sources: [], ...more, folded: this.folded, firstScreen });
  }
}

/** What a card shows, line by line. */
export function cardLines(view: EntityView, t: Translate): CardLine[] {
  const content = cardContent(view, t);
  const lines = new Lines();
  lines.add('name', view.name, rows(view.name, LETTERS_OF_NAME) * NAME_ROW);
  addLead(lines, content.lead);
  for (const part of content.open) addPart(lines, part, view, t);
  for (const part of content.folded) addPart(lines, part, view, t, true);
  return lines.all;
}

function addLead(lines: Lines, lead: LeadLine[]): void {
  for (const { label, text, years } of lead) {
    const whole = `${label ? `${label} ` : ''}${text}${years ? `, ${years}` : ''}`;
    lines.add('lead', whole, rows(whole) * ROW);
  }
}

function addPart(lines: Lines, part: CardPart, view: EntityView, t: Translate, folded = false): void {
  lines.fold(folded);
  lines.gap(BETWEEN_PARTS);
  if ('title' in part && part.title) lines.add('title', part.title, ROW);
  const day = (date: string) => formatDate(date, t('locale.code'));
  switch (part.type) {
    case 'match': {
      const { match, name } = view;
      if (match)
        lines.add('match', [t('match.unsure'), matchReason(match, name, t)].slice(folded ? 1 : 0).join(' '), 2 * ROW);
      if (match?.rivals.length) lines.add('match', `${t('match.rivals')} ${names(match.rivals, t)}`, ROW + BETWEEN);
      break;
    }
    case 'facts':
      part.facts.forEach(({ text, date, receipts }, i) => {
        lines.fold(folded || i >= part.first);
        // consecutive sentences of the same date show it once
        const dated = date === part.facts[i - 1]?.date ? text : `${day(date)} ${text}`;
        const height = rows(dated) * ROW;
        lines.add('facts', text, height, { sources: sourcesOf(receipts, t), date: day(date) });
        lines.gap(BETWEEN);
      });
      break;
    case 'timeline':
      if (layOutTimeline(view)) lines.gap(TIMELINE);
      break;
    case 'figures':
      for (const { amount, of, by, date, receipts } of part.figures) {
        const text = `${amount} ${of}`;
        const more = { date: `${by}, ${day(date)}`, sources: sourcesOf(receipts, t) };
        lines.add('figures', text, rows(text) * ROW + SMALL_ROW, more);
        lines.gap(BETWEEN);
      }
      break;
    case 'statements': {
      const open = part.statements.slice(0, part.first);
      for (const { speaker, statements, article, date } of groupStatements(part.statements, view.id)) {
        lines.fold(folded || !open.includes(statements[0]!));
        if (speaker) lines.add('statements', speaker.name, ROW);
        for (const statement of statements) {
          lines.fold(folded || !open.includes(statement));
          const text = statementText(statement, t);
          lines.add('statements', text, rows(text) * ROW, { sources: [source(article, date, t)] });
        }
        lines.gap(SMALL_ROW + BETWEEN);
      }
      break;
    }
    case 'coverage':
      for (const item of part.items) {
        const sources = [source(item.article, item.article.published.value, t)];
        lines.add('coverage', `${item.article.title} (${reasonText(item, t)})`, rows(item.article.title) * ROW, {
          sources,
        });
        lines.gap(2 * SMALL_ROW + BETWEEN);
      }
      break;
    case 'related':
      lines.add('related', names(part.items, t), 2 * ROW);
      break;
    case 'pack':
      addLead(lines, part.lead);
      for (const inner of part.parts) addPart(lines, inner, part.view, t, folded);
      break;
    case 'remark':
      lines.add('remark', part.text, rows(part.text) * SMALL_ROW);
  }
}

function names(entities: { name: string }[], t: Translate): string {
  return joinNames(
    t,
    entities.map(({ name }) => name),
  );
}

function sourcesOf(receipts: ReceiptView[], t: Translate): string[] {
  return [...new Set(receipts.map(({ article }) => source(article, article.published.value, t)))];
}

function source({ outlet, copy }: ArticleCard, date: string, t: Translate): string {
  const altered = copy === 'reworded' ? [t('source.reworded')] : [];
  return [outlet.value, formatDate(date, t('locale.code')), ...altered].join(', ');
}
