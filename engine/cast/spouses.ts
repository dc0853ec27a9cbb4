/** `Mrs Obama` in a story that names Barack Obama is another person with the surname. */
import { POSSESSIVES } from '../english/joints.ts';
import { HE, MENS_TITLES, SHE } from '../english/offices.ts';
import { MEN, WOMENS_TITLES } from '../english/people.ts';
import { GAP } from '../text/scan.ts';
import type { Group, Place } from './groups.ts';
import type { Story } from './story.ts';

const titleAt = (story: Story, { name }: Place): string => (name.title ? story.key(name.title.to) : '');

/** Whether a name follows a woman's title. */
export const isWomans = (story: Story, place: Place): boolean => WOMENS_TITLES.has(titleAt(story, place));

/** Whether the story, or the given name, shows that a person is a man. */
export const isMan = (story: Story, { words, places }: Group): boolean =>
  MEN.has(words[0]!) || places.some((place) => MENS_TITLES.has(titleAt(story, place)) || isKin(story, place, HE));

/** Whether the story shows a woman. */
export const isWoman = (story: Story, { places }: Group): boolean =>
  places.some((place) => isWomans(story, place) || isKin(story, place, SHE));

/** Whether a name stands after a man's title. */
export const isMans = (story: Story, place: Place): boolean => MENS_TITLES.has(titleAt(story, place));

/** Whether the story names a person as somebody's relative. */
export const isRelative = (story: Story, { places }: Group): boolean =>
  places.some((place) => isKin(story, place, HE) || isKin(story, place, SHE));

/** `her father, Tom Oake`, `Tom Oake, her father`. */
const isKin = (story: Story, { name: { from, to, title } }: Place, kin: ReadonlySet<string>): boolean => {
  const first = title?.from ?? from;
  const gap = story.gap(first);
  if (story.gap(to + 1) === GAP.comma && POSSESSIVES.has(story.key(to + 1)) && kin.has(story.key(to + 2))) return true;
  return (gap === GAP.space || gap === GAP.comma) && kin.has(story.key(first - 1));
};

/**
 * Takes from a surname the occurrences that mean a man's wife or a woman's husband: a member of their own, named by the
 * title and the surname.
 */
export function spouseOf(story: Story, group: Group, person: Group): Group | undefined {
  const isTheirs = isMan(story, person) ? isWomans : isWoman(story, person) ? isMans : undefined;
  if (!isTheirs) return undefined;
  const others = group.places.filter((place) => isTheirs(story, place));
  if (others.length === 0 || others.length === group.places.length + person.places.length) return undefined;
  group.places = group.places.filter((place) => !others.includes(place));
  const places = others.map(({ name }): Place => ({ name: { from: name.title!.to, to: name.to, opens: name.opens } }));
  const keys = `${titleAt(story, others[0]!)} ${group.keys}`;
  return { ...group, keys, words: keys.split(' '), places, weights: { ...group.weights } };
}
