/** Answers the messages about kept stories. Only the extension's own pages may send them; a script in a page may only send the text that it was asked for. */
import type { Browser } from 'wxt/browser';
import { checked, nothing } from '../../../platform/message-checks.ts';
import { onMessage } from '../../../platform/messages.ts';
import {
  batchRequest,
  correctRequest,
  forgetRequest,
  importStoriesRequest,
  keepRequest,
  keepTextRequest,
  keptAtRequest,
  keptStoryRequest,
  storiesOfRequest,
  storiesRequest,
  storyToKeepRequest,
  undoCorrectionRequest,
} from '../../../platform/reading-checks.ts';
import { own } from '../own-pages.ts';
import { addressOf } from '../sender-address.ts';
import type { Corrections } from './corrections.ts';
import type { TabKeeper } from './keep-tab.ts';
import type { YourReading } from './your-reading.ts';

/** The tab whose page a script answers for; frames are not read. */
const tabOf = ({ tab, frameId }: Browser.runtime.MessageSender) => (frameId === 0 ? tab?.id : undefined);

/** Sets up the answers. */
export function answerReadingMessages(reading: YourReading, keeper: TabKeeper, corrections: Corrections): void {
  onMessage(
    'keepStory',
    own(keepRequest, ({ tabId, anyway }) => keeper.keep(tabId, anyway)),
  );
  onMessage('storyToKeep', ({ data, sender }) => keeper.choose(tabOf(sender), checked(storyToKeepRequest, data)));
  onMessage('keepText', ({ data, sender }) =>
    keeper.keepText(tabOf(sender), addressOf(sender) ?? '', checked(keepTextRequest, data)),
  );
  onMessage(
    'keptAt',
    own(keptAtRequest, ({ address }) => reading.at(address).catch(() => null)),
  );
  onMessage(
    'forgetStories',
    own(forgetRequest, ({ choice, forgotten }) => reading.forget(choice, forgotten)),
  );
  onMessage(
    'restoreStory',
    own(keptStoryRequest, ({ id }) => reading.restore(id)),
  );
  onMessage(
    'stories',
    own(storiesRequest, ({ sweep }) => reading.stories(sweep)),
  );
  onMessage(
    'keptStory',
    own(keptStoryRequest, ({ id }) => reading.story(id)),
  );
  onMessage(
    'correct',
    own(correctRequest, (request) => corrections.add(request)),
  );
  onMessage(
    'corrections',
    own(nothing, () => corrections.all()),
  );
  onMessage(
    'storiesOf',
    own(storiesOfRequest, ({ id }) => corrections.stories(id)),
  );
  onMessage(
    'undoCorrection',
    own(undoCorrectionRequest, ({ number }) => corrections.undoCorrection(number)),
  );
  onMessage(
    'storyBatch',
    own(batchRequest, ({ after }) => reading.batch(after)),
  );
  onMessage(
    'storiesSaved',
    own(nothing, () => reading.noteExport()),
  );
  onMessage(
    'importStories',
    own(importStoriesRequest, (request) => reading.importStories(request)),
  );
}
