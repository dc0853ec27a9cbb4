/** Measures what each kind of evidence adds to the cast, for sections of `docs/accuracy.md`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { castOf } from '../../../engine/cast/cast.ts';
import type { Part } from '../../../engine/cast/weights.ts';
import { readPage } from '../../../engine/text/page.ts';
import { table } from '../../bench/report/format.ts';
import { type MarkedStory, readStories } from './marked.ts';
import { addStory, type CastTally, emptyTally, KINDS, rates, shareOf } from './score.ts';

/** The number of stories in the repository that were used for development, the first ones; the others were not. */
const DEVELOPED_ON = 22;
const OWN = readStories(join(import.meta.dirname, 'stories.jsonl'));
const BESIDE_FILE = join(import.meta.dirname, '../../../../shared/eval/cast/cast.jsonl');

const PARTS: [part: Part, label: string][] = [
  ['titles', 'titles before a name'],
  ['heads', 'heads within it: Ministry, County'],
  ['world', 'lists of the world’s countries, cities and bodies'],
  ['given', 'list of given names'],
  ['shape', 'how its words are written'],
  ['nouns', 'nouns beside it: the lawyer, a company'],
  ['appositions', 'appositions: what commas set apart'],
  ['verbs', 'verbs beside it'],
  ['prepositions', 'prepositions before it'],
  ['company', 'the company of a list'],
  ['short forms', 'joining of short forms'],
];

function scoreStories(stories: MarkedStory[], without: Part[] = []): CastTally {
  const tally = emptyTally();
  for (const story of stories) {
    const cast = castOf(readPage(story.text), [], new Set(without));
    addStory(tally, story, cast.english ? cast.members : []);
  }
  return tally;
}

const points = (share: number) => (100 * share).toFixed(1);

function row(name: string, tally: CastTally): string[] {
  const of = KINDS.map((kind) => {
    const { recall, precision } = rates(tally, [kind]);
    return `${points(recall)} / ${points(precision)}`;
  });
  const all = rates(tally);
  const introductions = `${points(shareOf(tally.introduced))} / ${points(shareOf(tally.introductions))}`;
  const shares = [tally.kind, tally.apart].map((share) => points(shareOf(share)));
  return [
    name,
    String(tally.stories),
    String(all.marked),
    ...of,
    points(all.f1),
    ...shares,
    introductions,
    points(shareOf(tally.mentions)),
  ];
}

const worth = (tally: CastTally): string[] => [
  points(rates(tally).f1),
  ...[tally.kind, tally.apart, tally.introduced, tally.mentions].map((share) => points(shareOf(share))),
];

/** Returns the tables of the accuracy of the cast, and of what each kind of evidence adds. */
export function castSections(): Record<string, string> {
  const sets: [string, MarkedStory[]][] = [
    ['first half, developed on', OWN.slice(0, DEVELOPED_ON)],
    ['second half', OWN.slice(DEVELOPED_ON)],
  ];
  if (existsSync(BESIDE_FILE)) sets.push(['stories beside the repository, developed on', readStories(BESIDE_FILE)]);
  const head = [
    'recall / precision, %',
    'stories',
    'members',
    'people',
    'organizations',
    'places',
    'F1',
    'kind right',
    'told apart',
    'introduced',
    'mentions',
  ];
  const whole = scoreStories(OWN);
  const without = PARTS.map(([part, label]) => {
    const tally = scoreStories(OWN, [part]);
    return [`without ${label}`, ...worth(tally)];
  });
  const first = ['everything', ...worth(whole)];
  return {
    cast: table(
      head,
      sets.map(([name, stories]) => row(name, scoreStories(stories))),
    ),
    'cast ablation': table(
      ['all stories of the repository, %', 'F1', 'kind right', 'told apart', 'introduced', 'mentions'],
      [first, ...without],
    ),
  };
}
