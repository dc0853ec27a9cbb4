/** Decides which capitalised words are names, and which only begin a sentence or are adjectives. */
import { ORDINARY } from '../../engine/english/ordinary.ts';
import { followsName } from '../../engine/english/people.ts';
import { foldKey, type Token, tokenize } from '../../engine/text/tokens.ts';
import { CALENDAR_AND_I, DEMONYM_ENDINGS, DEMONYMS, OFFICES, OPENERS, ORDINARY_ENDING } from './english.ts';
import type { Sources } from './sources.ts';

/** The words and phrases that names are compared with, collected once for a folder. */
export interface KnownWords {
  /** folded words that are in lower case in some article, or are ordinary: their capital at a sentence's start means nothing */
  ordinary: ReadonlySet<string>;
  /** folded names that the pack covers; their adjectives and nationalities are covered with them */
  covered: ReadonlySet<string>;
  /** phrases whose words are covered: offices, titles of people, names set aside */
  phrases: ReadonlyMap<string, string[][]>;
}

const keysOf = (text: string) => tokenize(text).map(({ key }) => key);
/** Whether a word begins with a capital. */
export const isCapitalised = ({ case: written }: Token) => written === 'title' || written === 'upper';

/** Collects the words, names and phrases that need no entity. */
export function knownWords(sources: Pick<Sources, 'articles' | 'entities' | 'aside'>): KnownWords {
  const ordinary = new Set([...ORDINARY, ...OPENERS]);
  for (const { body } of sources.articles)
    for (const { case: written, key } of tokenize(body)) if (written === 'lower') ordinary.add(key);
  const covered = new Set<string>();
  for (const { value } of sources.entities)
    for (const form of [value.name, ...Object.values(value.aliases ?? {}).flat()]) covered.add(foldKey(form));
  const phrases = new Map<string, string[][]>();
  const titles = sources.entities.flatMap(({ value }) => value.titles ?? []);
  for (const keys of [...OFFICES, ...[...titles, ...sources.aside.map(({ value }) => value.name)].map(keysOf)])
    if (keys[0]) phrases.set(keys[0], [...(phrases.get(keys[0]) ?? []), keys]);
  return { ordinary, covered, phrases };
}

/** Endings of a name that its adjective may lack: Ukrain(e), German(y), Croat(ia), Turk(ey), Republican(s). */
const DROPPED = ['s', 'a', 'e', 'y', 'o', 'ia', 'us', 'en', 'ea', 'ey'];

/** Whether a folded word is the adjective or the nationality of a covered place: Ukrainian, Russians, Dutch. */
export function isDemonymOf(key: string, covered: ReadonlySet<string>): boolean {
  for (const word of key.endsWith('s') ? [key, key.slice(0, -1)] : [key]) {
    if (DEMONYMS[word]?.some((place) => covered.has(place))) return true;
    for (const ending of ['', ...DEMONYM_ENDINGS]) {
      const stem = word.slice(0, word.length - ending.length);
      if (stem.length < 4 || !word.endsWith(ending)) continue;
      if (ending !== '' && covered.has(stem)) return true;
      if (DROPPED.some((dropped) => covered.has(stem + dropped))) return true;
    }
  }
  return false;
}

/** Whether a word begins a sentence, or a quotation within one, so that its capital means nothing. */
function opensSentence(body: string, token: Token, previous: Token | undefined): boolean {
  if (!previous || token.gap === 'block' || token.gap === 'sentence' || previous.dotted) return true;
  const between = body.slice(previous.end, token.start);
  return /[.!?…:][”"’')\]]*\s/.test(between) || /[“"„«‘([]$/.test(between) || /\)\s+[—–-]+\s+$/.test(between);
}

/** Whether an unknown word at a sentence's start is ordinary by its ending, unless what follows indicates a person. */
function looksOrdinary(body: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    ORDINARY_ENDING.test(tokens[at]!.key) &&
    opensSentence(body, tokens[at]!, tokens[at - 1]) &&
    !(next && (isCapitalised(next) || followsName(next.key)))
  );
}

/** A word without its contraction: We for We've, Do for Don't. */
function baseOf(body: string, { start, end, key }: Token): string {
  const base = /^(.+?)(?:n['’]t|['’](?:ve|ll|re|d|m|s))$/.exec(body.slice(start, end))?.[1];
  return base === undefined ? key : foldKey(base);
}

/** Whether a word is not a name by itself: a capitalised ordinary word, or one without a capital. */
export function isNoName(body: string, tokens: readonly Token[], at: number, known: KnownWords): boolean {
  const token = { ...tokens[at]!, key: baseOf(body, tokens[at]!) };
  if (!isCapitalised(token) || CALENDAR_AND_I.has(token.key)) return true;
  if (isDemonymOf(token.key, known.covered)) return true;
  if (token.end - token.start === 1 && /[(.]/.test(body[token.start - 1] ?? '') && body[token.end] === ')') return true;
  if (!known.ordinary.has(token.key)) return looksOrdinary(body, tokens, at);
  const shouted = (other: Token | undefined) => other?.case === 'upper' && known.ordinary.has(other.key);
  return (
    opensSentence(body, token, tokens[at - 1]) ||
    (token.case === 'upper' && (shouted(tokens[at - 1]) || shouted(tokens[at + 1])))
  );
}
