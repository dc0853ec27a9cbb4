/**
 * How well an entity that the index retrieved answers a whole query: by its
 * names, by its roles and their years, and by being what is asked for.
 */
import { LOWER_OFFICES, QUERY_OFFICES, QUERY_SYNONYMS } from '../english/queries.ts';
import type { EventType } from '../model/event-types.ts';
import type { Kind } from '../model/pack.ts';
import type { LookupResult } from '../model/types.ts';
import type { LookupEntry, NameForm, NameWord } from './entry.ts';
import { STEM } from './find.ts';
import { scriptOf } from './latin.ts';
import { wordsOf } from './words.ts';

/** A query that names an office asks for a person; anything else counts this much less. */
const NO_PERSON = 0.6;
/** What a person counts at least in a query that names an office, if he never held that one. */
const OFFICE_HELD = 0.7;
/** What a lower office counts if the query names the one above it. */
const LOWER_OFFICE_SHARE = 0.6;
/** Of two holders of an office the one who holds it still is meant, unless the query says a year. */
const FORMER = 0.95;
/** What an entity counts that is of another kind than a question asks for: `who is` a person, `what happened` an event. */
const OTHER_KIND = 0.6;
/** A role that the query has in full counts as this much of a name. */
const ROLE_SHARE = 0.9;

/** A word of a query, and the words that it may be a misspelling of. */
export interface Asked {
  typed: string;
  meant: ReadonlySet<string>;
}

/** What is asked. */
export interface Query {
  words: readonly Asked[];
  /** the kind of entity that a question asks for, if it says so */
  kind?: Kind | undefined;
}

/** A form of a name beside a query. */
export interface MatchedForm {
  form: NameForm;
  /** how many words of the form the query has */
  met: number;
  /** of the words of the form or of the query, whichever are more, the share that the other has, 0 to 1 */
  share: number;
}

/** An entity beside a query. */
export interface Match {
  /** the forms that share a word with the query, best first */
  forms: MatchedForm[];
  /** the form to show */
  shown: NameForm;
  /** share of a name or a role that the query has, whichever is more, 0 to 1 */
  share: number;
  /** whether the query says what kind of event it is and nothing else: `war`, `talks` */
  isOfKind: boolean;
  /** what the score is multiplied by for being the sort of thing that is asked for, 0 to 1 */
  fits: number;
}

const meets = ({ key, latin }: NameWord, { typed, meant }: Asked): boolean =>
  key.startsWith(typed) ||
  (key.length > 3 && typed.startsWith(key)) ||
  meant.has(key) ||
  (latin !== undefined && (latin.startsWith(typed) || meant.has(latin))) ||
  (QUERY_SYNONYMS.get(typed)?.includes(key) ?? false);

/** The forms that share a word with a query, best first. An office alone is no name: `us president` has nothing of `President Bill Clinton`. */
function matchedForms({ forms }: LookupEntry, words: readonly Asked[]): MatchedForm[] {
  const names = words.filter(({ typed }) => !QUERY_OFFICES.has(typed));
  const telling = names.length > 0 ? names : words;
  const has = (form: NameForm, some: readonly Asked[]) =>
    form.words.filter((token) => some.some((word) => meets(token, word))).length;
  return forms
    .map((form) => {
      const all = has(form, telling) === 0 ? 0 : has(form, words);
      const isPart = form.whole && all < form.words.length;
      // `Putin spokesman Peskov` is a name of him who is called Peskov
      const isTitle = form.titled && !words.some((word) => meets(form.words.at(-1)!, word));
      const met = isPart || isTitle ? 0 : all;
      return { form, met, share: met / Math.max(form.words.length, words.length, 1) };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.share - a.share);
}

/** The form to show: of those in the script that was typed, the one that has the most words of the query; the name if none has. */
function shownForm({ forms }: LookupEntry, matched: readonly MatchedForm[], words: readonly Asked[]): NameForm {
  const script = scriptOf(words[0]?.typed ?? '');
  const names = matched.filter(({ form }) => !form.titled);
  const isTyped = ({ form }: MatchedForm) => scriptOf(form.text) === script;
  const candidates = names.some(isTyped) ? names.filter(isTyped) : names;
  const most = Math.max(...candidates.map(({ met }) => met));
  const best = candidates.filter(({ met }) => met === most);
  return (best.find(({ form }) => form === forms[0]) ?? best[0])?.form ?? forms[0]!;
}

/** The spans of a form that a query has, end exclusive. */
export const rangesOf = ({ words: tokens }: NameForm, words: readonly Asked[]): LookupResult['ranges'] =>
  tokens
    .filter((token) => words.some((word) => meets(token, word)))
    .map(({ key, start, end }) => {
      const begun = words.find(({ typed }) => key.startsWith(typed));
      return [start, begun ? Math.min(start + begun.typed.length, end) : end];
    });

/** Whether a word of the query and one of a title say the same: `russian` and `Russia`, `chief` and `secretary`. */
function sameWord({ typed, meant }: Asked, key: string): boolean {
  if (typed === key || meant.has(key)) return true;
  const start = Math.min(typed.length, key.length, STEM);
  return (
    (start >= STEM && typed.slice(0, start) === key.slice(0, start)) ||
    (QUERY_SYNONYMS.get(typed)?.includes(key) ?? false)
  );
}

const isYear = ({ typed }: Asked) => /^\d{4}$/.test(typed);

/** How well the role that fits best, with its years, answers the whole query, 0 to 1. */
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

/** Whether a word says that an event is of a type: `talks` of a meeting, `war` of a conflict. */
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
