/**
 * All packs that are on, as one, in the reader's order: what each finds in a text, what any of them has about an entity, and
 * what they answer. Each pack is linked and searched separately, so that it finds the same as it would alone, and a change
 * of one pack does not change what the others find.
 */

import { answerTo } from '../answer.ts';
import type { Match, Story } from '../context/context.ts';
import type { ArticleView, HoldingsView, PackSummary } from '../model/library-view.ts';
import type { Entity } from '../model/pack.ts';
import type { LookupResult, Mention, PageFacts } from '../model/types.ts';
import type {
  AnswerView,
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  NamedView,
  StoryContextView,
} from '../model/view.ts';
import { type Page, readPage } from '../text/page.ts';
import { lookUpAll } from './answers.ts';
import type { Clashes, IncomingName } from './clash.ts';
import { clashesOf } from './clashes.ts';
import { holdingsOf, summaryOf } from './holdings.ts';
import { joinViews } from './joined-view.ts';
import { Joins } from './joins.ts';
import { type Labels, labelAnswer, labelArticle, labelsOf, labelView } from './labels.ts';
import { type LibraryPack, ownId } from './library-pack.ts';
import { mentionsIn } from './mentions.ts';
import { aroundStory, connectionBetween, earningMarks, notesOf, readingsOf, relatedTo, storyFor } from './stories.ts';

/** The most results of lookup. */
const MOST_RESULTS = 10;

/** The packs that are on. Make a new library whenever they or their order change; the open packs are reused. */
export class Library {
  readonly packs: readonly LibraryPack[];
  private readonly joins: Joins;

  /** @param packs in the reader's order: the first has precedence */
  constructor(packs: readonly LibraryPack[]) {
    this.packs = packs;
    this.joins = new Joins(packs);
  }

  /** Reads a text once per pack, for `linkPages`; if there are no packs, returns one page all the same. */
  read(text: string): Page[] {
    return this.packs.length === 0
      ? [readPage(text)]
      : this.packs.map(({ open }) => readPage(text, open.lexicon.words));
  }

  /** Finds the mentions of the entities of all packs in a text, as `engine/link.ts` does for one pack. */
  link(text: string, facts: PageFacts = {}): Mention[] {
    return this.linkPages(this.read(text), facts);
  }

  /** The same for a text that has been read. */
  linkPages(pages: readonly Page[], facts: PageFacts = {}): Mention[] {
    return mentionsIn(this.packs, this.joins, pages, facts);
  }

  /** Returns the entity with this id from the first pack that knows it, or undefined if no pack that is on has the id. */
  entity(id: string): Entity | undefined {
    const [first] = this.joins.groupOfId(id);
    return first && this.packs[first.pack]!.open.entities.at(first.entity);
  }

  /** Returns the first pack that knows an entity, or undefined if none has the id. */
  packOf(id: string): LibraryPack | undefined {
    const [first] = this.joins.groupOfId(id);
    return first && this.packs[first.pack];
  }

  /** Returns the id that the library uses for an entity that several packs know, or undefined if no pack that is on has it. */
  canonicalId(id: string): string | undefined {
    const [first] = this.joins.groupOfId(id);
    return first && this.joins.idOf(first);
  }

  /**
   * Which cards are worth an underline in a story, in any of the packs.
   *
   * @param all ids of all that the story names, each as often as it does
   * @returns a function that tells it for an id
   */
  earningMarks(all: readonly string[]): (id: string) => boolean {
    return earningMarks(this.packs, this.joins, all);
  }

  /** Returns everything that a card shows: the view of the first pack that knows the entity, and those of the others. */
  view(id: string, story: Story, match?: Match): EntityView | undefined {
    const views = this.joins.groupOfId(id).map(({ pack, entity }, i) => {
      const { open } = this.packs[pack]!;
      const own = i === 0 && match ? { ...match, rivals: [] } : undefined;
      const view = open.coverage.view(open.entities.at(entity)!.id, storyFor(this.joins, pack, story), own)!;
      return labelView(view, this.labels(pack));
    });
    const rivals = (match?.rivals ?? []).flatMap((rival) => this.ref(rival) ?? []);
    return joinViews(views, rivals);
  }

  /** A few words about each entity of a story: what it was when the story was written; by the ids given. */
  notes(story: Story): Record<string, string> {
    return notesOf(this.packs, this.joins, story);
  }

  /** The entities that match a query, best first. */
  lookUp(query: string): LookupResult[] {
    return lookUpAll(this.packs, query, (pack, own) => this.joins.idIn(pack, own), MOST_RESULTS);
  }

  /**
   * Returns the answer to a question, or undefined if the query is none, or if no pack has an answer. The packs that
   * know the best-matching entity are asked first.
   */
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

  /**
   * Articles related to a story: the best of each pack before the second of any, then those that share most names with
   * the story.
   */
  related(story: Story): CoverageView[] {
    return relatedTo(this.packs, this.joins, story);
  }

  /** What the packs have about a story's names in relation to each other, without duplicates. */
  around(story: Story): StoryContextView {
    return aroundStory(this.packs, this.joins, story);
  }

  /** For each name of a story, how many kept stories name it; by the ids given. */
  readings(story: Story): Record<string, NamedView> {
    return readingsOf(this.packs, this.joins, story);
  }

  /** Returns what connects two entities, from all packs that know both, or undefined if no pack knows one of them. */
  connection(a: string, b: string, published?: string): ConnectionView | undefined {
    const [first, second] = [this.ref(a), this.ref(b)];
    return (
      first && second && { names: [first, second], ...connectionBetween(this.packs, this.joins, [a, b], published) }
    );
  }

  /** How much all packs contain together. */
  summary(): PackSummary {
    return summaryOf(this.packs, this.joins);
  }

  /** What all packs contain: articles by date, names A to Z; an entity that several packs know is listed once. */
  holdings(): HoldingsView {
    return holdingsOf(this.packs, this.joins);
  }

  /** Compares some entities of a pack that is to be imported with all other packs; `id` is that of the incoming pack. */
  clashes(id: string, incoming: readonly IncomingName[]): Clashes {
    return clashesOf(
      this.packs.filter((pack) => pack.id !== id),
      incoming,
    );
  }

  /** Returns one article, or undefined if no pack that is on has it. */
  article(id: string): ArticleView | undefined {
    const place = ownId(this.packs, id);
    const view = place && this.packs[place.pack]!.open.coverage.article(place.own);
    return view && labelArticle(view, this.labels(place.pack));
  }

  private ref(id: string): EntityRef | undefined {
    const entity = this.entity(id);
    return entity && { id: this.canonicalId(id)!, name: entity.name, kind: entity.kind };
  }

  private labels(pack: number): Labels {
    return labelsOf(this.packs, this.joins, pack);
  }
}
