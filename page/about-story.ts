/** What a page's metadata says about its story besides the date; used when a story is kept. Pure. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';

/** What the metadata say about a story. */
export interface AboutStory {
  /** the page's name of its outlet; absent if it gives none */
  siteName?: string;
  /** the page shows only a part of the story */
  isCut: boolean;
  /** the story is live: it grows while it is read */
  isLive: boolean;
  /** software has translated it */
  isTranslated: boolean;
}

/** A story behind a paywall with fewer words than this is only its beginning. */
const FEW_WORDS = 350;
/** If a page says that it has this many times the words that were found, the rest is held back. */
const MUCH_MORE = 1.5;
const LONGEST_NAME = 100;

/**
 * Reads what a page says about its story.
 *
 * @param metadata with its entries named (`written-metadata.ts`)
 * @param words how many words of text were found
 */
export function aboutStory(metadata: readonly MetadataEntry[], words: number): AboutStory {
  const values = (named: RegExp) => metadata.flatMap(([name, value]) => (named.test(name) ? [value] : []));
  const data = values(/^script /).join('\n');
  const [siteName] = values(/^meta (?:og:site_name|application-name)$/).filter((name) => name.trim() !== '');
  const hasWall = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i.test(data);
  const told = Number(/"wordCount"\s{0,9}:\s{0,9}"?(\d{1,6})/.exec(data)?.[1] ?? 0);
  return {
    ...(siteName === undefined ? {} : { siteName: siteName.slice(0, LONGEST_NAME) }),
    isCut: (hasWall && words < FEW_WORDS) || (told > words * MUCH_MORE && told - words > FEW_WORDS),
    isLive: /"LiveBlogPosting"/.test(data),
    // browsers that translate a page say so in its outermost element
    isTranslated: metadata.some(([name, value]) => /<html [^<]*\btranslated-(?:ltr|rtl)\b/.test(`${name} ${value}`)),
  };
}
