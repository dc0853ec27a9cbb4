/** Explains in words why a text is linked to an entity. */
import type { MatchView } from '../engine/model/view.ts';
import { isolated, type Translate } from './strings.ts';

/** Whether the link between the words and the entity is so uncertain that the reader should know. */
export function isUnsure(match: MatchView | undefined): boolean {
  return match?.unsure === true;
}

/** A name without differences that do not matter: case, accents, punctuation, a leading article. */
function bare(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|an?) /, '');
}

/** Why the words were linked; empty if this is obvious because they are the name. */
export function matchReason(match: MatchView, canonical: string, t: Translate): string {
  const { via, aliasType } = match;
  const name = isolated(canonical);
  const surface = isolated(match.surface);
  const unsure = isUnsure(match);
  if (bare(match.surface) === bare(canonical)) return unsure ? t('match.perhapsName', [surface]) : '';
  if (via === 'surname') return t(unsure ? 'match.perhapsSurname' : 'match.surname', [surface, name]);
  if (via === 'spelling') return t('match.spelling', [surface, name]);
  if (via === 'cue') return t(unsure ? 'match.perhapsCue' : 'match.cue', [surface]);
  if (unsure) return t('match.perhapsAlias', [surface, name]);
  if (aliasType === 'transliteration') return t('match.transliteration', [surface, name]);
  if (aliasType === 'abbreviation') return t('match.abbreviation', [surface, name]);
  if (aliasType === 'reworded') return t('match.reworded', [surface, name]);
  return t('match.alias', [surface, name]);
}
