import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attentionInPlace, pageInPlace, placeAttention } from '../../platform/page-slot.ts';
import { PageAttention } from './attention.ts';
import { CardHost } from './card-host.ts';

/** Runs in a page when the reader first shows interest: handles pointer and keys, and shows the card. */
export default defineUnlistedScript(() => {
  const page = pageInPlace();
  if (page && !attentionInPlace()) placeAttention(page, new PageAttention(page, new CardHost(page.signal)));
});
