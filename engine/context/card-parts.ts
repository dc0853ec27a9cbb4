/** Makes the statements and the other names that a card shows. */
import type { Article, Entity, Statement } from '../model/pack.ts';
import type { StatementView } from '../model/view.ts';
import { cardOf } from './nearest.ts';
import { sideOf } from './times.ts';

/** Makes the view of a statement. Words that software altered are never its text. */
export function statementView(
  { speaker, words, date, mode, fidelity, gist }: Statement,
  speakerName: string,
  article: Article,
  published: string | undefined,
): StatementView {
  const garbled = fidelity === 'reworded';
  return {
    ...(speaker ? { speaker } : {}),
    speakerName,
    // the gist replaces words that are garbled, or too few to be understood alone
    text: gist ?? words,
    quoted: !gist && !garbled && mode === 'direct',
    ...(garbled ? { garbled: words } : {}),
    mode,
    date,
    when: sideOf(date, published),
    article: cardOf(article),
  };
}

/** The most other names; more would not help the reader. */
const MOST_NAMES = 6;
const LATIN = /\p{Script=Latin}/u;

/** The first other forms of the name, those in the same script as the name first. */
export function otherNames({ name, aliases }: Entity): string[] {
  const forms = aliases.filter(({ type }) => type !== 'reworded').map(({ text }) => text);
  const otherScript = (form: string) => Number(LATIN.test(form) !== LATIN.test(name));
  return forms.sort((a, b) => otherScript(a) - otherScript(b)).slice(0, MOST_NAMES);
}
