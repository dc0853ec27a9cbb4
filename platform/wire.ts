/**
 * Typed questions and answers between the parts of the extension. By hand, because every listed page loads it: the
 * library for it weighs a fifth of all that such a page may be given.
 */
import { type Browser, browser } from 'wxt/browser';

type Question<F> = F extends (request: infer Q) => unknown ? Q : never;
type Answer<F> = F extends (request: never) => infer A ? Awaited<A> : never;

/** A question as it arrives. */
export interface Message<Data> {
  type: string;
  data: Data;
  sender: Browser.runtime.MessageSender;
}

/** What comes back: the answer, or why there is none. */
type Reply = { res?: unknown; err?: { message: string } } | undefined;

/** The background is asked again after so long (ms): woken by the question, it is there within a tenth of a second. */
const AGAIN_AFTER_MS = [100, 1000];

/** Asks the background, and again where no answer came: the browser had stopped it over the question. */
async function insist(message: object): Promise<Reply> {
  for (const wait of AGAIN_AFTER_MS) {
    const reply: Reply = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (reply) return reply;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return browser.runtime.sendMessage(message);
}

type Act = (message: Message<never>) => unknown;

/**
 * The two ends of a protocol: an interface of functions, each named for its message, that take what is sent and return
 * what is answered.
 */
export function wire<P>() {
  const acts = new Map<unknown, Act>();

  const hear = (message: Message<never>, sender: Browser.runtime.MessageSender, reply: (reply: Reply) => void) => {
    const act = acts.get(message?.type);
    // pages and other extensions have an event of their own, which nobody listens to: this only makes sure
    if (!act || sender.id !== browser.runtime.id) return undefined;
    (async () => act({ ...message, sender } as Message<never>))().then(
      (res) => reply({ res }),
      ({ message }: Error) => reply({ err: { message } }),
    );
    // the answer comes later
    return true;
  };

  return {
    /**
     * Asks the background, or the script in a tab. The background may get a question twice.
     * @throws Error where nobody answers, or the other end refuses
     */
    async sendMessage<K extends keyof P>(type: K, data: Question<P[K]>, tabId?: number): Promise<Answer<P[K]>> {
      const message = { type, data };
      const reply: Reply = await (tabId === undefined ? insist(message) : browser.tabs.sendMessage(tabId, message));
      if (!reply) throw new Error('no answer');
      if (reply.err) throw new Error(reply.err.message);
      return reply.res as Answer<P[K]>;
    },

    /** Answers one kind of message. */
    onMessage<K extends keyof P>(
      type: K,
      act: (message: Message<Question<P[K]>>) => Answer<P[K]> | Promise<Answer<P[K]>>,
    ): void {
      // a worker, which nobody asks by messages, has no such event
      if (acts.size === 0) browser.runtime.onMessage.addListener(hear);
      acts.set(type, act as Act);
    },

    /** Answers no more messages. */
    stopAnswering(): void {
      // gone with its listeners if the extension was updated meanwhile
      browser.runtime?.onMessage.removeListener(hear);
      acts.clear();
    },
  };
}
