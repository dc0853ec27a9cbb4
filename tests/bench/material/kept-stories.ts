/** Generates stories that a reader might have kept, with people, their offices, organisations and towns that recur. */
import type { ExportedStory } from '../../../platform/reading-messages.ts';
import { place, surname } from './names.ts';
import { type Chance, chance } from './random.ts';
import { BODIES, FIELDS, GIVEN, NOUNS, OFFICES, VERBS } from './words.ts';

const SEED = 20310303;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
/** The number of people per story. The first people of the list are named most often. */
const PEOPLE_PER_STORY = 6;
const PARAGRAPHS = 12;

/** A person in the stories. */
interface Somebody {
  name: string;
  office: string;
  body: string;
}

function everybody(by: Chance, count: number): Somebody[] {
  return Array.from({ length: count }, () => ({
    name: `${by.pick(GIVEN)} ${surname(by)}`,
    office: by.pick(OFFICES),
    body: `${place(by)} ${by.pick(FIELDS)} ${by.pick(BODIES)}`,
  }));
}

/** Picks a person at random; the first of the list are picked most often. */
const often = (by: Chance, all: readonly Somebody[]): Somebody => all[Math.floor(by.next() ** 4 * all.length)]!;

function paragraph(by: Chance, all: readonly Somebody[]): string {
  const [one, other] = [often(by, all), often(by, all)];
  const last = one.name.split(' ').at(-1)!;
  return [
    `The ${one.office} of the ${one.body}, ${one.name}, ${by.pick(VERBS)} the ${by.pick(NOUNS)} in ${place(by)} on Monday.`,
    `“We have seen the ${by.pick(NOUNS)} and the ${by.pick(NOUNS)} of all these years,” said ${last}, and ${other.name} of the ${other.body} agreed.`,
    `The ${by.pick(NOUNS)} had ${by.pick(VERBS)} the ${by.pick(NOUNS)} before ${other.name} came to the town.`,
  ].join(' ');
}

/** Returns stories, the same each time, and two people whom many of them name. */
export function keptStories(count: number): { stories: ExportedStory[]; people: [string, string] } {
  const by = chance(SEED);
  const all = everybody(by, count * PEOPLE_PER_STORY);
  const stories = Array.from({ length: count }, (_, i): ExportedStory => {
    const time = FIRST_DAY + Math.floor(i / 2) * DAY_MS;
    const key = `made-up.example/story-${i}`;
    const blocks = Array.from({ length: PARAGRAPHS }, () => paragraph(by, all));
    return {
      ...{ key, keys: [key], address: `https://${key}`, outlet: 'Made Up', headline: blocks[0]!.slice(0, 80) },
      ...{ published: new Date(time).toISOString().slice(0, 10), blocks, keptAt: time, updatedAt: time, notes: [] },
    };
  });
  return { stories, people: [all[0]!.name, all[1]!.name] };
}
