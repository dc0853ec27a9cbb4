/** Stands in for the other end of a message, so that a test decides what is answered, and when. */
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import draw from '../../entrypoints/draw/index.ts';
import { aboutPage } from '../../page/about-page.ts';
import { chooseArticle, toRead } from '../../page/choose-article.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import { checked, storyRequest } from '../../platform/message-checks.ts';

/** By message; a message without an answer here is one that nobody answers. */
export type Answers = Record<string, (data: never) => unknown>;

interface Question {
  type: string;
  data: unknown;
}

async function answered(answers: Answers, { type, data }: Question) {
  const answer = answers[type];
  if (!answer) return undefined;
  try {
    // what is sent is copied on the way, as the browser does
    return { res: structuredClone(await answer(structuredClone(data) as never)) };
  } catch (error) {
    return { err: { message: (error as Error).message } };
  }
}

/** Which of a page's blocks are the article, as the background says it. */
const story = (data: unknown) => {
  const { outline, metadata, anyway } = checked(storyRequest, data);
  const choice = chooseArticle({ ...outline, ...aboutPage(writtenIn(metadata)) }, anyway);
  return choice ? { read: toRead(choice).join(), body: choice.body, shown: choice.shown, style: '' } : 'noArticle';
};

/** Answers for the background. Returns the mock, whose calls are the questions. */
export const answerAsBackground = (answers: Answers) =>
  vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation(((message: Question) => answered({ story, draw: draw.main, ...answers }, message)) as never);

/** Answers for the reader in a tab. */
export const answerAsTab = (answers: Answers) =>
  vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockImplementation(((_tab: number, message: Question) => answered(answers, message)) as never);

/** An answer that is given by hand. */
export interface Pending<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
}
export const pending = <T>(): Pending<T> => Promise.withResolvers<T>();

/** Lets everything happen that needs no more than what has been answered. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
}
