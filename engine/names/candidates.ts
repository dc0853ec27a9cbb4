/** Finds exact candidates: every place at which the text spells a known form, with one look-up per word. */

import { GENERATIONS } from '../english/people.ts';
import { append } from '../text/collections.ts';
import { capitalsAt, opensSentence, type Page } from '../text/page.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Form } from './forms.ts';
import type { PackNames } from './pack-names.ts';
import { misplacedPossessives } from './possessives.ts';

/** A range of tokens that may name an entity. */
export interface Candidate {
  /** first token */
  from: number;
  /** last token, inclusive */
  to: number;
  form: Form;
  /** number of letters by which the text differs from the form */
  edits: number;
  /** true if the text writes in small letters what the name writes with capitals */
  small: boolean;
}

/** Whether a token is a single letter, such as the initial between a given name and a surname: `John F. Kerry`. */
const isInitial = ({ tokens }: Page, i: number) => tokens.words.key(tokens.ids[i]!).length === 1;

/**
 * Whether the gap before token `at` may stand before word `k` of a form: a space, a hyphen, or the ampersand of the form. Behind
 * the last word of the text is none of them.
 */
function gapFits({ tokens }: Page, form: Form, k: number, at: number): boolean {
  const gap = tokens.gaps[at];
  if (form.ampersands.includes(k)) return gap === GAP.and;
  if (gap === GAP.space || gap === GAP.hyphen) return true;
  // `Joseph R. Biden, Jr.`
  return gap === GAP.comma && GENERATIONS.has(form.keys[k]!);
}

/** Matches a form's words from token `from` on. Returns the last token, or -1 if they do not match. */
function follow(page: Page, form: Form, from: number, possessives: ReadonlyMap<number, number>): number {
  const { ids, gaps } = page.tokens;
  let at = from;
  for (let k = 1; k < form.words.length; k++) {
    at++;
    if (!gapFits(page, form, k, at)) return -1;
    const word = form.words[k];
    if (ids[at] === word) continue;
    const isLast = k === form.words.length - 1;
    const isWord = (i: number) => ids[i] === word || (isLast && possessives.get(i) === word);
    if (isLast && isWord(at)) continue;
    const surnameFollows = isWord(at + 1) && gaps[at + 1] === GAP.space;
    // a phrase that means something else may be another person's name: `Donald J. Trump Jr.`
    const person = form.kind === 'person' || form.kind === undefined;
    if (!person || !surnameFollows || !isInitial(page, at)) return -1;
    at++;
  }
  return at;
}

/** Whether the text's capitals allow the form; `small` if capitals are missing but not needed. */
function capitalsFit(page: Page, form: Form, from: number, to: number): 'fit' | 'small' | 'no' {
  const { cases } = page.tokens;
  let small = false;
  const exact = to - from + 1 === form.keys.length;
  // the phrase `china shop` is not meant by "in China shop owners wait"
  if (form.owner < 0 && exact && !form.capitals.includes(true) && writesNames(page, from, to)) return 'no';
  for (let i = from; i <= to; i++) {
    if (form.needsUpper && cases[i] !== CASE.upper) return 'no';
    if (cases[i] !== CASE.lower || (exact && !form.capitals[i - from])) continue;
    if (form.needsCapital) return 'no';
    small = true;
  }
  return small && capitalsAt(page, from) === 'sentence' ? 'small' : 'fit';
}

/** Whether some words include a capital that suggests a name: inside a sentence, not at its beginning. */
function writesNames(page: Page, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const capital = page.tokens.cases[i] === CASE.title || page.tokens.cases[i] === CASE.upper;
    if (capital && capitalsAt(page, i) === 'sentence' && !opensSentence(page, i)) return true;
  }
  return false;
}

/**
 * All exact candidates of a page.
 *
 * @param earlier numbers of the entities that earlier parts of the page name
 */
export function exactCandidates(page: Page, names: PackNames, earlier: readonly number[] = []): Candidate[] {
  const found: Candidate[] = [];
  const { cases, distinct, ids, gaps, length, ranks } = page.tokens;
  const beginnings = distinct.map((word) => names.forms.beginning(word));
  const isShared = distinct.map((word) => names.forms.isSharedStart(word));
  const possessives = misplacedPossessives(page, names.forms);
  const tryForms = (forms: readonly Form[], from: number) => {
    for (const form of forms) {
      const to = follow(page, form, from, possessives);
      if (to >= 0) addFitting(found, page, form, from, to);
    }
  };
  /** positions of words with which very many names begin */
  const shared: number[] = [];
  for (let from = 0; from < length; from++) {
    const rank = ranks[from]!;
    const beginning = beginnings[rank];
    if (isShared[rank]) {
      shared.push(from);
      const beside = [...ids.subarray(from + 1, Math.min(from + 3, length))];
      tryForms(names.forms.startingWith(ids[from]!, beside), from);
    } else if (beginning && !(beginning.needsCapital && cases[from] === CASE.lower)) {
      tryForms(names.forms.continuing(beginning, ids[from + 1] ?? -1), from);
    }
    if (gaps[from + 1] !== GAP.comma || cases[from] === CASE.lower || cases[from + 1] === CASE.lower) continue;
    const turned = lastFirst(page, names, from);
    if (turned) found.push(turned);
  }
  for (const [i, word] of possessives) {
    for (const form of names.forms.startingWith(word)) if (form.words.length === 1) addFitting(found, page, form, i, i);
  }
  // on a page that consists of this one word, nothing can tell whose surname it is
  if (shared.length > 0 && shared[0] !== length - 1) addSharedSurnames(found, page, names, shared, earlier);
  return found;
}

function addFitting(found: Candidate[], page: Page, form: Form, from: number, to: number): void {
  const fit = capitalsFit(page, form, from, to);
  if (fit !== 'no') found.push({ from, to, form, edits: 0, small: fit === 'small' });
}

/** Adds the lone surnames that very many entities share, only for persons whom the page names in full. */
function addSharedSurnames(
  found: Candidate[],
  page: Page,
  names: PackNames,
  places: readonly number[],
  earlier: readonly number[],
): void {
  const { ids } = page.tokens;
  const named = new Set([...earlier, ...found.flatMap(({ form }) => (form.owner >= 0 ? [form.owner] : []))]);
  const byWord = new Map<number, Form[]>();
  for (const owner of named) {
    const form = names.entries.at(owner)!.kind === 'person' ? names.forms.loneSurname(owner) : undefined;
    const [word] = form?.words ?? [];
    if (!form || word === undefined || !names.forms.isShared(word)) continue;
    append(byWord, word, form);
  }
  for (const i of places) for (const form of byWord.get(ids[i]!) ?? []) addFitting(found, page, form, i, i);
}

/** Returns a candidate for `Lavrov, Sergei` (surname, comma, given name of the same person) at a token, or undefined. */
function lastFirst(page: Page, names: PackNames, from: number): Candidate | undefined {
  const surname = page.tokens.at(from)!;
  const given = page.tokens.ids[from + 1]!;
  // "Biden, Joe Lieberman" is a list: the given name belongs to the next person
  const next = page.tokens.at(from + 2);
  if (next?.gap === 'space' && next.case !== 'lower' && next.key.length > 1) return undefined;
  const form = names.forms
    .startingWith(given, [page.tokens.ids[from]!])
    .find(({ keys, kind }) => keys.length === 2 && keys[1] === surname.key && kind === 'person');
  return form && { from, to: from + 1, form, edits: 0, small: false };
}
