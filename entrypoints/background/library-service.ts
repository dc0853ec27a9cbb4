/** Answers the messages about the content of the packs. Pure: uses no browser API. */

import { knownNames } from '../../engine/cast/known.ts';
import { storyDate } from '../../engine/dates/story-date.ts';
import type { Library } from '../../engine/library/library.ts';
import { chooseMarks, standIns } from '../../engine/marks.ts';
import { LEAST_SHOWN, SURE } from '../../engine/model/confidence.ts';
import type { ArticleView, HoldingsView, PackSummary } from '../../engine/model/library-view.ts';
import type { LookupResult, Mention } from '../../engine/model/types.ts';
import type {
  AnswerView,
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  NamedView,
  StoryContextView,
} from '../../engine/model/view.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import { MOST_RIVALS } from '../../platform/limits.ts';
import type {
  ArticleRequest,
  CastRequest,
  ConnectionRequest,
  CoverageRequest,
  LinkRequest,
  LookupRequest,
  NamesRequest,
  ViewRequest,
} from '../../platform/message-checks.ts';
import type { CastReply, HowFound, LinkReply } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import { cardSettingsOf } from '../../platform/settings-schema.ts';
import { MARKED } from '../../platform/spans.ts';
import { numbering, PageBlocks } from './page-blocks.ts';
import { nameOfMember, storyCast } from './story-cast.ts';

/** Keeps one mention for each place: `Crimea` within `annexation of Crimea` opens the card of the event. */
function outermost(mentions: Mention[]): Mention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.end <= end) return false;
    end = mention.end;
    return true;
  });
}

/** Answers questions about the packs that are on; each method has the name of its message. */
export class LibraryService {
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
  }

  /** Finds the mentions in a page's blocks. */
  link({ blocks, published: known, metadata, before, present, marked }: LinkRequest, settings: Settings): LinkReply {
    const page = new PageBlocks(blocks);
    const { text } = page;
    const published = known ?? (metadata && storyDate(writtenIn(metadata, before), text, Date.now()));
    const least = settings.unsure ? LEAST_SHOWN : SURE;
    const dismissed = new Set(
      settings.dismissed.map(({ entity, surface }) => `${this.known(entity)} ${foldKey(surface)}`),
    );
    const sure = this.library
      .link(text, { present, ...(published ? { published } : {}) })
      .filter(
        ({ confidence, entity, start, end }) =>
          confidence >= least && !dismissed.has(`${entity} ${foldKey(text.slice(start, end))}`),
      );
    const mentions = outermost(sure);
    // uncertain mentions are no evidence of what the page is about
    const named = [...present, ...mentions.filter((one) => one.confidence >= SURE).map((one) => one.entity)];
    const about = {
      kindOf: (id: string) => this.library.entity(id)?.kind,
      earns: this.library.earningMarks(named),
      surfaceOf: ({ start, end }: Mention) => text.slice(start, end),
    };
    const chosen = chooseMarks(mentions, about, settings, marked);
    const instead = standIns(mentions, chosen, about);
    const refs = numbering<EntityRef>((ref) => ref.id);
    const hows = numbering<HowFound>((how) => JSON.stringify(how));
    const spans: number[] = [];
    const places = page.placesOf(mentions);
    mentions.forEach((mention, i) => {
      const { alias, aliasType, via } = mention;
      const how = hows.of({ alias, aliasType, via, rivals: mention.rivals.slice(0, MOST_RIVALS) });
      const { name, kind } = this.library.entity(mention.entity)!;
      const confidence = Math.round(mention.confidence * 1000);
      const mark = chosen[i] ? MARKED.chosen : instead[i] ? MARKED.instead : MARKED.no;
      spans.push(...places[i]!, refs.of({ id: mention.entity, name, kind }), how, confidence, mark);
    });
    return {
      spans,
      entities: refs.all,
      hows: hows.all,
      ...(published !== undefined && { published }),
      cardSettings: cardSettingsOf(settings),
    };
  }

  /** Finds who is who in a story. */
  cast({ blocks, published, present }: CastRequest, settings: Settings): CastReply {
    const page = new PageBlocks(blocks);
    // split into words once, for both uses
    const pages = this.library.read(page.text);
    const mentions = this.library.linkPages(pages, { present, ...(published ? { published } : {}) });
    const sure = mentions.filter(({ confidence }) => confidence >= SURE);
    const known = knownNames(sure, (id) => this.library.entity(id)!);
    const shown = mentions.filter(({ confidence }) => confidence >= LEAST_SHOWN);
    const dismissed = new Set(settings.dismissed.map(({ entity }) => this.known(entity)));
    return storyCast(page, pages[0]!, shown, known, (id) => dismissed.has(id));
  }

  /** Everything about an entity, or null if no pack has the id. */
  view({ id, story, match }: ViewRequest): EntityView | null {
    return this.library.view(id, story, match) ?? null;
  }

  /** Names by id, of entities and of a story's own names; unknown ids are left out. */
  names({ ids }: NamesRequest): Record<string, string> {
    return Object.fromEntries(
      ids.flatMap((id) => {
        const name = nameOfMember(id) ?? this.library.entity(id)?.name;
        return name === undefined ? [] : [[id, name]];
      }),
    );
  }

  /** Entities for a query, best first. */
  lookup({ query }: LookupRequest): LookupResult[] {
    return this.library.lookUp(query);
  }

  /** Who or what each entity of a story was when it was written; places are left out, as most readers know them. */
  notes({ story }: CoverageRequest): Record<string, string> {
    return this.library.notes(story);
  }

  /** Returns the answer to a question, or null if the query is not a question or has no answer. */
  answer({ query }: LookupRequest): AnswerView | null {
    return this.library.answer(query) ?? null;
  }

  /** Articles that are related to a story. */
  coverage({ story }: CoverageRequest): CoverageView[] {
    return this.library.related(story);
  }

  /** What the packs say about a story's names together. */
  around({ story }: CoverageRequest): StoryContextView {
    return this.library.around(story);
  }

  /** How many kept stories name each name of a story, and when. */
  readings({ story }: CoverageRequest): Record<string, NamedView> {
    return this.library.readings(story);
  }

  /** What connects two names; null if no pack knows one of them. */
  connection({ names, published }: ConnectionRequest): ConnectionView | null {
    return this.library.connection(...names, published) ?? null;
  }

  /** How much the packs hold: numbers of names and articles, and their years. */
  about(): PackSummary {
    return this.library.summary();
  }

  /** The articles and names of all packs. */
  holdings(): HoldingsView {
    return this.library.holdings();
  }

  /** One article; null if no pack has it. */
  article({ id }: ArticleRequest): ArticleView | null {
    return this.library.article(id) ?? null;
  }

  /** The library's id for an entity id in the settings; if no pack has it, the id itself. */
  private known(id: string): string {
    return this.library.canonicalId(id) ?? id;
  }
}
