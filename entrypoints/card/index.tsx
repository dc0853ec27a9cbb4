import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardInPlace, placeCard } from '../../platform/card-slot.ts';
import { CardHost } from './card-host.tsx';

/** The card's script: runs in a page on first need and puts the card in its place. */
export default defineUnlistedScript(() => {
  if (!cardInPlace()) placeCard(new CardHost());
});
