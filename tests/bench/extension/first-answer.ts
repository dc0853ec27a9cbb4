/** Measures how long a stopped background takes to its first answer to one of the extension's own pages. */
import { openExtensionPage } from '../../../scripts/drive/launch.ts';
import { median } from '../stats.ts';
import type { Session } from './session.ts';

/** Milliseconds of each try. */
export interface FirstAnswerFigures {
  /** for linking a short text, and for a lookup */
  link: number[];
  lookup: number[];
  /** the same lookup when the background is running */
  awake: number[];
}

/** Time limit, after which no further try is started. */
const MOST_MS = 20_000;

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown }> } };

/** The default questions, about names of the bundled pack. */
const QUESTIONS = {
  link: { blocks: ['John Kerry met Sergei Lavrov in Paris.'], present: [], marked: [] },
  lookup: { query: 'stoltenburg' },
};

export async function measureFirstAnswer(
  session: Session,
  tries: number,
  questions: { link: object; lookup: object } = QUESTIONS,
): Promise<FirstAnswerFigures> {
  const page = await openExtensionPage(session.launched, 'popup.html');
  const ask = (type: keyof typeof questions) =>
    page.evaluate(
      async (message) => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
        const ms = performance.now() - start;
        if (!answer?.res) throw new Error(`no answer: ${JSON.stringify(answer)}`.slice(0, 200));
        return ms;
      },
      { type, data: questions[type] },
    );
  const figures: FirstAnswerFigures = { link: [], lookup: [], awake: [] };
  await ask('lookup');
  const start = performance.now();
  for (let i = 0; i < tries && performance.now() - start < MOST_MS; i++) {
    for (const name of ['link', 'lookup'] as const) {
      await session.stopBackground(page);
      figures[name].push(await ask(name));
    }
    figures.awake.push(median([await ask('lookup'), await ask('lookup'), await ask('lookup')]));
  }
  await page.close();
  return figures;
}
