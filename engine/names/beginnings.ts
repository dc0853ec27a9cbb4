/** Forms that begin with the same word, told apart by the next: very many begin with `the`. */
import type { Form } from './forms.ts';

/** The forms that begin with a word which not too many share. */
export interface Beginning {
  forms: readonly Form[];
  /** none of them where the word is written small */
  needsCapital: boolean;
  /** by their second word, each with those of one word; only where they are many */
  bySecond: Map<number, Form[]> | undefined;
}

/** More forms than these are told apart by their second word. */
const FEW = 4;
/** The second word of forms of one. */
const NO_WORD = -1;

/** From forms that begin alike, longest first. */
export function beginningOf(forms: readonly Form[]): Beginning {
  const needsCapital = forms.every((form) => form.needsCapital && form.capitals[0]);
  return { forms, needsCapital, bySecond: forms.length > FEW ? bySecond(forms) : undefined };
}

function bySecond(forms: readonly Form[]): Map<number, Form[]> {
  const single = forms.filter(({ words }) => words.length === 1);
  const lists = Map.groupBy(forms, ({ words }) => words[1] ?? NO_WORD);
  for (const [second, list] of lists) if (second !== NO_WORD) list.push(...single);
  return lists.set(NO_WORD, single);
}

/** Of the forms that begin with a word those of that word alone, and those whose second word is this one. */
export function goingOnWith({ forms, bySecond }: Beginning, next: number): readonly Form[] {
  return bySecond ? (bySecond.get(next) ?? bySecond.get(NO_WORD)!) : forms;
}
