/** Answers messages. Every one is checked before anything is done with it. */
import type * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { articleAddress, keptStoryAddress, OF_READING } from '../../components/library/places.ts';
import MARKS from '../../components/marks.css?inline';
import { aboutPage } from '../../page/about-page.ts';
import { chooseArticle, toRead } from '../../page/choose-article.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import {
  articleRequest,
  type CastRequest,
  type CoverageRequest,
  castRequest,
  checked,
  connectionRequest,
  countRequest,
  coverageRequest,
  dismissRequest,
  linkRequest,
  lookupRequest,
  namesRequest,
  nothing,
  openArticleRequest,
  pinRequest,
  sentencesRequest,
  storyRequest,
  viewRequest,
} from '../../platform/message-checks.ts';
import { onMessage } from '../../platform/messages.ts';
import { openForCard, panelKeys } from '../../platform/panel.ts';
import { storePinned } from '../../platform/pinned.ts';
import { readSettings, type Settings, setDismissed } from '../../platform/settings.ts';
import { hostOf } from '../../platform/sites.ts';
import { setBadge } from './badge.ts';
import type { LibraryService } from './library-service.ts';
import { isOwnPage } from './own-pages.ts';
import type { About } from './reading/name-source.ts';
import { addressOf } from './sender-address.ts';
import { sentencesReply } from './story-sentences.ts';

/** Whether the reader switched off the site that a message comes from. */
const isOff = ({ sitesOff }: Settings, sender: Browser.runtime.MessageSender) =>
  sitesOff.includes(hostOf(addressOf(sender)));

/** What a question is about; this decides which names of kept stories are needed. */
type AboutOf<T> = (request: T) => About & { address?: string | undefined };

const ofStory = ({ present, address, published }: CoverageRequest['story']) => ({ ids: present, address, published });
const ofText = ({ blocks, present }: CastRequest) => ({ text: blocks.join('\n\n'), ids: present });

/**
 * Sets up all answers.
 *
 * @param libraryService opens the packs when they are first needed, so that a background that only sets a badge does not
 * open them. Its arguments are what the question is about, and the address of the story that is being read
 * @param onPage is called for each page that is searched for a story, with its tab and its address
 */
export function answerMessages(
  libraryService: (about?: About, address?: string) => Promise<LibraryService>,
  onPage: (tabId: number, address: string) => void,
): void {
  /** Answers from the packs. A question is validated before they are opened. */
  const asks =
    <const T extends v.GenericSchema, R>(
      schema: T,
      act: (service: LibraryService, request: v.InferOutput<T>) => R,
      aboutOf?: AboutOf<v.InferOutput<T>>,
    ) =>
    async ({ data, sender }: { data: unknown; sender: Browser.runtime.MessageSender }): Promise<Awaited<R>> => {
      const request = checked(schema, data);
      const { address, ...about } = aboutOf?.(request) ?? {};
      return await act(await libraryService(aboutOf && about, address ?? addressOf(sender)), request);
    };
  onMessage('story', async ({ data, sender }) => {
    const { outline, metadata, anyway } = checked(storyRequest, data);
    if (isOff(await readSettings(), sender)) return 'off';
    const address = addressOf(sender);
    if (sender.tab?.id !== undefined && address !== undefined) onPage(sender.tab.id, address);
    try {
      const choice = chooseArticle({ ...outline, ...aboutPage(writtenIn(metadata)) }, anyway);
      if (!choice) return 'noArticle';
      const { body, shown } = choice;
      return { read: toRead(choice).join(), body, shown, style: import.meta.env.FIREFOX ? MARKS : '' };
    } catch (error) {
      throw new Error(`message refused: ${(error as Error).message}`);
    }
  });
  onMessage('link', async ({ data, sender }) => {
    const request = checked(linkRequest, data);
    const settings = await readSettings();
    if (isOff(settings, sender)) return null;
    return (await libraryService(ofText(request), addressOf(sender))).link(request, settings);
  });
  onMessage('cast', async ({ data, sender }) => {
    const request = checked(castRequest, data);
    const settings = await readSettings();
    if (isOff(settings, sender)) return null;
    return (await libraryService(ofText(request), addressOf(sender))).cast(request, settings);
  });
  onMessage('sentences', async ({ data, sender }) => {
    const request = checked(sentencesRequest, data);
    return isOff(await readSettings(), sender) ? null : sentencesReply(request);
  });
  onMessage(
    'view',
    asks(
      viewRequest,
      (service, request) => service.view(request),
      ({ id, story, match }) => ({ ...ofStory(story), ids: [id, ...(match?.rivals ?? []), ...story.present] }),
    ),
  );
  onMessage(
    'names',
    asks(
      namesRequest,
      (service, request) => service.names(request),
      ({ ids }) => ({ ids }),
    ),
  );
  onMessage(
    'lookup',
    asks(
      lookupRequest,
      (service, request) => service.lookup(request),
      ({ query }) => ({ query }),
    ),
  );
  onMessage(
    'notes',
    asks(
      coverageRequest,
      (service, request) => service.notes(request),
      ({ story }) => ofStory(story),
    ),
  );
  onMessage(
    'answer',
    asks(
      lookupRequest,
      (service, request) => service.answer(request),
      ({ query }) => ({ query }),
    ),
  );
  onMessage(
    'coverage',
    asks(
      coverageRequest,
      (service, request) => service.coverage(request),
      ({ story }) => ofStory(story),
    ),
  );
  onMessage(
    'around',
    asks(
      coverageRequest,
      (service, request) => service.around(request),
      ({ story }) => ofStory(story),
    ),
  );
  onMessage(
    'readings',
    asks(
      coverageRequest,
      (service, request) => service.readings(request),
      ({ story }) => ofStory(story),
    ),
  );
  onMessage(
    'connection',
    asks(
      connectionRequest,
      (service, request) => service.connection(request),
      ({ names, address }) => ({ ids: names, address }),
    ),
  );
  onMessage(
    'about',
    asks(nothing, (service) => service.about()),
  );
  onMessage(
    'holdings',
    asks(nothing, (service) => service.holdings()),
  );
  onMessage(
    'article',
    asks(articleRequest, (service, request) => service.article(request)),
  );
  onMessage('openArticle', async ({ data }) => {
    const { id, words } = checked(openArticleRequest, data);
    const address = id.startsWith(OF_READING)
      ? keptStoryAddress(id.slice(OF_READING.length), words)
      : articleAddress(id);
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + address });
  });
  // Chrome opens the panel for the click in the page, unless something is awaited before
  onMessage('pin', async ({ data, sender }) => {
    const card = checked(pinRequest, data);
    const windowId = sender.tab?.windowId;
    if (windowId !== undefined && (await openForCard(windowId))) {
      await storePinned(windowId, card);
      return { in: 'panel' };
    }
    const keys = await panelKeys();
    return { in: 'page', ...(keys === undefined ? {} : { keys }) };
  });
  onMessage('count', async ({ data, sender }) => {
    const { entities } = checked(countRequest, data);
    if (sender.tab?.id !== undefined) await setBadge(sender.tab.id, entities);
  });
  onMessage('dismiss', async ({ data }) => {
    const request = checked(dismissRequest, data);
    await setDismissed(request, request.dismissed);
  });
  const runs =
    (files: string[]) =>
    async ({ sender }: { sender: Browser.runtime.MessageSender }): Promise<void> => {
      // a page of the extension runs them itself
      if (sender.tab?.id === undefined || isOwnPage(sender)) return;
      const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
      await browser.scripting.executeScript({ target, files: files as ScriptPublicPath[] });
    };
  onMessage('draw', runs(['/draw.js']));
  // the card draws as well, on pages whose names only the story itself knows
  onMessage('card', runs(['/draw.js', '/card.js']));
}
