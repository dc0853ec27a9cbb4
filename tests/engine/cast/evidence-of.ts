/** The evidence for the kind of each name of a text, as lines for a snapshot. */
import { wordsAside } from '../../../engine/cast/aside.ts';
import { addCompany } from '../../../engine/cast/company.ts';
import { findNames } from '../../../engine/cast/find.ts';
import { gather } from '../../../engine/cast/groups.ts';
import { Story } from '../../../engine/cast/story.ts';
import type { Weights } from '../../../engine/cast/weights.ts';
import { readPage } from '../../../engine/text/page.ts';

const NOTHING = new Set<never>();

const shown = (weights: Weights): string =>
  Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([kind, weight]) => `${kind} ${Math.round(weight * 100) / 100}`)
    .join(', ');

/** Returns a line for each name of a text: its evidence without and, if it differs, with its company. */
export function evidenceIn(text: string): string[] {
  const story = new Story(readPage(text), 0);
  const { groups, inOrder } = gather(story, findNames(story, wordsAside(story), []), NOTHING);
  const alone = groups.map(({ weights }) => shown(weights));
  addCompany(story, groups, inOrder);
  return groups.map(({ keys, weights }, i) => {
    const all = shown(weights);
    return `${keys}: ${alone[i] || 'nothing'}${all === alone[i] ? '' : `; with its company ${all}`}`;
  });
}
