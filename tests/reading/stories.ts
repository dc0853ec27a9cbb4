/** Stories about an invented country, for the tests of reading/. */
import type { KeptStory } from '../../reading/story.ts';

const HOUR = 3_600_000;

/** Returns a kept story, with defaults for what a test does not specify. */
export function story(key: string, blocks: string[], more: Partial<KeptStory> = {}): KeptStory {
  const keptAt = Date.parse(`${more.published ?? '2031-01-01'}T12:00:00Z`) + HOUR;
  return {
    key,
    address: `https://${key}`,
    outlet: 'Lemmland Courier',
    headline: blocks[0]!.slice(0, 60),
    blocks,
    keptAt,
    updatedAt: keptAt,
    notes: [],
    ...more,
  };
}

/** Four stories about the same dam in an invented country. */
export const DAM = [
  story(
    'courier.example/dam-cracks',
    [
      'Engineers found two cracks in the Orrin Dam on Monday, the Lemmland Water Authority (LWA) said.',
      'Ilse Brannock, the authority’s chief engineer, told reporters: “We are lowering the lake by four metres before the rain comes.”',
      'The mayor of Tessaly, Jonas Feld, asked people in the valley to stay calm. Feld said the town had food for a week.',
    ],
    { published: '2031-03-03', outlet: 'Lemmland Courier' },
  ),
  story(
    'herald.example/2031/evacuation',
    [
      'Tessaly was emptied overnight after water came over the Orrin Dam, Mayor Jonas Feld said.',
      '“Nobody was left behind in the valley last night,” said Feld. “The buses ran until four in the morning.”',
      'Ms. Brannock of the Lemmland Water Authority said the lake was still rising. The LWA opened a third gate at dawn.',
    ],
    { published: '2031-03-05', outlet: 'Herald' },
  ),
  story(
    'courier.example/inquiry',
    [
      'Ilse Brannock resigned as chief engineer of the Lemmland Water Authority on Friday.',
      'Judge Marta Quill will lead the inquiry into the Orrin Dam. Quill once led the inquiry into the Sorrel Bridge.',
      'Jonas Feld, the mayor of Tessaly, welcomed the choice of Marta Quill and called for the reports to be published.',
    ],
    { published: '2031-03-14', outlet: 'Lemmland Courier' },
  ),
];
