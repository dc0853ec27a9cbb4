/** Writes and reads the file to which all kept stories are exported. */
import * as v from 'valibot';
import { exportedCorrection, exportedStory } from './reading-checks.ts';
import type { ExportedStory } from './reading-messages.ts';
import type { KeptCorrection } from './reading-store.ts';

/** The version of the file's format. Raise it if older versions of Backstory could not read the file correctly. */
const FORMAT = 1;
const KIND = 'backstory-stories';
/** The most bytes of a file: enough for tens of thousands of stories; browsers cannot read more into one string. */
const MOST_BYTES = 400_000_000;

/** The content of a file. */
export interface StoryFile {
  stories: ExportedStory[];
  corrections: KeptCorrection[];
  /** number of records that are not valid and were left out */
  damaged: number;
}

/** Why a file cannot be imported. */
export type Unfit = 'notJson' | 'notStories' | 'newer' | 'tooLarge' | 'empty';

/** The text of a file in parts, in order. */
export function* storyFileParts(
  stories: Iterable<ExportedStory>,
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

/** Reads a file. Records that are not valid are left out. */
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
  const stories = content.stories.filter((one) => v.is(exportedStory, one)) as ExportedStory[];
  const corrections = content.corrections.filter((one) => v.is(exportedCorrection, one)) as KeptCorrection[];
  const damaged = content.stories.length + content.corrections.length - stories.length - corrections.length;
  return stories.length === 0 && damaged === 0 ? 'empty' : { stories, corrections, damaged };
}
