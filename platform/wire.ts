/**
 * Typed requests and answers between the parts of the extension. Written by hand, because every listed page loads it: a
 * library for this would take a fifth of the size budget of such a page.
 */
import { type Browser, browser } from 'wxt/browser';

type Question<F> = F extends (request: infer Q) => unknown ? Q : never;
type Answer<F> = F extends (request: never) => infer A ? Awaited<A> : never;

/** A request as it arrives. */
export interface Message<Data> {
  type: string;
  data: Data;
  sender: Browser.runtime.MessageSender;
}

/** What is sent back: the answer, or the reason why there is none. */
type Reply = { res?: unknown; err?: { message: string } } | undefined;

/**
 * The delays (ms) after which the background is asked again: once the request has started it, it is ready within a
 * tenth of a second.
 */
const RETRY_DELAYS_MS = [100, 1000];

/** Asks the background, and asks again if no answer came because the browser stopped the background meanwhile. */
async function askBackground(message: object): Promise<Reply> {
  for (const delay of RETRY_DELAYS_MS) {
    const reply: Reply = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (reply) return reply;
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return browser.runtime.sendMessage(message);
}

type Handler = (message: Message<never>) => unknown;

/**
 * Makes the functions that send and receive the messages of a protocol `P`: an interface with a function for each message,
 * which takes what is sent and returns what is answered.
 */
export function wire<P>() {
  const handlers = new Map<unknown, Handler>();

  // the pack worker, which imports this file too, has no browser
  browser?.runtime.onMessage.addListener((message, sender, reply: (reply: Reply) => void) => {
    const handle = handlers.get(message?.type);
    // a second line of defence: messages from pages and other extensions raise another event, to which nothing listens
    if (!handle || sender.id !== browser.runtime.id) return undefined;
    (async () => handle({ ...message, sender } as Message<never>))().then(
      (res) => reply({ res }),
      ({ message }: Error) => reply({ err: { message } }),
    );
    // tells the browser that the answer comes later
    return true;
  });

  return {
    /**
     * Sends a request to the background, or to the script in a tab. The background may get a request twice.
     * @throws Error if nobody answers, or if the receiver refuses the request
     */
    async sendMessage<K extends keyof P>(type: K, data: Question<P[K]>, tabId?: number): Promise<Answer<P[K]>> {
      const message = { type, data };
      const reply: Reply = await (tabId === undefined
        ? askBackground(message)
        : browser.tabs.sendMessage(tabId, message));
      if (!reply) throw new Error('no answer');
      if (reply.err) throw new Error(reply.err.message);
      return reply.res as Answer<P[K]>;
    },

    /** Sets the handler for one kind of message. */
    onMessage<K extends keyof P>(
      type: K,
      handle: (message: Message<Question<P[K]>>) => Answer<P[K]> | Promise<Answer<P[K]>>,
    ): void {
      handlers.set(type, handle as Handler);
    },

    /** Stops answering messages. */
    stopAnswering: (): void => handlers.clear(),
  };
}
