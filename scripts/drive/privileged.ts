/** Firefox only: runs a script with the privileges of the browser’s own interface. */
import type { Browser } from 'puppeteer-core';
import { sendBidi } from './bidi.ts';

/** Runs the body of an async function in the browser’s own window; what it returns comes back as JSON. */
export async function runPrivileged<Result>(browser: Browser, body: string): Promise<Result> {
  const windows = await sendBidi<{ contexts: [{ context: string }] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const answer = await sendBidi<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
    browser,
    'script.evaluate',
    {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: { context: windows.contexts[0].context },
      awaitPromise: true,
    },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result?.value ?? 'null') as Result;
}
