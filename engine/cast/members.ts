/** Makes members from groups of names: their kind, their introduction, all their mentions. */
import { CASE, GAP } from '../text/scan.ts';
import { isShortForm } from '../text/traits.ts';
import { type Family, type Gathered, type Group, rootOf } from './groups.ts';
import { addHeadlines } from './headlines.ts';
import { introductionOf } from './introductions.ts';
import { Lists } from './lists.ts';
import type { Name } from './name.ts';
import type { Span, Story } from './story.ts';
import { type CastMention, LONGEST_INTRODUCTION, type Member } from './types.ts';
import { heaviest, kindOf, type Part } from './weights.ts';

/** The UTF-16 units of an apostrophe and its s. */
const POSSESSIVE = 2;
/**
 * Larger than the number of letters of any name, so that letters decide only between forms with the same number of
 * words.
 */
const LETTERS = 1000;
const OPENING_QUOTE = /[“‘"']$/;
const CLOSING_QUOTE = /^[,.]?[”’"']/;
/** An organization whose weight exceeds the next one by more than this is not the title of a work. */
const WORK = 4;

/** The members of a story, in the order of their first mention. */
export function membersOf(
  story: Story,
  { groups, inOrder }: Gathered,
  aside: Uint8Array,
  without: ReadonlySet<Part>,
): Member[] {
  const families = familiesOf(groups).filter((family) => isMember(story, family));
  addHeadlines(story, families, aside);
  const lists = new Lists(story, inOrder);
  const members = families.map((family) => memberOf(story, family, lists, without));
  return members.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Each fullest name with all its short forms, which share the evidence. */
function familiesOf(groups: Group[]): Family[] {
  const families = new Map<Group, Family>();
  for (const group of groups) {
    const root = rootOf(group);
    let family = families.get(root);
    if (!family) {
      family = { root, groups: [], names: [] };
      families.set(root, family);
    }
    family.groups.push(group);
    for (const { name } of group.places) family.names.push(name);
    if (group === root) continue;
    root.weights.person += group.weights.person / 2;
    root.weights.organization += group.weights.organization / 2;
    root.weights.place += group.weights.place / 2;
  }
  return [...families.values()].filter(({ names }) => names.length > 0);
}

function isMember(story: Story, { root, names }: Family): boolean {
  if (root.known) return true;
  const { kind, margin } = heaviest(root.weights);
  if (kind === 'thing') return false;
  let quoted = 0;
  for (const name of names) if (isQuotedTitle(story, name)) quoted++;
  // the title of a work is in quotes once, and without them later
  return quoted === 0 || (quoted < names.length && (kind !== 'organization' || margin > WORK));
}

/** Whether a name is all that some quotation marks contain: a work, or a word that is being discussed. */
function isQuotedTitle(story: Story, { from, to }: Name): boolean {
  const first = story.key(from - 1) === 'the' && story.follows(from) ? from - 1 : from;
  if (first === 0 || story.gap(first) === GAP.space || story.gap(to + 1) === GAP.space) return false;
  return OPENING_QUOTE.test(story.between(first)) && CLOSING_QUOTE.test(story.between(to + 1));
}

function memberOf(story: Story, { root, names }: Family, lists: Lists, without: ReadonlySet<Part>): Member {
  names.sort((a, b) => a.from - b.from);
  const kind = kindOf(root.weights) as Member['kind'];
  const introduction = introductionOf(story, kind, names, lists, without);
  const member: Member = {
    name: fullestName(story, root, names),
    kind,
    mentions: names.map((name) => spanOf(story, name)),
  };
  const told = introduction && introductionSpan(story, introduction);
  if (told && told.text.length <= LONGEST_INTRODUCTION) member.introduction = told;
  if (root.known) member.entity = root.known.entity;
  return member;
}

/** The end of a mention, with the full stop of a short title or a possessive ending: `Texas Sen.`, `France’s`. */
function introductionSpan(story: Story, span: Span): CastMention & { text: string } {
  const { start, end } = spanOf(story, span);
  const hasStop = story.page.text[end] === '.' && isShortForm(story.key(span.to)) && !story.isNumber(span.to + 1);
  const last = hasStop ? end + 1 : story.isPossessive(span.to) ? end + POSSESSIVE : end;
  return { start, end: last, text: story.page.text.slice(start, last) };
}

const spanOf = (story: Story, { from, to }: { from: number; to: number }): CastMention => ({
  start: story.start(from),
  end: story.end(to),
});

/** The longest form of the name in the text, if possible not in capitals. */
function fullestName(story: Story, root: Group, names: Name[]): string {
  const own = root.places.length > 0 ? root.places.map(({ name }) => name) : names;
  const rank = ({ from, to }: Name) =>
    (to - from) * 2 +
    (story.page.tokens.cases[from] === CASE.upper ? 0 : 1) +
    (story.end(to) - story.start(from)) / LETTERS;
  let best = own[0]!;
  for (const name of own) if (rank(name) > rank(best)) best = name;
  return story
    .text(best)
    .replace(/[\s[\]]+/g, ' ')
    .replace(/^[Tt]he /, '');
}
