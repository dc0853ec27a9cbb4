/** Answers messages. Every one is checked before anything is done with it. */
import { type Browser, browser } from 'wxt/browser';
import { articleAddress } from '../../components/library/places.ts';
import MARKS from '../../components/marks.css?inline';
import { aboutPage } from '../../page/about-page.ts';
import { chooseArticle, toRead } from '../../page/choose-article.ts';
import { writtenIn } from '../../page/written-metadata.ts';
import {
  articleRequest,
  castRequest,
  checked,
  countRequest,
  coverageRequest,
  dismissRequest,
  linkRequest,
  lookupRequest,
  namesRequest,
  nothing,
  storyRequest,
  viewRequest,
} from '../../platform/message-checks.ts';
import { onMessage } from '../../platform/messages.ts';
import { readSettings, type Settings, setDismissed } from '../../platform/settings.ts';
import { hostOf } from '../../platform/sites.ts';
import { setBadge } from './badge.ts';
import type { LibraryService } from './library-service.ts';

/** Whether the reader switched off the site that a message comes from. */
const isOff = ({ sitesOff }: Settings, { tab, url }: Browser.runtime.MessageSender) =>
  sitesOff.includes(hostOf(tab?.url ?? url));

/**
 * Sets up all answers.
 *
 * @param libraryService opens the packs when they are first needed: a background that only sets a badge does not pay for it
 */
export function answerMessages(libraryService: () => Promise<LibraryService>): void {
  onMessage('story', async ({ data, sender }) => {
    const { outline, metadata, anyway } = checked(storyRequest, data);
    if (isOff(await readSettings(), sender)) return 'off';
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
    return (await libraryService()).link(request, settings);
  });
  onMessage('cast', async ({ data, sender }) => {
    const request = checked(castRequest, data);
    const settings = await readSettings();
    if (isOff(settings, sender)) return null;
    return (await libraryService()).cast(request, settings);
  });
  onMessage('view', async ({ data }) => {
    const request = checked(viewRequest, data);
    return (await libraryService()).view(request);
  });
  onMessage('names', async ({ data }) => {
    const request = checked(namesRequest, data);
    return (await libraryService()).names(request);
  });
  onMessage('lookup', async ({ data }) => {
    const request = checked(lookupRequest, data);
    return (await libraryService()).lookup(request);
  });
  onMessage('notes', async ({ data }) => {
    const request = checked(coverageRequest, data);
    return (await libraryService()).notes(request);
  });
  onMessage('answer', async ({ data }) => {
    const request = checked(lookupRequest, data);
    return (await libraryService()).answer(request);
  });
  onMessage('coverage', async ({ data }) => {
    const request = checked(coverageRequest, data);
    return (await libraryService()).coverage(request);
  });
  onMessage('about', async ({ data }) => {
    checked(nothing, data);
    return (await libraryService()).about();
  });
  onMessage('holdings', async ({ data }) => {
    checked(nothing, data);
    return (await libraryService()).holdings();
  });
  onMessage('article', async ({ data }) => {
    const request = checked(articleRequest, data);
    return (await libraryService()).article(request);
  });
  onMessage('openArticle', async ({ data }) => {
    const { id } = checked(articleRequest, data);
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + articleAddress(id) });
  });
  onMessage('count', async ({ data, sender }) => {
    const { entities } = checked(countRequest, data);
    if (sender.tab?.id !== undefined) await setBadge(sender.tab.id, entities);
  });
  onMessage('dismiss', async ({ data }) => {
    const request = checked(dismissRequest, data);
    await setDismissed(request, request.dismissed);
  });
  onMessage('card', async ({ sender }) => {
    if (sender.tab?.id === undefined) return;
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['/card.js'] });
  });
}
