/** Applies the reader's corrections to the groups of names. */
import type { Appearance } from './appearances.ts';
import type { Correction, NameInStory } from './corrections.ts';
import type { Group } from './groups.ts';
import { newestFirst } from './sort-orders.ts';

const holds = ({ appearances }: Group, { key, story }: NameInStory): boolean =>
  appearances.some((one) => one.key === key && one.story.id === story);

/**
 * Applies corrections: renames first, then merges, then what is hidden, so that none undoes another.
 *
 * @param corrections in an order that does not depend on when they were made
 */
export function applyCorrections(groups: Group[], corrections: readonly Correction[]): Group[] {
  let left = groups;
  // if the story is not among those read, the only group with the name is meant, but none if there are several
  const find = (who: NameInStory): Group | undefined => {
    const namesakes = left.filter(({ anchor }) => anchor.key === who.key);
    return left.find((group) => holds(group, who)) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
  };
  const all = <T extends Correction['type']>(type: T) =>
    corrections.filter((one): one is Extract<Correction, { type: T }> => one.type === type);
  for (const { who, to } of all('rename')) {
    const group = find(who);
    if (group) group.renamed = to;
  }
  for (const { who, into: whom } of all('merge')) {
    const [group, into] = [find(who), find(whom)];
    if (!group || !into || into === group) continue;
    const apart = new Set(all('split').flatMap(({ who, stories }) => (find(who) === into ? stories : [])));
    const isApart = ({ story }: Appearance) => apart.has(story.id);
    into.appearances = [...into.appearances, ...group.appearances.filter((one) => !isApart(one))].sort(newestFirst);
    group.appearances = group.appearances.filter(isApart);
    if (group.appearances.length === 0) left = left.filter((other) => other !== group);
  }
  for (const { who } of all('hide')) {
    const group = find(who);
    left = left.filter((other) => other !== group);
  }
  return left;
}
