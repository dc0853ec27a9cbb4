/** Answers the Library page's messages about packs. Only the extension's own pages are heard: a page's script is not. */
import type * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { checked, nothing } from '../../platform/message-checks.ts';
import { onMessage } from '../../platform/messages.ts';
import {
  chunkRequest,
  clashesRequest,
  commitRequest,
  fileRequest,
  moveRequest,
  packsRequest,
  removeRequest,
  revisionRequest,
  switchRequest,
} from '../../platform/pack-checks.ts';
import { received, toSend } from '../../platform/pack-parts.ts';
import type { Packs } from './packs.ts';

/**
 * An answer to the extension's own pages.
 *
 * @throws Error for a message that no page of the extension sent, or that does not fit
 */
const own =
  <const T extends v.GenericSchema, R>(schema: T, act: (request: v.InferOutput<T>) => R) =>
  ({ data, sender: { url } }: { data: unknown; sender: Browser.runtime.MessageSender }): R => {
    if (!url?.startsWith(browser.runtime.getURL('/')))
      throw new Error('message refused: only the Library page may ask');
    return act(checked(schema, data));
  };

/** Sets up the answers about packs. */
export function answerPackMessages(packs: Packs): void {
  onMessage(
    'packs',
    own(packsRequest, ({ sweep }) => packs.list(sweep)),
  );
  onMessage(
    'switchPack',
    own(switchRequest, ({ id, on }) => packs.switch(id, on)),
  );
  onMessage(
    'movePack',
    own(moveRequest, ({ id, by }) => packs.move(id, by)),
  );
  onMessage(
    'removePack',
    own(removeRequest, ({ id, removed }) => packs.remove(id, removed)),
  );
  onMessage(
    'forgetLost',
    own(nothing, () => packs.forgetLost()),
  );
  onMessage(
    'beginPack',
    own(nothing, () => packs.begin()),
  );
  onMessage(
    'putChunk',
    own(chunkRequest, ({ revision, part, number, chunk }) => packs.put(revision, part, number, received(chunk))),
  );
  onMessage(
    'commitPack',
    own(commitRequest, (request) => packs.commit(request)),
  );
  onMessage(
    'cancelPack',
    own(revisionRequest, ({ revision }) => packs.cancel(revision)),
  );
  onMessage(
    'packFile',
    own(fileRequest, async ({ id, number }) => {
      const found = await packs.fileChunk(id, number);
      return found && { chunk: toSend(found.chunk), of: found.of };
    }),
  );
  onMessage(
    'clashes',
    own(clashesRequest, ({ id, names }) => packs.clashes(id, names)),
  );
}
