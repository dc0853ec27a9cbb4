/** A queue of actions; returns what the action returns. */
type Queue = <T>(act: () => Promise<T>) => Promise<T>;

/** Makes a queue: actions put into it run one after the other, even if one of them fails. */
export function serialQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
}

/**
 * Makes a queue that the whole extension shares: actions run one after the other, within this context by a serial queue,
 * between the background and the extension's pages by a Web Lock of this name.
 */
export function sharedQueue(name: string): Queue {
  const queue = serialQueue();
  return (act) => queue(async () => (globalThis.navigator?.locks ? navigator.locks.request(name, act) : act()));
}
