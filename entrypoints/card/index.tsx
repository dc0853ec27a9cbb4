import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attentionInPlace, pageInPlace, placeAttention } from '../../platform/page-slot.ts';
import { PageAttention } from './attention.ts';
import { CardHost } from './card-host.ts';

/** Runs in a page at the first sign of interest: attends to the reader and shows the card. */
export default defineUnlistedScript(() => {
  const page = pageInPlace();
  if (page && !attentionInPlace()) placeAttention(page, new PageAttention(page, new CardHost(page.signal)));
});
