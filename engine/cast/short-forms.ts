/**
 * Joins short forms to the fuller name: abbreviations, surnames, the first words of an organization's name. Longer
 * forms are joined first; of several ways to join, the first that applies is used.
 */
import { joinBody } from './bodies.ts';
import { joinClub, joinParty } from './clubs.ts';
import { GroupIndex } from './group-index.ts';
import { type Gathered, rootOf } from './groups.ts';
import { joinAliases, joinBracketed, joinInitials } from './initials.ts';
import { joinPerson, tellByPart } from './people.ts';
import { joinLocal, joinPlace, joinStorm } from './places.ts';
import { joinLostPossessive } from './spellings.ts';
import type { Story } from './story.ts';
import { kindOf } from './weights.ts';

/**
 * Sets the parents of all short forms; the occurrences of a shared surname get their own person.
 *
 * @param joins whether short forms are joined to full names; the ablation passes false, and then only their kinds are set
 */
export function joinShortForms(story: Story, gathered: Gathered, joins: boolean): void {
  const { groups } = gathered;
  for (const group of groups) group.kind = kindOf(group.weights);
  if (!joins) return;
  const index = new GroupIndex(gathered);
  for (const group of groups) tellByPart(group, index);
  joinBracketed(story, index);
  joinAliases(story, index);
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  for (const group of longestFirst) {
    if (group.parent || group.known) continue;
    const full =
      joinLostPossessive(story, group, index) ??
      joinInitials(story, group, index) ??
      joinStorm(group, index) ??
      joinParty(group, index) ??
      joinClub(group, index) ??
      joinPlace(group, index) ??
      joinLocal(story, group, index) ??
      joinBody(story, group, index) ??
      joinPerson(story, group, index);
    if (full && rootOf(full) !== group) group.parent = full;
  }
}
