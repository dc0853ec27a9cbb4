/** Which of several places with the same name is meant: `Moscow, Idaho`; `Geneva, N.Y.`; `Vienna, West Virginia`. */
import { LISTED_REGIONS, PLACE_PREPOSITIONS, REGION_FIRSTS, REGION_SECONDS, REGIONS } from '../english/places.ts';
import type { Candidate } from './candidates.ts';
import type { Neighbours } from './neighbours.ts';

/** Whether the word after a comma names the region of the place before it. */
export function isRegion(around: Neighbours, i: number): boolean {
  const token = around.at(i)!;
  const next = around.at(i + 1);
  if (!around.isCapital(i) || (LISTED_REGIONS.has(token.key) && !endsPlace(around, i))) return false;
  if (REGIONS.has(token.key)) return (token.key.length > 2 || token.case === 'upper') && !goesOn(around, i);
  return (
    REGION_FIRSTS.has(token.key) && next?.gap === 'space' && REGION_SECONDS.has(next.key) && !goesOn(around, i + 1)
  );
}

/** Whether the region is only the beginning of a longer name: "Ukraine, New York Times reports". */
function goesOn(around: Neighbours, last: number): boolean {
  return around.at(last + 1)?.gap === 'space' && around.isCapital(last + 1) && !around.isPlainWord(last + 1);
}

/**
 * Whether a candidate is the region of the place before it: the `Texas` of `Paris, Texas`; the `Washington` of "in
 * Bellevue, Washington", which is the state and not the government.
 */
export function isRegionOfPlace(around: Neighbours, { form, from }: Candidate): boolean {
  if (around.at(from)!.gap !== 'comma') return false;
  const place = around.coverOf(from - 1);
  const standsForAnother = form.keys.length === 1 && around.names.entries.at(form.owner)!.name !== form.alias.text;
  const isUnknownTown = place === undefined && standsForAnother && LISTED_REGIONS.has(form.keys[0]!);
  return (isUnknownTown || place?.form.kind === 'place') && isRegion(around, from);
}

/**
 * Whether a region of which lists are common ends a place (`lives in Vienna, Georgia`): after a preposition of place,
 * and no list continues.
 */
function endsPlace(around: Neighbours, i: number): boolean {
  const town = around.coverOf(i - 1)?.from ?? i - 1;
  const next = around.at(i + 1);
  if (!PLACE_PREPOSITIONS.has(around.at(town - 1)?.key ?? '')) return false;
  if (next?.gap === 'comma') return next.case === 'lower' && next.key !== 'and' && next.key !== 'or';
  return next === undefined || next.gap === 'sentence' || next.gap === 'block';
}
