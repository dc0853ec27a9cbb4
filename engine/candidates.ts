/** Exact candidates: every place where the text spells a known form, by one look-up a word. */
import { append } from './collections.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { capitalsAt, type Page } from './page.ts';
import { CASE, GAP } from './scan.ts';

/** A stretch of tokens that may name an entity. */
export interface Candidate {
  /** first token */
  from: number;
  /** last token, inclusive */
  to: number;
  form: Form;
  /** letters by which the text differs from the form */
  edits: number;
  /** true where the text writes in small letters what the name writes with capitals */
  small: boolean;
}

/** One initial may stand between a given name and a surname: `John F. Kerry`. */
const isInitial = ({ tokens }: Page, i: number) => tokens.words.key(tokens.ids[i]!).length === 1;

/** The last token of the form's words from token `from` on, or -1. */
function follow(page: Page, form: Form, from: number, person: boolean): number {
  const { ids, gaps, length } = page.tokens;
  let at = from;
  for (let k = 1; k < form.words.length; k++) {
    at++;
    if (at >= length || (gaps[at] !== GAP.space && gaps[at] !== GAP.hyphen)) return -1;
    if (ids[at] === form.words[k]) continue;
    const surnameFollows = at + 1 < length && ids[at + 1] === form.words[k] && gaps[at + 1] === GAP.space;
    if (!person || !surnameFollows || !isInitial(page, at)) return -1;
    at++;
  }
  return at;
}

/** Whether the text's capitals allow the form; `small` where they are missing but not needed. */
function capitalsFit(page: Page, form: Form, from: number, to: number): 'fit' | 'small' | 'no' {
  const { cases } = page.tokens;
  let small = false;
  const exact = to - from + 1 === form.keys.length;
  for (let i = from; i <= to; i++) {
    if (form.needsUpper && cases[i] !== CASE.upper) return 'no';
    if (cases[i] !== CASE.lower || (exact && !form.capitals[i - from])) continue;
    if (form.needsCapital) return 'no';
    small = true;
  }
  return small && capitalsAt(page, from) === 'sentence' ? 'small' : 'fit';
}

/**
 * All exact candidates of a page.
 *
 * @param earlier indexes of the entities that earlier parts of the page name
 */
export function exactCandidates(page: Page, lexicon: Lexicon, earlier: readonly number[] = []): Candidate[] {
  const found: Candidate[] = [];
  const { ids, gaps, length } = page.tokens;
  let shared = false;
  for (let from = 0; from < length; from++) {
    const beside = lexicon.isShared(ids[from]!) ? [...ids.subarray(from + 1, Math.min(from + 3, length))] : [];
    if (beside.length > 0) shared = true;
    for (const form of lexicon.startingWith(ids[from]!, beside)) {
      const person = form.owner >= 0 && lexicon.entries.at(form.owner)!.kind === 'person';
      const to = follow(page, form, from, person);
      if (to >= 0) found.push(...fitting(page, form, from, to));
    }
    const turned = gaps[from + 1] === GAP.comma ? lastFirst(page, lexicon, from) : undefined;
    if (turned) found.push(turned);
  }
  return shared ? [...found, ...sharedSurnames(page, lexicon, found, earlier)] : found;
}

function fitting(page: Page, form: Form, from: number, to: number): Candidate[] {
  const fit = capitalsFit(page, form, from, to);
  return fit === 'no' ? [] : [{ from, to, form, edits: 0, small: fit === 'small' }];
}

/** Surnames that very many bear: only those of persons whom the page names in full. */
function sharedSurnames(page: Page, lexicon: Lexicon, found: Candidate[], earlier: readonly number[]): Candidate[] {
  const { ids, length } = page.tokens;
  const named = new Set([...earlier, ...found.flatMap(({ form }) => (form.owner >= 0 ? [form.owner] : []))]);
  const byWord = new Map<number, Form[]>();
  for (const owner of named) {
    const form = lexicon.entries.at(owner)!.kind === 'person' ? lexicon.loneSurname(owner) : undefined;
    const [word] = form?.words ?? [];
    if (!form || word === undefined || !lexicon.isShared(word)) continue;
    append(byWord, word, form);
  }
  const surnames: Candidate[] = [];
  if (byWord.size === 0) return surnames;
  for (let i = 0; i < length; i++)
    for (const form of byWord.get(ids[i]!) ?? []) surnames.push(...fitting(page, form, i, i));
  return surnames;
}

/** `Lavrov, Sergei`: a surname, a comma and the rest of the same name. */
function lastFirst(page: Page, lexicon: Lexicon, from: number): Candidate | undefined {
  const surname = page.tokens.at(from)!;
  const given = page.tokens.at(from + 1);
  if (!given || surname.case === 'lower' || given.case === 'lower') return undefined;
  // "Biden, Joe Lieberman": the next of a list
  const next = page.tokens.at(from + 2);
  if (next?.gap === 'space' && next.case !== 'lower' && next.key.length > 1) return undefined;
  const form = lexicon
    .startingWith(page.tokens.ids[from + 1]!, [page.tokens.ids[from]!])
    .find(
      (f) =>
        f.keys.length === 2 &&
        f.keys[1] === surname.key &&
        f.owner >= 0 &&
        lexicon.entries.at(f.owner)!.kind === 'person',
    );
  return form && { from, to: from + 1, form, edits: 0, small: false };
}
