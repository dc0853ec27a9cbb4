/**
 * The packs that are on, in the reader's order, as one: what each finds in a text, what is known of an entity in any of
 * them, and what they answer. Each pack is linked and looked up by itself, so that what one of them finds alone it finds
 * beside others, and a pack that changes leaves the others as they are.
 */
import { answerTo } from '../answer.ts';
import type { Match, Story } from '../context/context.ts';
import { countOf } from '../context/earning.ts';
import { linkPage } from '../link.ts';
import { entityWithId } from '../model/entities.ts';
import type { Entity } from '../model/pack.ts';
import type { LookupResult, Mention, PageFacts } from '../model/types.ts';
import type {
  AnswerView,
  ArticleView,
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  HoldingsView,
  NamedView,
  PackSummary,
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
import { joinMentions } from './mentions.ts';
import { aroundStory, between, readOf, relatedTo, storyFor } from './stories.ts';

/** How many answers lookup gives. */
const MOST_RESULTS = 10;

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
    const found = this.packs.flatMap(({ open, standsBack = false }, pack) =>
      linkPage(pages[pack]!, open.lexicon, { ...facts, present: this.joins.ownIds(pack, present) }).map((mention) => ({
        mention: {
          ...mention,
          entity: this.joins.idIn(pack, mention.entity),
          rivals: mention.rivals.map((rival) => this.joins.idIn(pack, rival)),
        },
        pack,
        standsBack,
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
   * @param all ids of all that the story names, each as often as it does
   * @returns a function that says it of an id
   */
  earningMarks(all: readonly string[]): (id: string) => boolean {
    const named = this.packs.map((_, pack) => countOf(this.joins.ownIds(pack, all)));
    return (id) =>
      this.joins.groupOfId(id).some(({ pack, entity }) => {
        const { open, standsBack } = this.packs[pack]!;
        const own = open.entities.at(entity)!.id;
        // of their own stories readers want to be told whatever is near
        const isNear = standsBack && open.coverage.isToldNearby(own, named[pack]!);
        return isNear || open.coverage.earnsMark(own, named[pack]!);
      });
  }

  /** Everything that a card shows: what the first pack tells, and what others tell of the same. */
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
    return relatedTo(this.packs, this.joins, story);
  }

  /** What the packs tell of a story's names among themselves; what several tell alike stands once. */
  around(story: Story): StoryContextView {
    return aroundStory(this.packs, this.joins, story);
  }

  /** How often the reader read of each name of a story, in stories that were kept, by the ids given. */
  readings(story: Story): Record<string, NamedView> {
    return readOf(this.packs, this.joins, story);
  }

  /** What joins two entities in any pack that knows both; undefined if one of them is known nowhere. */
  connection(a: string, b: string, published?: string): ConnectionView | undefined {
    const [first, second] = [this.ref(a), this.ref(b)];
    return first && second && { names: [first, second], ...between(this.packs, this.joins, [a, b], published) };
  }

  /** How much all packs hold together. */
  summary(): PackSummary {
    return summaryOf(this.packs, this.joins);
  }

  /** What the packs hold: articles by date, names A to Z, those that several packs know once. */
  holdings(): HoldingsView {
    return holdingsOf(this.packs, this.joins);
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

  private ref(id: string): EntityRef | undefined {
    const entity = this.entity(id);
    return entity && { id: this.canonicalId(id)!, name: entity.name, kind: entity.kind };
  }

  private labels(pack: number): Labels {
    return labelsOf(this.packs, this.joins, pack);
  }
}
