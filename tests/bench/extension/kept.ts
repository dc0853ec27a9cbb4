/** Measures thousands of kept stories: how long keeping one more takes, and how fast the background answers then. */
import { openExtensionPage } from '../../../scripts/drive/launch.ts';
import { keptStories } from '../material/kept-stories.ts';
import { type FirstAnswerFigures, measureFirstAnswer } from './first-answer.ts';
import { backgroundMemory } from './memory.ts';
import { type Session, USUAL } from './session.ts';

/** Times are in milliseconds, memory in bytes. */
export interface KeptFigures {
  stories: number;
  /** time per story for importing all of them from a file */
  takeInMs: number;
  /** from the message to the story being kept, including reading its text from the page */
  keep: number[];
  answers: FirstAnswerFigures;
  /** memory of the background after it has answered; undefined if it cannot be measured */
  heldMemory: number | undefined;
  /** the same questions before any story was kept, as a baseline */
  before: FirstAnswerFigures;
  beforeMemory: number | undefined;
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown }> };
  tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
};

const BATCH = 20;

export async function measureKept(session: Session, count: number, tries: number): Promise<KeptFigures> {
  const { stories, people } = keptStories(count);
  const questions = {
    link: {
      blocks: [`John Kerry met Sergei Lavrov, ${people[0]} and ${people[1]} in Paris on Monday.`],
      present: [],
      marked: [],
    },
    lookup: { query: people[1] },
  };
  const before = await measureFirstAnswer(session, tries, questions);
  const beforeMemory = await backgroundMemory(session);
  const page = await openExtensionPage(session.launched, 'popup.html');
  const start = performance.now();
  for (let i = 0; i < count; i += BATCH)
    await page.evaluate(
      async ({ stories, isLast }) => {
        const { res } = await chrome.runtime.sendMessage({
          type: 'importStories',
          data: { stories, corrections: [], isLast },
        });
        if (typeof res !== 'object') throw new Error(`not taken in: ${res}`);
      },
      { stories: stories.slice(i, i + BATCH), isLast: i + BATCH >= count },
    );
  const takeInMs = (performance.now() - start) / count;
  const story = await session.readMarked(USUAL);
  await page.bringToFront();
  const keep: number[] = [];
  for (let i = 0; i < tries * 2; i++)
    keep.push(
      await page.evaluate(async () => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/saved/'))!;
        const start = performance.now();
        const { res } = await chrome.runtime.sendMessage({ type: 'keepStory', data: { tabId: tab.id, anyway: true } });
        const ms = performance.now() - start;
        const kept = res as { id?: string } | undefined;
        if (!kept?.id) throw new Error(`not kept: ${JSON.stringify(res)}`);
        const data = { choice: { ids: [kept.id] }, forgotten: true };
        await chrome.runtime.sendMessage({ type: 'forgetStories', data });
        return ms;
      }),
    );
  await story.close();
  await page.close();
  const answers = await measureFirstAnswer(session, tries, questions);
  const heldMemory = await backgroundMemory(session);
  return { stories: count, takeInMs, keep, answers, heldMemory, before, beforeMemory };
}
