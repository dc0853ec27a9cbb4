/** Parts of an entity as a card tells them. */
import type { Article, Entity, Statement } from '../model/pack.ts';
import type { StatementView } from '../model/view.ts';
import { cardOf } from './nearest.ts';
import { sideOf } from './times.ts';

/** A statement for a story of a date. Words that software altered are never its text. */
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
    // a gist stands for words that are garbled, or too few to speak for themselves
    text: gist ?? words,
    quoted: !gist && !garbled && mode === 'direct',
    ...(garbled ? { garbled: words } : {}),
    mode,
    date,
    when: sideOf(date, published),
    article: cardOf(article),
  };
}

/** Spellings beyond these tell a reader nothing. */
const MOST_NAMES = 6;
const LATIN = /\p{Script=Latin}/u;

/** The first other forms of the name, beginning with those that are in Latin letters as it is, or as it is not. */
export function otherNames({ name, aliases }: Entity): string[] {
  const forms = aliases.filter(({ type }) => type !== 'reworded').map(({ text }) => text);
  const otherScript = (form: string) => Number(LATIN.test(form) !== LATIN.test(name));
  return forms.sort((a, b) => otherScript(a) - otherScript(b)).slice(0, MOST_NAMES);
}
