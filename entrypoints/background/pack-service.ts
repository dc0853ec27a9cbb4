/** Answers the messages that ask about the pack. Pure: it knows no browser. */

import { answerTo } from '../../engine/answer.ts';
import { knownNames } from '../../engine/cast/known.ts';
import { storyDate } from '../../engine/dates/story-date.ts';
import { link, linkPage } from '../../engine/link.ts';
import { lookUp } from '../../engine/lookup.ts';
import { chooseMarks, standIns } from '../../engine/marks.ts';
import { LEAST_SHOWN, SURE } from '../../engine/model/confidence.ts';
import { entityWithId } from '../../engine/model/entities.ts';
import type { Entity } from '../../engine/model/pack.ts';
import type { LookupResult, Mention } from '../../engine/model/types.ts';
import type {
  AnswerView,
  ArticleView,
  CoverageView,
  EntityRef,
  EntityView,
  PackSummary,
  PackView,
} from '../../engine/model/view.ts';
import type { OpenPack } from '../../engine/stored-pack.ts';
import { readPage } from '../../engine/text/page.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import { MOST_RIVALS } from '../../platform/limits.ts';
import type {
  ArticleRequest,
  CastRequest,
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

/** One card for each place: the `Crimea` of `annexation of Crimea` answers as the event does. */
function outermost(mentions: Mention[]): Mention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.end <= end) return false;
    end = mention.end;
    return true;
  });
}

/** Answers questions about one pack; each method has the name of its message. */
export class PackService {
  private readonly pack: OpenPack;

  constructor(pack: OpenPack) {
    this.pack = pack;
  }

  /** Finds the mentions in a page's blocks. */
  link({ blocks, published: known, metadata, before, present, marked }: LinkRequest, settings: Settings): LinkReply {
    const page = new PageBlocks(blocks);
    const { text } = page;
    const published = known ?? (metadata && storyDate(writtenIn(metadata, before), text, Date.now()));
    const least = settings.unsure ? LEAST_SHOWN : SURE;
    const dismissed = new Set(settings.dismissed.map(({ entity, surface }) => `${entity} ${foldKey(surface)}`));
    const sure = link(text, this.pack.lexicon, { present, ...(published ? { published } : {}) }).filter(
      ({ confidence, entity, start, end }) =>
        confidence >= least && !dismissed.has(`${entity} ${foldKey(text.slice(start, end))}`),
    );
    const mentions = outermost(sure);
    // of names that cannot be told apart from others the page says too little
    const named = new Set([...present, ...mentions.filter((one) => one.confidence >= SURE).map((one) => one.entity)]);
    const about = {
      kindOf: (id: string) => this.entity(id)?.kind,
      earns: (id: string) => this.pack.coverage.earnsMark(id, named),
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
      const { id, name, kind } = this.entity(mention.entity)!;
      const confidence = Math.round(mention.confidence * 1000);
      const mark = chosen[i] ? MARKED.chosen : instead[i] ? MARKED.instead : MARKED.no;
      spans.push(...places[i]!, refs.of({ id, name, kind }), how, confidence, mark);
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
    // read once, for both
    const story = readPage(page.text, this.pack.lexicon.words);
    const mentions = linkPage(story, this.pack.lexicon, { present, ...(published ? { published } : {}) });
    const sure = mentions.filter(({ confidence }) => confidence >= SURE);
    const known = knownNames(sure, (id) => this.entity(id)!);
    const shown = mentions.filter(({ confidence }) => confidence >= LEAST_SHOWN);
    const dismissed = new Set(settings.dismissed.map(({ entity }) => entity));
    return storyCast(page, story, shown, known, (id) => dismissed.has(id));
  }

  /** Everything about an entity, or null if the pack has none of this id. */
  view({ id, story, match }: ViewRequest): EntityView | null {
    return this.pack.coverage.view(id, story, match) ?? null;
  }

  /** The names of entities, and of names of stories, by id; other ids are left out. */
  names({ ids }: NamesRequest): Record<string, string> {
    return Object.fromEntries(
      ids.flatMap((id) => {
        const name = nameOfMember(id) ?? this.entity(id)?.name;
        return name === undefined ? [] : [[id, name]];
      }),
    );
  }

  /** Entities for a query, best first. */
  lookup({ query }: LookupRequest): LookupResult[] {
    return lookUp(this.pack.lookup, query);
  }

  /** Who or what each entity of a story was when it was written; places are left out, which most readers know. */
  notes({ story }: CoverageRequest): Record<string, string> {
    return this.pack.coverage.notes(story);
  }

  /** The answer to a question; null if the query is none, or if there is none. */
  answer({ query }: LookupRequest): AnswerView | null {
    return answerTo(query, this.pack.lookup, this.pack.coverage) ?? null;
  }

  /** Articles near a story. */
  coverage({ story }: CoverageRequest): CoverageView[] {
    return this.pack.coverage.related(story);
  }

  /** How much the pack holds. */
  about(): PackSummary {
    return this.pack.coverage.summary();
  }

  /** What the pack holds. */
  library(): PackView {
    return this.pack.coverage.overview();
  }

  /** One article of the pack; null if there is none of this id. */
  article({ id }: ArticleRequest): ArticleView | null {
    return this.pack.coverage.article(id) ?? null;
  }

  private entity(id: string): Entity | undefined {
    return entityWithId(this.pack.entities, id);
  }
}
