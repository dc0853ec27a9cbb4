import { describe, expect, it } from 'vitest';
import { aboutStory } from '../../page/about-story.ts';
import { BETWEEN, writtenIn } from '../../page/written-metadata.ts';

const meta = (property: string, content: string): [string, string, number] => [`meta ${property}`, content, 0];
const data = (json: object): [string, string, number] => ['script ', JSON.stringify(json), 0];
const about = (entries: [string, string, number][], words = 600) => aboutStory(writtenIn(entries), words);

describe('what a page says about its story', () => {
  it('includes the name of the outlet, as the page gives it', () => {
    expect(about([meta('og:site_name', 'Lemmland Courier')]).siteName).toBe('Lemmland Courier');
    expect(about([meta('og:site_name', ' ')]).siteName).toBeUndefined();
    expect(about([]).siteName).toBeUndefined();
  });

  it('includes that a paywall cuts it off, if there are few words', () => {
    const wall = data({ '@type': 'NewsArticle', isAccessibleForFree: false });
    expect(about([wall], 120).isCut).toBe(true);
    expect(about([wall], 900).isCut).toBe(false);
    expect(about([data({ isAccessibleForFree: true })], 120).isCut).toBe(false);
    expect(about([data({ isAccessibleForFree: 'False' })], 120).isCut).toBe(true);
  });

  it('includes that a part is missing, if the page says it has many more words', () => {
    expect(about([data({ wordCount: 1400 })], 500).isCut).toBe(true);
    expect(about([data({ wordCount: '620' })], 500).isCut).toBe(false);
  });

  it('includes that it is live', () => {
    expect(about([data({ '@type': 'LiveBlogPosting' })]).isLive).toBe(true);
    expect(about([data({ '@type': 'NewsArticle' })]).isLive).toBe(false);
  });

  it('includes that software translated the page', () => {
    const html = (of: string): [string, string, number] => [`<html ${of}`, ['lang=en', `class=${of}`].join(BETWEEN), 0];
    expect(about([html('translated-ltr')]).isTranslated).toBe(true);
    expect(about([html('no-js')]).isTranslated).toBe(false);
  });
});
