/**
 * The content of a card, from top to bottom. The card draws it and the terminal prints it: neither decides on an order
 * or a wording itself.
 */
import type {
  ArticleCard,
  CoverageView,
  EntityRef,
  EntityView,
  FactView,
  FigureView,
  StatementView,
} from '../engine/model/view.ts';
import { formatDate, formatEvent, formatTenure } from './dates.ts';
import { isUnsure, matchReason } from './match-reason.ts';
import { joinNames, type Translate } from './strings.ts';

/** A line under the name: who or what this is, or was when the story was written. */
export interface LeadLine {
  /** "At the time:"; empty if the text needs none */
  label: string;
  text: string;
  /** when a role was held; absent if that is not known */
  years?: string;
}

/** Statements of one source, or of one speaker in one source, under one line that names it. */
export interface StatementGroup {
  statements: StatementView[];
  article: ArticleCard;
  /** when it was said, ISO 8601 */
  date: string;
  when: 'then' | 'since';
  /** who spoke, unless the card is the speaker's own */
  speaker?: { id?: string; name: string };
  /** number of the speaker among those of an event; decides the colour */
  side: number;
}

/** A part of a card. `title` is its heading, empty if it has none; `first` is the number of items visible before "Show all" is pressed. */
export type CardPart =
  | { type: 'match' }
  | { type: 'facts'; title: string; facts: FactView[]; first: number; sourced: boolean }
  | { type: 'timeline' }
  | { type: 'figures'; title: string; figures: FigureView[] }
  | { type: 'statements'; title: string; statements: StatementView[]; first: number }
  | { type: 'coverage'; title: string; items: CoverageView[] }
  | { type: 'related'; title: string; items: EntityRef[] }
  /** what another pack says about the same entity */
  | { type: 'pack'; title: string; view: EntityView; lead: LeadLine[]; parts: CardPart[] }
  /** a grey line */
  | { type: 'remark'; text: string };

/** A card's content. */
export interface CardContent {
  lead: LeadLine[];
  /** what is visible at once */
  open: CardPart[];
  /** what is hidden behind "More" */
  folded: CardPart[];
  /** there is nothing to show beyond the lead */
  thin: boolean;
}

/** The number of sentences before "Show all", on each side of the story's date. */
const FIRST_FACTS = 3;
const FIRST_STATEMENTS = 3;

/** The content of a card, in the order in which it is shown. */
export function cardContent(view: EntityView, t: Translate): CardContent {
  const { related, match, elsewhere = [] } = view;
  const unsure = isUnsure(match);
  const thin = !tellsMuch(view) && elsewhere.length === 0;
  const names = view.otherNames;
  return {
    lead: leadOf(view, t),
    open: [
      ...(unsure ? [{ type: 'match' as const }] : []),
      ...(thin ? [] : toldParts(view, t, true)),
      ...elsewhere.map((other) => packPart(other, t)),
    ],
    folded: [
      ...(thin ? coverageParts(view, t) : []),
      ...(related.length > 0 ? [{ type: 'related' as const, title: t('related.title'), items: related }] : []),
      ...(!unsure && match && (matchReason(match, view.name, t) || match.rivals.length > 0)
        ? [{ type: 'match' as const }]
        : []),
      ...(names.length > 0 ? [{ type: 'remark' as const, text: t('card.otherNames', [joinNames(t, names)]) }] : []),
    ],
    thin,
  };
}

/** Whether there is more to show than who or what it is. */
const tellsMuch = ({ facts, figures, statements }: EntityView) => facts.length + figures.length + statements.length > 0;

/** What one pack says, its sources last. */
function toldParts(view: EntityView, t: Translate, isFirst: boolean): CardPart[] {
  const { figures, statements, pack, coverageEnds } = view;
  const until = formatDate(coverageEnds, t('locale.code'));
  return [
    ...factParts(view, t, isFirst),
    ...(figures.length > 0 ? [{ type: 'figures' as const, title: t('figures.title'), figures }] : []),
    ...(statements.length > 0 ? [statementsPart(view, t)] : []),
    ...coverageParts(view, t),
    {
      type: 'remark',
      text: pack?.isOfReader
        ? readWhen(view, t)
        : pack
          ? t('history.reachOf', [pack.title, until])
          : t('history.reach', [until]),
    },
    ...(sourcesOf(view).some(({ copy }) => copy === 'reworded')
      ? [{ type: 'remark' as const, text: t('source.rewordedMeans') }]
      : []),
  ];
}

/** How many kept stories name the entity, and the days of the first and the last one. */
function readWhen({ named }: EntityView, t: Translate): string {
  if (!named) return t('reading.title');
  const [from, to] = [named.from, named.to].map((day) => formatDate(day, t('locale.code')));
  return t('reading.when', named.articles, [String(named.articles), from!, to!]);
}

const coverageParts = ({ coverage }: EntityView, t: Translate): CardPart[] =>
  coverage.length > 0 ? [{ type: 'coverage', title: t('coverage.title'), items: coverage }] : [];

/** What another pack says about the same entity, including its description, as packs may disagree. */
const packPart = (view: EntityView, t: Translate): CardPart => ({
  type: 'pack',
  title: view.pack?.isOfReader ? t('card.fromReading') : t('card.fromPack', [view.pack?.title ?? '']),
  view,
  lead: leadOf(view, t),
  parts: toldParts(view, t, false),
});

/** The role at the story's time; the description if there is no such role, or if it says more than the last one. */
function leadOf(view: EntityView, t: Translate): LeadLine[] {
  const { role, storyDate, description, eventDate } = view;
  const lines: LeadLine[] = [];
  if (role) {
    const label = t(role.current ? 'role.then' : storyDate && role.to ? 'role.former' : 'role.last');
    // the end of a role that is still held is not known
    const years = formatTenure(role.from, role.current ? undefined : role.to, t);
    lines.push({ label, text: role.title, ...(years ? { years } : {}) });
  }
  if (!role || (!role.current && saysMore(description, role.title))) lines.push({ label: '', text: description });
  // the story's own words, if they tell more than the lines above
  const said = view.introduction?.text;
  if (said && saysMore(said, lines.map(({ text }) => text).join(' '))) {
    lines.push({ label: t('member.introduced'), text: said });
  }
  if (eventDate) {
    const time = formatEvent(eventDate, view.ongoing, t);
    // most descriptions of events give the time themselves
    const parts = time.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!parts.every((part) => description.includes(part))) lines.push({ label: t('card.happened'), text: time });
  }
  return lines;
}

const WORDS = /\p{L}{5,}/gu;

/** Whether a description has a word that is not in a role's title. */
function saysMore(description: string, title: string): boolean {
  const known = title.toLowerCase();
  return (description.toLowerCase().match(WORDS) ?? []).some((word) => !known.includes(word));
}

/** The sentences, divided at the story's date if some are later than the story, and their timeline. */
function factParts({ facts, storyDate, pack }: EntityView, t: Translate, isFirst: boolean): CardPart[] {
  const sourced = pack?.isOfReader === true;
  // if another pack is shown too, the section of this one already has this heading
  const titleAlone = sourced && isFirst ? t('card.fromReading') : '';
  if (facts.length === 0) return [];
  const since = storyDate ? facts.filter(({ when }) => when === 'since') : [];
  const then = facts.filter((fact) => !since.includes(fact));
  const part = (title: string, some: FactView[]): CardPart[] =>
    some.length > 0 ? [{ type: 'facts', title, facts: some, first: FIRST_FACTS, sourced }] : [];
  return [
    ...part(since.length > 0 ? t('background.then') : titleAlone, then),
    ...part(t('background.since'), since),
    { type: 'timeline' },
  ];
}

/** "In their words". For an event, one statement of each side comes before the rest. */
function statementsPart({ kind, statements }: EntityView, t: Translate): CardPart {
  const speakers = new Set(statements.map(({ speakerName }) => speakerName));
  const firsts = [...speakers].map((name) => statements.find(({ speakerName }) => speakerName === name)!);
  const isEvent = kind === 'event' && speakers.size > 1;
  const ordered = isEvent ? [...firsts, ...statements.filter((one) => !firsts.includes(one))] : statements;
  return { type: 'statements', title: t('statements.title'), statements: ordered, first: FIRST_STATEMENTS };
}

/** Groups statements by speaker and source, so that each source is named once; keeps their order. */
export function groupStatements(statements: StatementView[], ofEntity: string): StatementGroup[] {
  const speakers = [...new Set(statements.map(({ speakerName }) => speakerName))];
  const keyOf = ({ speakerName, article, date }: StatementView) => `${speakerName}\n${article.id}\n${date}`;
  const groups = [...Map.groupBy(statements, keyOf).values()].map((some): StatementGroup => {
    const { article, date, when, speaker, speakerName } = some[0]!;
    const own = speaker === ofEntity;
    return {
      statements: some,
      article,
      date,
      when,
      ...(own ? {} : { speaker: { ...(speaker ? { id: speaker } : {}), name: speakerName } }),
      side: speakers.indexOf(speakerName),
    };
  });
  return groups.sort((a, b) => a.side - b.side);
}

/** A statement as it is shown: in quotation marks only if these are the words as spoken. */
export function statementText({ text, quoted }: StatementView, t: Translate): string {
  return quoted ? t('statement.quoted', [text]) : text;
}

/** Why an article is offered. */
export function reasonText({ shared, count }: CoverageView, t: Translate): string {
  return shared.length > 0 ? t('coverage.shared', [joinNames(t, shared)]) : t('coverage.mentions', count);
}

/** Every article that supports something on the card. */
function sourcesOf({ facts, figures, statements }: EntityView): ArticleCard[] {
  return [
    ...[...facts, ...figures].flatMap(({ receipts }) => receipts.map(({ article }) => article)),
    ...statements.map(({ article }) => article),
  ];
}
