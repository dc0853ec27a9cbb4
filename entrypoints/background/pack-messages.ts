/** Answers the Library page's messages about packs. They are only accepted from the extension's own pages, not from scripts in web pages. */
import { nothing } from '../../platform/message-checks.ts';
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
import { own } from './own-pages.ts';
import type { Packs } from './packs.ts';

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
