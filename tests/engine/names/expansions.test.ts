/** An abbreviation of the pack that a page spells out as something else is not linked anywhere on that page. */
import { expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import type { Mention } from '../../../engine/model/types.ts';
import { entry, mentionsOf } from '../lexicon.ts';

const lexicon = compileLexicon([
  entry('organization', 'lwa', 'Lemmland Water Authority', {
    aliases: ['abbreviation: LWA'],
  }),
  // a page that names nobody else of the pack leaves a short name in doubt
  entry('place', 'lemmland', 'Lemmland'),
]);
/** How often the abbreviation is linked with certainty in a story from Lemmland. */
const linked = (story: string) => {
  const text = `${story}\n\nIt rained in Lemmland.`;
  const isSure = ({ start, end, confidence }: Mention) => text.slice(start, end) === 'LWA' && confidence >= 0.9;
  return mentionsOf(text, { lexicon }).filter(isSure).length;
};

it.each([
  ['by its own name before it', 'The Lemmland Water Authority (LWA) met. The LWA voted.', 2],
  ['by its own name behind it', 'The LWA (Lemmland Water Authority) met. The LWA voted.', 2],
  ['in no way', 'On Monday the LWA met. The LWA voted.', 2],
  ['as something else before it', 'The Lindal Walking Association (LWA) met. The LWA voted.', 0],
  ['as something else behind it', 'The LWA (Lindal Walking Association) met. The LWA voted.', 0],
  ['as something else at the start of the text', 'Lindal Walking Association (LWA) members met. The LWA voted.', 0],
  ['as something else with small words', 'The League of Women and Artists (LWA) met. The LWA voted.', 0],
  ['as something else with small words behind it', 'The LWA (League of Women and Artists) met. The LWA voted.', 0],
  ['as something else, after it was named', 'The LWA voted. The Lindal Walking Association (LWA) met.', 0],
  ['by words in small letters, which are no name', 'The last wet autumn (LWA) was long. The LWA voted.', 2],
  ['by words with another one between them', 'The Lindal Walking Big Association (LWA) met. The LWA voted.', 2],
  ['by too few words', 'The Walking Association (LWA) met. The LWA voted.', 2],
  ['by words without brackets', 'The Lindal Walking Association, LWA, met. The LWA voted.', 2],
  ['by words of the paragraph before', 'Lindal Walking\n\nAssociation (LWA) members met. The LWA voted.', 2],
  ['by brackets that hold more words', 'The LWA (Lindal Walking Association Club) met. The LWA voted.', 2],
  ['by brackets that are not closed', 'The LWA (Lindal Walking Association met. The LWA voted.', 2],
  ['by brackets at the end of the text', 'The LWA voted. The LWA (Lindal Walking Association)', 0],
  ['by brackets that the text breaks off', 'The LWA voted. The LWA (Lindal Walking', 2],
])('an abbreviation that the page explains %s', (_, text, count) => expect(linked(text)).toBe(count));
