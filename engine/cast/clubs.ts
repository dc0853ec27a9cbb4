/** Joins members of parties to their party, and towns to the club that is called so. */
import { CLUB_WORDS, PARTY_NAMES } from '../english/heads.ts';
import type { GroupIndex } from './group-index.ts';
import type { Group } from './groups.ts';

/**
 * A name with at least this weight for a place is a town and not its club; being well known counts for the place, so it
 * needs more evidence than other places.
 */
export const SURELY_TOWN = 7;

/** `the Liberals` of the Liberal Party, `Labour` of the British Labour Party. */
export function joinParty({ words }: Group, index: GroupIndex): Group | undefined {
  const [plural] = words;
  if (words.length > 1) return undefined;
  if (PARTY_NAMES.has(plural!)) {
    const parties = index
      .with(plural!)
      .filter((other) => other.words.at(-1) === 'party' && other.words.at(-2) === plural);
    const party = parties.find((other) => other.words.length === 2) ?? (parties.length === 1 ? parties[0] : undefined);
    if (party) return party;
  }
  if (!plural!.endsWith('s')) return undefined;
  return index.with(plural!.slice(0, -1)).find((other) => other.words.length === 2 && other.words[1] === 'party');
}

/** `Quern` of `Quern United`, if nothing in the story speaks of the town. */
export function joinClub({ words, weights }: Group, index: GroupIndex): Group | undefined {
  if (weights.place > SURELY_TOWN - 1 || weights.person > 0) return undefined;
  return index
    .with(words[0]!)
    .find(
      ({ kind, words: full }) =>
        kind === 'organization' &&
        full.length === words.length + 1 &&
        CLUB_WORDS.has(full.at(-1)!) &&
        words.every((word, i) => full[i] === word),
    );
}
