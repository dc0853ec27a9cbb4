/**
 * The packs that are on, in the reader's order, as one: what each finds in a text, what is known of an entity in any of
 * them, and what they answer. Each pack is linked and looked up by itself, so that what one of them finds alone it finds
 * beside others, and a pack that changes leaves the others as they are.
 */
import { answerTo } from '../answer.ts';
import { compareNames } from '../context/contents.ts';
import type { Match, Story } from '../context/context.ts';
import { byDate } from '../context/story-context.ts';
import { startOf } from '../context/times.ts';
import { linkPage } from '../link.ts';
import { entityWithId } from '../model/entities.ts';
import type { Entity } from '../model/pack.ts';
import type { LookupResult, Mention, PageFacts } from '../model/types.ts';
import type {
  AnswerView,
  ArticleView,
  ConnectionView,
  CoverageView,
  EntityView,
  HoldingsView,
  PackRef,
  PackSummary,
  StoryContextView,
} from '../model/view.ts';
import { type Page, readPage } from '../text/page.ts';
import { lookUpAll } from './answers.ts';
import type { Clashes, IncomingName } from './clash.ts';
import { clashesOf } from './clashes.ts';
import { Joins } from './joins.ts';
import {
  type Labels,
  labelAnswer,
  labelArticle,
  labelCard,
  labelConnection,
  labelContext,
  labelCoverage,
  labelView,
} from './labels.ts';
import { type LibraryPack, libraryId, ownId } from './library-pack.ts';
import { joinMentions } from './mentions.ts';

/** How many answers lookup gives. */
const MOST_RESULTS = 10;
/** How many articles are offered beside a story. */
const MOST_COVERAGE = 2;
/** How many related entities, and other names, a card offers. */
const MOST_RELATED = 8;
const MOST_NAMES = 6;
/** How many names to try are offered. */
const MOST_EXAMPLES = 3;

/** The packs that are on. Make a new one whenever they, or their order, change: what is open stays open. */
export class Library {
  readonly packs: readonly LibraryPack[];
  private readonly joins: Joins;

  /** @param packs the one that the reader trusts most first */
  constructor(packs: readonly LibraryPack[]) {
    this.packs = packs;
    this.joins = new Joins(packs);
  }

  /** Reads a text for each pack, as `linkPages` takes it; never an empty list. */
  read(text: string): Page[] {
    return this.packs.length === 0
      ? [readPage(text)]
      : this.packs.map(({ open }) => readPage(text, open.lexicon.words));
  }

  /** Finds the mentions of all packs' entities in a text, as `engine/link.ts` does those of one pack. */
  link(text: string, facts: PageFacts = {}): Mention[] {
    return this.linkPages(this.read(text), facts);
  }

  /** The same of a text that has been read. */
  linkPages(pages: readonly Page[], facts: PageFacts = {}): Mention[] {
    const { present = [] } = facts;
    const found = this.packs.flatMap(({ open }, pack) =>
      linkPage(pages[pack]!, open.lexicon, { ...facts, present: this.joins.ownIds(pack, present) }).map((mention) => ({
        mention: {
          ...mention,
          entity: this.joins.idIn(pack, mention.entity),
          rivals: mention.rivals.map((rival) => this.joins.idIn(pack, rival)),
        },
        pack,
        isEvent: entityWithId(open.entities, mention.entity)?.kind === 'event',
      })),
    );
    return this.packs.length === 1 ? found.map(({ mention }) => mention) : joinMentions(found);
  }

  /** The entity of an id, as the first pack that knows it tells of it; undefined if no pack that is on has the id. */
  entity(id: string): Entity | undefined {
    const [first] = this.joins.groupOfId(id);
    return first && this.packs[first.pack]!.open.entities.at(first.entity);
  }

  /** The pack that the library takes an entity from: the first that knows it; undefined if none has the id. */
  packOf(id: string): LibraryPack | undefined {
    const [first] = this.joins.groupOfId(id);
    return first && this.packs[first.pack];
  }

  /** The one id by which an entity goes that several packs know; undefined if no pack that is on has it. */
  canonicalId(id: string): string | undefined {
    const [first] = this.joins.groupOfId(id);
    return first && this.joins.idOf(first);
  }

  /**
   * Which cards are worth an underline in a story, for what any pack tells.
   *
   * @param present ids of all that the story names
   * @returns a function that says it of an id
   */
  earningMarks(present: readonly string[]): (id: string) => boolean {
    const named = this.packs.map((_, pack) => new Set(this.joins.ownIds(pack, present)));
    return (id) =>
      this.joins.groupOfId(id).some(({ pack, entity }) => {
        const { open } = this.packs[pack]!;
        return open.coverage.earnsMark(open.entities.at(entity)!.id, named[pack]!);
      });
  }

  /** Everything that a card shows: what the first pack tells, and what others tell of the same. */
  view(id: string, story: Story, match?: Match): EntityView | undefined {
    const [first, ...others] = this.joins.groupOfId(id).map(({ pack, entity }, i) => {
      const { open } = this.packs[pack]!;
      const own = open.entities.at(entity)!.id;
      const view = open.coverage.view(
        own,
        this.storyFor(pack, story),
        i === 0 && match ? { ...match, rivals: [] } : undefined,
      );
      return labelView(view!, this.labels(pack));
    });
    if (!first) return undefined;
    const rivals = (match?.rivals ?? []).flatMap((rival) => {
      const entity = this.entity(rival);
      return entity ? { id: this.canonicalId(rival)!, name: entity.name, kind: entity.kind } : [];
    });
    const all = [first, ...others];
    const related = new Map(all.flatMap((view) => view.related).map((ref) => [ref.id, ref]));
    const names = new Set(all.flatMap((view) => [view.name, ...view.otherNames]));
    names.delete(first.name);
    return {
      ...first,
      related: [...related.values()].slice(0, MOST_RELATED),
      otherNames: [...names].slice(0, MOST_NAMES),
      ...(first.match ? { match: { ...first.match, rivals } } : {}),
      ...(others.length > 0 ? { elsewhere: others } : {}),
    };
  }

  /** In a few words, who or what each entity of a story was when it was written, by the ids given. */
  notes(story: Story): Record<string, string> {
    const notes: Record<string, string> = {};
    for (const id of story.present) {
      for (const { pack, entity } of this.joins.groupOfId(id)) {
        const { open } = this.packs[pack]!;
        const own = open.entities.at(entity)!.id;
        const note = open.coverage.notes({ ...story, present: [own] })[own];
        if (note !== undefined) notes[id] ??= note;
      }
    }
    return notes;
  }

  /** Entities for a query, best first. */
  lookUp(query: string): LookupResult[] {
    return lookUpAll(this.packs, query, (pack, own) => this.joins.idIn(pack, own), MOST_RESULTS);
  }

  /** The answer to a question; undefined if the query is none, or if no pack has one. The best name's pack goes first. */
  answer(query: string): AnswerView | undefined {
    const best = this.lookUp(query)[0]?.id;
    const preferred = best === undefined ? [] : this.joins.groupOfId(best).map(({ pack }) => pack);
    for (const pack of new Set([...preferred, ...this.packs.keys()])) {
      const { open } = this.packs[pack]!;
      const answer = answerTo(query, open.lookup, open.coverage);
      if (answer) return labelAnswer(answer, this.labels(pack));
    }
    return undefined;
  }

  /** Articles near to a story: the nearest of each pack, those that share most names with it first. */
  related(story: Story): CoverageView[] {
    return this.packs
      .flatMap(({ open }, pack) =>
        open.coverage
          .related(this.storyFor(pack, story))
          .map((one, rank) => ({ rank, view: labelCoverage(one, this.labels(pack)) })),
      )
      .sort((a, b) => a.rank - b.rank || b.view.shared.length - a.view.shared.length)
      .slice(0, MOST_COVERAGE)
      .map(({ view }) => view);
  }

  /** What the packs tell of a story's names among themselves; what several tell alike stands once. */
  around(story: Story): StoryContextView {
    const all = this.packs.map(({ open }, pack) =>
      labelContext(open.coverage.around(this.storyFor(pack, story)), this.labels(pack)),
    );
    return {
      facts: once(all.flatMap(({ facts }) => facts)).sort(byDate),
      statements: once(all.flatMap(({ statements }) => statements)),
    };
  }

  /** What joins two entities in any pack that knows both; undefined if one of them is known nowhere. */
  connection(a: string, b: string, published?: string): ConnectionView | undefined {
    const names = [a, b].flatMap((id) => {
      const entity = this.entity(id);
      return entity ? [{ id: this.canonicalId(id)!, name: entity.name, kind: entity.kind }] : [];
    });
    const [first, second] = names;
    if (!first || !second) return undefined;
    const all = this.packs.flatMap(({ open }, pack) => {
      const own = [a, b].map((id) => this.joins.ownIds(pack, [id])[0]);
      const found = own[0] && own[1] ? open.coverage.connection(own[0], own[1], published) : undefined;
      return found ? [labelConnection(found, this.labels(pack))] : [];
    });
    return {
      names: [first, second],
      facts: once(all.flatMap(({ facts }) => facts)).sort(byDate),
      statements: once(all.flatMap(({ statements }) => statements)),
      articles: all.flatMap(({ articles }) => articles),
    };
  }

  /** How much all packs hold together. */
  summary(): PackSummary {
    const all = this.packs.map(({ open }) => open.coverage.summary());
    const covers = all.flatMap((one) => one.covers ?? []);
    const examples = all.flatMap((one, pack) =>
      one.examples.map((ref) => ({ ...ref, id: this.joins.idIn(pack, ref.id) })),
    );
    return {
      names: sum(all.map(({ names }) => names)),
      articles: sum(all.map(({ articles }) => articles)),
      ...(covers.length > 0 && {
        covers: {
          from: covers.map(({ from }) => from).reduce((a, b) => (startOf(b) < startOf(a) ? b : a)),
          to: covers.map(({ to }) => to).reduce((a, b) => (startOf(b) > startOf(a) ? b : a)),
        },
      }),
      examples: [...new Map(examples.map((ref) => [ref.id, ref])).values()].slice(0, MOST_EXAMPLES),
    };
  }

  /** What the packs hold: articles by date, names A to Z, those that several packs know once. */
  holdings(): HoldingsView {
    const articles: HoldingsView['articles'] = [];
    const names = new Map<string, HoldingsView['names'][number]>();
    const unlisted: PackRef[] = [];
    for (const [pack, { id, title, open }] of this.packs.entries()) {
      const labels = this.labels(pack);
      const held = open.coverage.holdings();
      for (const { article, names } of held.articles)
        articles.push({ article: labelCard(article, labels), names, ...(labels.pack ? { pack: labels.pack } : {}) });
      for (const ref of held.names) {
        const known = this.joins.idIn(pack, ref.id);
        if (!names.has(known)) names.set(known, { ...ref, id: known });
      }
      if (held.names.length === 0 && open.entities.length > 0) unlisted.push({ id, title });
    }
    return {
      articles: articles.sort((a, b) => startOf(a.article.published.value) - startOf(b.article.published.value)),
      names: [...names.values()].sort(compareNames),
      unlisted,
    };
  }

  /** What a pack that comes shares with the others: its id, and some of its entities. */
  clashes(id: string, incoming: readonly IncomingName[]): Clashes {
    return clashesOf(
      this.packs.filter((pack) => pack.id !== id),
      incoming,
    );
  }

  /** One article, or undefined if no pack that is on has it. */
  article(id: string): ArticleView | undefined {
    const place = ownId(this.packs, id);
    const view = place && this.packs[place.pack]!.open.coverage.article(place.own);
    return view && labelArticle(view, this.labels(place.pack));
  }

  private storyFor(pack: number, story: Story): Story {
    return { ...story, present: this.joins.ownIds(pack, story.present) };
  }

  private labels(pack: number): Labels {
    const one = this.packs[pack]!;
    return {
      entity: (own) => this.joins.idIn(pack, own),
      article: (own) => libraryId(one, own),
      ...(this.packs.length > 1 ? { pack: { id: one.id, title: one.title } } : {}),
    };
  }
}

/** Without those that say the same of the same date. */
const once = <T extends { text: string; date: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${one.date} ${one.text}`, one])).values(),
];

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
