/** Simulates the receiver of messages, so that tests decide what is answered, and when. */
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import draw from '../../entrypoints/draw/index.ts';
import { aboutPage } from '../../page/about-page.ts';
import { chooseArticle, toRead } from '../../page/choose-article.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import { checked, storyRequest } from '../../platform/message-checks.ts';

/** Answers by message type; other messages get no answer. */
export type Answers = Record<string, (data: never) => unknown>;

interface Question {
  type: string;
  data: unknown;
}

async function answered(answers: Answers, { type, data }: Question) {
  const answer = answers[type];
  if (!answer) return undefined;
  try {
    // messages and answers are cloned, as by the browser
    return { res: structuredClone(await answer(structuredClone(data) as never)) };
  } catch (error) {
    return { err: { message: (error as Error).message } };
  }
}

/** Chooses the blocks of a page's article, as the background does. */
const story = (data: unknown) => {
  const { outline, metadata, anyway } = checked(storyRequest, data);
  const choice = chooseArticle({ ...outline, ...aboutPage(writtenIn(metadata)) }, anyway);
  return choice ? { read: toRead(choice).join(), body: choice.body, shown: choice.shown, style: '' } : 'noArticle';
};

/** Answers in place of the background. Returns the mock, whose calls are the messages. */
export const answerAsBackground = (answers: Answers) =>
  vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation(((message: Question) => answered({ story, draw: draw.main, ...answers }, message)) as never);

/** Answers in place of the reader script in a tab. */
export const answerAsTab = (answers: Answers) =>
  vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockImplementation(((_tab: number, message: Question) => answered(answers, message)) as never);

/** The same answers, each of which first calls `log` with its question. */
export const logging = (answers: Answers, log: (type: string, data: unknown) => void): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([type, answer]) => [
      type,
      (data: never) => {
        log(type, data);
        return answer(data);
      },
    ]),
  );

/** An answer that a test gives later. */
export interface Pending<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}
export const pending = <T>(): Pending<T> => Promise.withResolvers<T>();

/** Waits until all work is done that does not need further answers. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
}
