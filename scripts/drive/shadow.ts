/**
 * Looks into a closed shadow root from outside, in both browsers, with the browser's own tools: the page and
 * the extension need no special access for tests.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { contextOf, sendBidi, speaksBidi } from './bidi.ts';

/** Runs `look` in the page with the closed shadow root of the first element matching `host`. Returns undefined if there is none. */
export async function insideShadow<Result, Args extends unknown[]>(
  page: Page,
  host: string,
  look: (root: ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  // everything is sent as JSON text, as the two protocols encode values differently
  const call = `async function (root, args) { return JSON.stringify(await (${look})(root, ...JSON.parse(args))) }`;
  const json = speaksBidi(page.browser())
    ? await callInFirefox(page, host, call, JSON.stringify(args))
    : await callInChrome(page, host, call, JSON.stringify(args));
  return json === undefined ? undefined : JSON.parse(json);
}

/** Whether the accessibility tree has an element of this role and name inside the shadow root of `host`. */
export async function hasAccessible(page: Page, host: string, role: string, name: string): Promise<boolean> {
  if (!speaksBidi(page.browser())) {
    return withChrome(page, async (session) => {
      // queried on the document, as a host that is not itself in the accessibility tree gives no result
      const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
      const query = { objectId: result.objectId!, role, accessibleName: name };
      const { nodes } = await session.send('Accessibility.queryAXTree', query);
      return nodes.some((node) => !node.ignored);
    });
  }
  const root = await firefoxRoot(page, host);
  if (!root) return false;
  const { nodes } = await sendBidi<{ nodes: unknown[] }>(page.browser(), 'browsingContext.locateNodes', {
    context: contextOf(page),
    locator: { type: 'accessibility', value: { role, name } },
    startNodes: [{ sharedId: root }],
  });
  return nodes.length > 0;
}

async function callInChrome(page: Page, host: string, call: string, args: string): Promise<string | undefined> {
  return withChrome(page, async (session) => {
    const objectId = await chromeRoot(session, host);
    if (!objectId) return undefined;
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (args) { return (${call})(this, args) }`,
      arguments: [{ value: args }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  });
}

async function withChrome<Result>(page: Page, use: (session: CDPSession) => Promise<Result>): Promise<Result> {
  const session = await page.createCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

async function chromeRoot(session: CDPSession, host: string): Promise<string | undefined> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
  if (!objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  return (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId;
}

/** BiDi's encoding of a node; only the fields that are used here. */
interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: RemoteNode | null };
}

async function firefoxRoot(page: Page, host: string): Promise<string | undefined> {
  const answer = await sendBidi<{ result: RemoteNode }>(page.browser(), 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  return answer.result.value?.shadowRoot?.sharedId;
}

async function callInFirefox(page: Page, host: string, call: string, args: string): Promise<string | undefined> {
  const root = await firefoxRoot(page, host);
  if (!root) return undefined;
  const answer = await sendBidi<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
    page.browser(),
    'script.callFunction',
    {
      functionDeclaration: call,
      arguments: [{ sharedId: root }, { type: 'string', value: args }],
      target: { context: contextOf(page) },
      awaitPromise: true,
    },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
}
