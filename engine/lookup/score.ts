/**
 * How well an entity that the index retrieved matches a whole query: by its
 * names, by its roles and their years, and by being the kind of thing that is asked for.
 */
import { LOWER_OFFICES, QUERY_OFFICES, QUERY_SYNONYMS } from '../english/queries.ts';
import type { EventType } from '../model/event-types.ts';
import type { Kind } from '../model/pack.ts';
import type { LookupResult } from '../model/types.ts';
import type { LookupEntry, NameForm, NameWord } from './entry.ts';
import { STEM } from './find.ts';
import { scriptOf } from './latin.ts';
import { wordsOf } from './words.ts';

/** A query that names an office asks for a person; the score of anything else is multiplied by this. */
const NO_PERSON = 0.6;
/** The factor, in a query that names an office, for a person who never held that one. */
const OFFICE_HELD = 0.7;
/** The factor for a lower office if the query names the one above it. */
const LOWER_OFFICE_SHARE = 0.6;
/** The factor for a role that is over, unless the query has a year: of two holders of an office the present one is meant. */
const FORMER = 0.95;
/**
 * The factor for an entity of another kind than the question asks for: `who is` asks for a person, `what happened` for
 * an event.
 */
const OTHER_KIND = 0.6;
/** A role that the query has in full counts as this much of a name. */
const ROLE_SHARE = 0.9;

/** A word of a query, and the words that it may be a misspelling of. */
export interface Asked {
  typed: string;
  meant: ReadonlySet<string>;
}

/** What is asked for. */
export interface Query {
  words: readonly Asked[];
  /** the kind of entity that a question asks for, if it is a question that says so */
  kind?: Kind | undefined;
}

/** A form of a name, compared with a query. */
export interface MatchedForm {
  form: NameForm;
  /** number of words of the form that the query has */
  met: number;
  /** `met` as a share of the words of the form or of the query, whichever has more, 0 to 1 */
  share: number;
}

/** An entity, compared with a query. */
export interface Match {
  /** the forms that share a word with the query, best first */
  forms: MatchedForm[];
  /** the form to show */
  shown: NameForm;
  /** the share of a name or of a role that the query has, whichever is larger, 0 to 1 */
  share: number;
  /** true if the query is only the kind of the event: `war`, `talks` */
  isOfKind: boolean;
  /** the factor for being the sort of thing that is asked for, 0 to 1 */
  fits: number;
}

const meets = ({ key, latin }: NameWord, { typed, meant }: Asked): boolean =>
  key.startsWith(typed) ||
  (key.length > 3 && typed.startsWith(key)) ||
  meant.has(key) ||
  (latin !== undefined && (latin.startsWith(typed) || meant.has(latin))) ||
  (QUERY_SYNONYMS.get(typed)?.includes(key) ?? false);

/**
 * The forms that share a word with a query, best first. An office alone does not count: `us president` has no name in
 * common with `President Bill Clinton`.
 */
function matchedForms({ forms }: LookupEntry, words: readonly Asked[]): MatchedForm[] {
  const names = words.filter(({ typed }) => !QUERY_OFFICES.has(typed));
  const telling = names.length > 0 ? names : words;
  const has = (form: NameForm, asked: readonly Asked[]) =>
    form.words.filter((token) => asked.some((word) => meets(token, word))).length;
  return forms
    .map((form) => {
      const all = has(form, telling) === 0 ? 0 : has(form, words);
      const isPart = form.whole && all < form.words.length;
      // a form with a title needs the surname: `Putin spokesman Peskov` does not match `putin`
      const isTitle = form.titled && !words.some((word) => meets(form.words.at(-1)!, word));
      const met = isPart || isTitle ? 0 : all;
      return { form, met, share: met / Math.max(form.words.length, words.length, 1) };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.share - a.share);
}

/**
 * The form to show: of those in the script of the query, the one with the most words of the query, or the name if none
 * has any.
 */
function shownForm({ forms }: LookupEntry, matched: readonly MatchedForm[], words: readonly Asked[]): NameForm {
  const script = scriptOf(words[0]?.typed ?? '');
  const names = matched.filter(({ form }) => !form.titled);
  const isTyped = ({ form }: MatchedForm) => scriptOf(form.text) === script;
  const candidates = names.some(isTyped) ? names.filter(isTyped) : names;
  const most = Math.max(...candidates.map(({ met }) => met));
  const best = candidates.filter(({ met }) => met === most);
  return (best.find(({ form }) => form === forms[0]) ?? best[0])?.form ?? forms[0]!;
}

/** The parts of a form that match a query, end exclusive. */
export const rangesOf = ({ words: tokens }: NameForm, words: readonly Asked[]): LookupResult['ranges'] =>
  tokens
    .filter((token) => words.some((word) => meets(token, word)))
    .map(({ key, start, end }) => {
      const begun = words.find(({ typed }) => key.startsWith(typed));
      return [start, begun ? Math.min(start + begun.typed.length, end) : end];
    });

/** Whether a word of the query and one of a title mean the same: `russian` and `Russia`, `chief` and `secretary`. */
function sameWord({ typed, meant }: Asked, key: string): boolean {
  if (typed === key || meant.has(key)) return true;
  const start = Math.min(typed.length, key.length, STEM);
  return (
    (start >= STEM && typed.slice(0, start) === key.slice(0, start)) ||
    (QUERY_SYNONYMS.get(typed)?.includes(key) ?? false)
  );
}

const isYear = ({ typed }: Asked) => /^\d{4}$/.test(typed);

/** How well the best role, with its years, matches the whole query, 0 to 1. */
function roleShare({ roles }: LookupEntry, words: readonly Asked[]): number {
  const hasYear = words.some(isYear);
  const shares = roles.map(({ keys, from, to }) => {
    const isHeld = (word: Asked) => isYear(word) && word.typed >= from && word.typed <= to;
    const met = words.filter((word) => isHeld(word) || keys.some((key) => sameWord(word, key))).length;
    const used = keys.filter((key) => words.some((word) => sameWord(word, key))).length;
    const isLower = keys.some((key) => LOWER_OFFICES.has(key) && !words.some(({ typed }) => typed === key));
    const isFormer = !hasYear && to !== '9999';
    const known = (met / words.length) * (0.5 + (0.5 * used) / Math.max(1, keys.length));
    return (isLower ? LOWER_OFFICE_SHARE : 1) * (isFormer ? FORMER : 1) * known;
  });
  return Math.max(0, ...shares);
}

/** Whether a word is a name for a type of event: `talks` for a meeting, `war` for a conflict. */
const isKindOfEvent = (typed: string, type: EventType): boolean =>
  typed === type || wordsOf(type).has(typed) || (QUERY_SYNONYMS.get(typed)?.includes(type) ?? false);

/** Compares an entity with a query. */
export function matchQuery(entity: LookupEntry, { words, kind: asked }: Query): Match {
  const { kind, event } = entity.entry;
  const forms = matchedForms(entity, words);
  const role = roleShare(entity, words);
  const forOffice = words.some(({ typed }) => QUERY_OFFICES.has(typed));
  const person = kind === 'person' ? OFFICE_HELD + (1 - OFFICE_HELD) * 2 * role : NO_PERSON;
  const type = event?.type;
  const isOfKind = type !== undefined && words.every(({ typed }) => isKindOfEvent(typed, type));
  return {
    forms,
    shown: shownForm(entity, forms, words),
    share: isOfKind ? 1 : Math.max(forms[0]?.share ?? 0, ROLE_SHARE * role),
    isOfKind,
    fits: (forOffice ? person : 1) * (asked !== undefined && kind !== asked ? OTHER_KIND : 1),
  };
}
