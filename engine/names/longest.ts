/** Resolves overlaps between candidates: the longest wins. */
import type { Page } from '../text/page.ts';
import type { Candidate } from './candidates.ts';

/** Keeps the longest of overlapping candidates. A phrase that means something else removes the names inside it. */
export function longest(page: Page, candidates: Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.edits - b.edits,
  );
  const taken: (Candidate | undefined)[] = new Array(page.tokens.length);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const rival = taken[candidate.from] ?? taken[candidate.to];
    if (rival) {
      // other entities with the same words stay, and are decided later from the whole page
      if (rival.from === candidate.from && rival.to === candidate.to && candidate.form.owner >= 0) kept.push(candidate);
      continue;
    }
    for (let i = candidate.from; i <= candidate.to; i++) taken[i] = candidate;
    kept.push(candidate);
  }
  return kept;
}
