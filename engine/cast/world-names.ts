/** Well-known names that no story explains: countries, towns and organizations. */
import { PLACES, WORLD_BODIES } from '../english/world.ts';
import { CASE, GAP } from '../text/scan.ts';
import { withoutArticle } from './keys.ts';
import { keysOfName, type Name } from './name.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Whether a name is a well-known one. */
export function isWorldName(story: Story, name: Name): boolean {
  const first = story.key(name.from) === 'the' ? name.from + 1 : name.from;
  if (name.from < name.to)
    return story.is(first, SORT.worldStart | SORT.place) && PLACES.has(withoutArticle(keysOfName(story, name)));
  return story.is(name.from, SORT.place) || isShortState(story, name.from);
}

/** `Aurora, Colo.`, `N.C.`: a state's short form after its town, or with full stops. */
export const isShortState = (story: Story, i: number): boolean =>
  story.is(i, SORT.stateShort) &&
  (story.page.tokens.at(i)!.dotted || (story.gap(i) === GAP.comma && isAbbreviated(story, i)));

/** Whether a word is written in capitals, or with a full stop. */
export const isAbbreviated = (story: Story, i: number): boolean =>
  story.page.tokens.cases[i] === CASE.upper || story.page.text[story.end(i)] === '.';

/** A name's words as in the list of organizations, where a hyphen is a word. */
function bodyKeys(story: Story, { from, to }: Name): string {
  let keys = story.key(from);
  for (let i = from + 1; i <= to; i++)
    keys += (story.gap(i) === GAP.hyphen ? '-' : story.gap(i) === GAP.and ? ' & ' : ' ') + story.key(i);
  return keys;
}

/** Whether a name is that of a well-known organization. */
export function isWorldBody(story: Story, name: Name): boolean {
  if (name.from === name.to) return WORLD_BODIES.has(story.key(name.from));
  const keys = withoutArticle(keysOfName(story, name));
  if (WORLD_BODIES.has(keys)) return true;
  for (let i = name.from + 1; i <= name.to; i++)
    if (story.gap(i) !== GAP.space) return WORLD_BODIES.has(withoutArticle(bodyKeys(story, name)));
  return false;
}
