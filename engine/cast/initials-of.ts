/** Makes the initials of a name. */
import { COMPANY_FORMS } from '../english/heads.ts';
import { WITHOUT_INITIAL } from '../english/joints.ts';

/**
 * The first letters of a name's words, with and without those of words like `of`, and without that of a company form.
 */
export function initialsOf(words: string[]): string[] {
  const all = words.map((word) => word[0]).join('');
  const large = words
    .filter((word) => !WITHOUT_INITIAL.has(word))
    .map((word) => word[0])
    .join('');
  return COMPANY_FORMS.has(words.at(-1)!) ? [all, large, large.slice(0, -1)] : [all, large];
}
