/**
 * Decides from the words beside a candidate whether it is a whole name or a part of a
 * longer one: `Washington Post`, `Captain America`, `Moscow, Idaho`, `Hunter Biden`.
 */
import { BODIES } from '../english/bodies.ts';
import type { Page } from '../text/page.ts';
import { afterName } from './after-name.ts';
import { beforeName } from './before-name.ts';
import { beforeSurname } from './before-surname.ts';
import type { Candidate } from './candidates.ts';
import { Neighbours } from './neighbours.ts';
import type { PackNames } from './pack-names.ts';
import { isRegionOfPlace } from './regions.ts';

/**
 * - `clear`: a name of its own
 * - `doubtful`: perhaps the beginning of a longer name: `U.S. Bancorp`
 * - `namesake`: another person or place of that name
 * - `lookalike`: perhaps another person: `Gerwyn Price`
 * - `part`: inside a longer name, so it says nothing about the same word elsewhere on the page
 */
export type Boundary = 'clear' | 'doubtful' | 'namesake' | 'lookalike' | 'part';

/** Judges the candidates of a page, knowing which tokens other candidates cover. */
export class Boundaries {
  private readonly around: Neighbours;

  constructor(page: Page, names: PackNames, candidates: Candidate[]) {
    this.around = new Neighbours(page, names, candidates);
  }

  /** Judges a candidate by its neighbours. */
  judge(candidate: Candidate): Boundary {
    const { around } = this;
    const { kind, surname } = candidate.form;
    const after = afterName(around, candidate);
    if (after === 'namesake' || after === 'part') return after;
    if (kind === 'event' || (kind === 'person' && !surname)) return 'clear';
    if (isRegionOfPlace(around, candidate)) return 'part';
    if (kind !== 'person' && isInHyphenName(around, candidate)) return 'part';
    const before = kind === 'person' ? beforeSurname(around, candidate) : beforeName(around, candidate);
    return before === 'clear' ? after : before;
  }
}

/** Whether a hyphen makes it part of an organization's name: `the NATO-Ukraine Council`. */
function isInHyphenName(around: Neighbours, { from, to }: Candidate): boolean {
  if (around.inHeadline(from)) return false;
  const first = around.at(from)!.gap === 'hyphen';
  const last = around.at(to + 1)?.gap === 'hyphen' && around.isCapital(to + 1);
  if (!first && !last) return false;
  let head = last ? to + 2 : to + 1;
  while (around.at(head)?.gap === 'space' && around.isCapital(head) && !BODIES.has(around.at(head)!.key)) head++;
  const body = around.at(head);
  return body?.gap === 'space' && BODIES.has(body.key) && around.isCapital(head);
}
