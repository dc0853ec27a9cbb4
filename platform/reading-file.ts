/** The file that takes all kept stories along. */
import * as v from 'valibot';
import { correctionToCarry, storyToCarry } from './reading-checks.ts';
import type { StoryToCarry } from './reading-messages.ts';
import type { KeptCorrection } from './reading-store.ts';

/** The version of the file's format. Raise it if an older Backstory could not read the file rightly. */
const FORMAT = 1;
const KIND = 'backstory-stories';
/** More than tens of thousands of stories, in bytes; a browser reads no more into one text. */
const MOST_BYTES = 400_000_000;

/** What a file holds. */
export interface StoryFile {
  stories: StoryToCarry[];
  corrections: KeptCorrection[];
  /** records that do not fit, and were left out */
  damaged: number;
}

/** Why a file cannot be taken. */
export type Unfit = 'notJson' | 'notStories' | 'newer' | 'tooLarge' | 'empty';

/** The parts of a file, from first to last. */
export function* storyFileParts(
  stories: Iterable<StoryToCarry>,
  corrections: readonly KeptCorrection[],
): Iterable<string> {
  yield `{"kind":"${KIND}","format":${FORMAT},"corrections":${JSON.stringify(corrections)},"stories":[`;
  let isFirst = true;
  for (const story of stories) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(story)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

const outer = v.looseObject({ kind: v.literal(KIND), format: v.number() });
const lists = v.looseObject({ stories: v.array(v.unknown()), corrections: v.array(v.unknown()) });

/** Reads a file. A damaged record costs itself alone. */
export async function readStoryFile(file: Blob): Promise<StoryFile | Unfit> {
  if (file.size > MOST_BYTES) return 'tooLarge';
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return 'notJson';
  }
  if (!v.is(outer, content)) return 'notStories';
  if (content.format > FORMAT) return 'newer';
  if (!v.is(lists, content)) return 'notStories';
  const stories = content.stories.filter((one) => v.is(storyToCarry, one)) as StoryToCarry[];
  const corrections = content.corrections.filter((one) => v.is(correctionToCarry, one)) as KeptCorrection[];
  const damaged = content.stories.length + content.corrections.length - stories.length - corrections.length;
  return stories.length === 0 && damaged === 0 ? 'empty' : { stories, corrections, damaged };
}
