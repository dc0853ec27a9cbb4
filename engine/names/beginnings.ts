/** Forms that begin with the same word, grouped by their second word, because very many begin with `the`. */
import type { Form } from './forms.ts';

/** The forms that begin with one word. */
export interface Beginning {
  forms: readonly Form[];
  /** true if none of them matches if the word is written in small letters */
  needsCapital: boolean;
  /** By second word: the forms that have it, and those of one word. Undefined if there are few forms. */
  bySecond: Map<number, Form[]> | undefined;
}

/** The most forms that are not grouped by their second word. */
const FEW = 4;
/** The key for forms of one word, which have no second. */
const NO_WORD = -1;

/** Makes a `Beginning` of forms that begin with the same word, sorted from the longest to the shortest. */
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

/** The forms that may continue with the word `next`: those of one word, and those whose second word it is. For few forms, all. */
export function formsContinuingWith({ forms, bySecond }: Beginning, next: number): readonly Form[] {
  return bySecond ? (bySecond.get(next) ?? bySecond.get(NO_WORD)!) : forms;
}
