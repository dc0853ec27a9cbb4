// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { MetadataEntry } from '../../../engine/dates/metadata.ts';
import { followStories } from '../../../entrypoints/reader/story-dates.ts';
import { writtenIn } from '../../../page/written-metadata.ts';

const meta = (content: string): MetadataEntry => ['meta article:published_time', content, 0];
const HEAD = meta('2014-03-31T09:00Z');
const DATA: MetadataEntry = ['script ', '{"datePublished":"2014-03-31"}', 0];
const SHOWN: MetadataEntry = ['text <p byline', 'March 31, 2014', 5];
const ADDRESS: MetadataEntry = ['address', 'https://news.example/2014/03/31/talks', 0];
const OWN = meta('2022-01-12T09:00Z');
const ALL = [ADDRESS, HEAD, DATA, SHOWN];

/** Returns the metadata that counts for the current story. */
function own(all: MetadataEntry[]): MetadataEntry[] {
  dates.writes(all);
  const left = writtenIn(all, dates.before());
  return all.filter(([path, value]) => left.some((one) => one[0] === path || value.includes(one[1])));
}

let dates: ReturnType<typeof followStories>;
/** Replaces the page's content by a text. */
function show(text: string): Text {
  document.body.textContent = text;
  return document.body.firstChild as Text;
}

beforeEach(() => {
  dates = followStories();
  expect(dates.isNew(show('The first story.'))).toBe(false);
  expect(own(ALL)).toEqual(ALL);
});

describe('another story at another address', () => {
  it('has none of the dates that the head had for the story before', () => {
    dates.move();
    expect(dates.isNew(show('The second story.'))).toBe(true);
    expect(own(ALL)).toEqual([ADDRESS, SHOWN]);
  });

  it('has those that the head has for it', () => {
    dates.move();
    expect(dates.isNew(show('The second story.'))).toBe(true);
    expect(own([OWN, SHOWN])).toEqual([OWN, SHOWN]);
  });

  it('can come long after the address changed', () => {
    dates.move();
    expect(dates.isNew(document.createTextNode('More of the first story.'))).toBe(false);
    expect(own(ALL)).toEqual(ALL);
    expect(dates.isNew(show('The second story.'))).toBe(true);
  });

  it('has what the head had for it before its text came', () => {
    dates.move();
    expect(dates.isNew(document.body.firstChild as Text)).toBe(false);
    own([OWN, DATA]);
    expect(dates.isNew(show('The second story.'))).toBe(true);
    expect(own([OWN, DATA])).toEqual([OWN]);
  });

  it('has none of the dates of any story before, if the head never changes', () => {
    for (const text of ['The second story.', 'The third story.']) {
      dates.move();
      expect(dates.isNew(show(text))).toBe(true);
      expect(own(ALL)).toEqual([ADDRESS, SHOWN]);
    }
  });

  it('is recognised by a text that was changed in place', () => {
    const text = document.body.firstChild as Text;
    dates.move();
    text.data = 'The second story.';
    expect(dates.isNew(text)).toBe(true);
  });
});

describe('the same story', () => {
  it('keeps its dates at another address', () => {
    dates.move();
    expect(dates.isNew(document.body.firstChild as Text)).toBe(false);
    expect(own(ALL)).toEqual(ALL);
  });

  it('keeps them if the page renders the same text again', () => {
    dates.move();
    expect(dates.isNew(show('The first story.'))).toBe(false);
  });

  it('keeps them if its text changes at the same address', () => {
    expect(dates.isNew(show('The first story, with a new beginning.'))).toBe(false);
    expect(own(ALL)).toEqual(ALL);
  });
});
