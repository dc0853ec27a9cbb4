/** The cast of a page's story: the names that the story itself introduces. Pure: uses no browser API. */
import { castOf } from '../../engine/cast/cast.ts';
import type { CastMention, KnownName, Member } from '../../engine/cast/types.ts';
import type { PageName } from '../../engine/model/page-names.ts';
import type { Page } from '../../engine/text/page.ts';
import { sentenceAt } from '../../engine/text/sentence-at.ts';
import { LONGEST_ID } from '../../platform/limits.ts';
import type { CastReply, HowFound } from '../../platform/messages.ts';
import type { PageBlocks } from './page-blocks.ts';

/** Prefix of the ids of cast members. Entities of packs have no colon in their ids. */
const MEMBER = 'cast:';

/** The most UTF-16 units between a name and an introduction after it: `Merz, the chancellor`. */
const BESIDE = 4;
const SURE_THOUSANDTHS = 1000;
/** How a story's own names were found: not by an alias of a pack. */
const STORY_ITSELF: HowFound = { alias: '', aliasType: 'plain', via: 'name', rivals: [] };

/** The id of a story's own name; the same in every story that writes it so. */
export const memberId = ({ kind, name }: Pick<Member, 'kind' | 'name'>): string =>
  `${MEMBER}${kind}:${name}`.slice(0, LONGEST_ID);

/** Returns the name in a member's id, or undefined if it is the id of an entity. */
export const nameOfMember = (id: string): string | undefined =>
  id.startsWith(MEMBER) ? id.slice(id.indexOf(':', MEMBER.length) + 1) : undefined;

/**
 * Reads who is who in a story; no members if it is not in English.
 *
 * @param page its blocks, and `story`, their text after the engine has split it into words
 * @param mentions the mentions that linking found in it; names at these places are not the story's own
 * @param known the certain mentions by name among them
 * @param isDismissed whether the reader said that this is not a name
 */
export function storyCast(
  page: PageBlocks,
  story: Page,
  mentions: readonly CastMention[],
  known: readonly KnownName[],
  isDismissed: (id: string) => boolean,
): CastReply {
  const cast = castOf(story, known);
  const found: { entity: number; mention: CastMention }[] = [];
  const entities: PageName[] = [];
  const introductions: CastReply['introductions'] = {};
  const taken = new Uint8Array(page.text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  const isFree = ({ start, end }: CastMention) => !taken.subarray(start, end).includes(1);
  for (const member of cast.english ? cast.members : []) {
    const { introduction, entity, kind, name } = member;
    const said = introduction && { text: introduction.text, sentence: sentenceAt(story, introduction.start) };
    if (entity !== undefined) {
      if (said) introductions[entity] = said;
      continue;
    }
    const id = memberId(member);
    const free = member.mentions.filter(isFree);
    if (free.length === 0 || isDismissed(id)) continue;
    // the mention beside the introducing words
    const beside = free.findIndex(({ end }) => introduction && end >= introduction.start - BESIDE);
    entities.push({
      id,
      name,
      kind,
      cast: said
        ? { introduction: { ...said, mention: Math.max(0, beside) } }
        : { first: sentenceAt(story, free[0]!.start) },
    });
    for (const mention of free) found.push({ entity: entities.length - 1, mention });
  }
  found.sort((a, b) => a.mention.start - b.mention.start);
  const places = page.placesOf(found.map(({ mention }) => mention));
  const spans = found.flatMap(({ entity }, i) => [...places[i]!, entity, 0, SURE_THOUSANDTHS, 0]);
  return { spans, hows: [STORY_ITSELF], entities, introductions };
}
