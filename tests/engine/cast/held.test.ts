/** The casts of the marked stories: their accuracy must not decrease, and a snapshot shows every change. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../../engine/cast/cast.ts';
import { readPage } from '../../../engine/text/page.ts';
import { expectHeld } from '../held.ts';
import { castLine } from './cast-of.ts';
import { readStories } from './marked.ts';
import { addStory, emptyTally, rates, shareOf } from './score.ts';

const casts = readStories(join(import.meta.dirname, 'stories.jsonl')).map((story) => {
  const cast = castOf(readPage(story.text));
  return { story, members: cast.english ? cast.members : [] };
});

describe('the casts of the marked stories', () => {
  it('are those held in stories-held.txt', async () => {
    const found = casts.flatMap(({ story, members }) => [
      `## ${story.id}`,
      ...members.map((member) => castLine(story.text, member)),
    ]);
    await expectHeld(found, new URL('stories-held.txt', import.meta.url), 'tests/engine/cast/held.test.ts');
  });

  it('are at least as accurate as before', () => {
    const tally = emptyTally();
    for (const { story, members } of casts) addStory(tally, story, members);
    const { recall, precision } = rates(tally);
    expect(recall).toBeGreaterThan(0.965);
    expect(precision).toBeGreaterThan(0.965);
    expect(shareOf(tally.kind)).toBeGreaterThan(0.965);
    expect(shareOf(tally.introduced)).toBeGreaterThan(0.915);
    expect(shareOf(tally.introductions)).toBeGreaterThan(0.98);
    expect(shareOf(tally.mentions)).toBeGreaterThan(0.955);
  });
});
