/** Stories with marked casts, and how names and introductions are compared: see the README of this folder. */
import { readFileSync } from 'node:fs';
import type { MemberKind } from '../../../engine/cast/types.ts';

/** A member as marked by hand. */
export interface Marked {
  name: string;
  kind: MemberKind;
  /** a second kind that is also correct */
  kind_also?: MemberKind;
  intro: string | null;
  /** other correct introductions */
  also?: string[];
  surfaces: string[];
  optional?: boolean;
}

export interface MarkedStory {
  id: string;
  text: string;
  cast: Marked[];
  /** parts of the text that are not scored */
  aside?: string[];
}

/** A span of text; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export const readStories = (path: string): MarkedStory[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const base = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/\./g, '');

const flat = (name: string): string =>
  name
    .replace(/'s?(?=\s*$)/u, '')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lord lady president chairman chairwoman chair premier minister chancellor king queen prince princess pope father rev reverend bishop archbishop cardinal imam sheikh rabbi sister senator sen representative rep congressman congresswoman governor gov mayor councillor cllr general gen lieutenant lt colonel col major maj captain capt commander sergeant sgt corporal admiral judge justice ambassador secretary commissioner director datuk dato tan sri seri tun haji pm mp former ex vice deputy acting'.split(
    ' ',
  );
const TITLE_RUN = new RegExp(
  `^(?:(?:the|prime minister|first minister|foreign minister|secretary of state|attorney general|${TITLES.join('|')}) )+(?=\\S)`,
);
const GENERAL_TAIL =
  / (?:region|province|county|counties|district|neighbou?rhood|city|town|village|island|party|administration|government|co|inc|ltd|llc|corp|plc|ag|sa)$/;
const GENERAL_HEAD = /^(?:(?:us|uk|un|city of|town of|village of|state of|county of) )(?=\S)/;

/** Returns a name without case, accents, dots, a possessive ending, an article and, for people, titles. */
export function foldName(name: string, kind: MemberKind): string {
  const folded = flat(base(name)).replace(/^the (?=\S)/, '');
  return kind === 'person' ? folded.replace(TITLE_RUN, '') : folded;
}

/** Like `foldName`, but also removes the owner of a body and a general word at its end. */
export function foldLoosely(name: string, kind: MemberKind): string {
  if (kind === 'person') return foldName(name, kind);
  const owned = base(name).replace(/^.*?\p{L}'s?\s+(?=\S)/u, '');
  const folded = flat(owned)
    .replace(/^the (?=\S)/, '')
    .replace(GENERAL_HEAD, '')
    .replace(GENERAL_TAIL, '')
    .trim();
  return folded || foldName(name, kind);
}

const WORD = /[\p{L}\p{N}]/u;

/** Returns the occurrences of a surface as whole words. */
function occurrences(text: string, surface: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const before = [...text.slice(Math.max(0, start - 2), start)].pop() ?? ' ';
    const after = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : ' ';
    const isPart = (WORD.test(surface[0]!) && WORD.test(before)) || (WORD.test(surface.at(-1)!) && WORD.test(after));
    if (!isPart) found.push({ start, end });
  }
  return found;
}

/** Returns the marked mentions of each member. Longer surfaces take precedence; text in an `aside` is left out. */
export function markedMentions({ text, cast, aside = [] }: MarkedStory): (Stretch & { surface: string })[][] {
  const taken: Stretch[] = [];
  for (const part of aside)
    for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1))
      taken.push({ start, end: start + part.length });
  const all = cast.flatMap(({ surfaces }, member) =>
    surfaces.flatMap((surface) => occurrences(text, surface).map((at) => ({ ...at, surface, member }))),
  );
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const mentions = cast.map((): (Stretch & { surface: string })[] => []);
  for (const mention of all) {
    if (taken.some(({ start, end }) => start < mention.end && mention.start < end)) continue;
    taken.push(mention);
    mentions[mention.member]!.push(mention);
  }
  for (const list of mentions) list.sort((a, b) => a.start - b.start);
  return mentions;
}

const STOP_WORDS = new Set(
  'a an the of and or to in on at for by with from as his her its their our who whom whose which that this these those is was are were be been being has had have he she it they there s'.split(
    ' ',
  ),
);

function contentWords(introduction: string): string[] {
  const words = base(introduction)
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
  const content = words.filter((word) => !STOP_WORDS.has(word));
  return content.length > 0 ? content : words;
}

/** Whether an introduction contains at least half of the marked words and is at most three times as long. */
export function meets(introduction: string, marked: string): boolean {
  const wanted = [...new Set(contentWords(marked))];
  const given = contentWords(introduction);
  const held = new Set(given);
  return (
    wanted.filter((word) => held.has(word)).length * 2 >= wanted.length &&
    given.length <= 3 * contentWords(marked).length
  );
}

/** Whether an introduction is next to a mention, with only punctuation, numbers, function words and titles between. */
export function standsBeside(text: string, introduction: string, mentions: Stretch[]): boolean {
  const source = introduction
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const isLight = (gap: string) =>
    !/\n\s*\n/.test(gap) &&
    base(gap)
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .every((word) => STOP_WORDS.has(word) || TITLES.includes(word));
  for (const match of text.matchAll(new RegExp(source, 'giu'))) {
    const start = match.index;
    const end = start + match[0].length;
    const isBeside = mentions.some((mention) => {
      if (mention.start < end && start < mention.end) return true;
      return isLight(end <= mention.start ? text.slice(end, mention.start) : text.slice(mention.end, start));
    });
    if (isBeside) return true;
  }
  return false;
}
