// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { MetadataEntry } from '../../../engine/dates/metadata.ts';
import { StoryDates } from '../../../entrypoints/reader/story-dates.ts';

const HEAD: MetadataEntry = ['meta article:published_time <meta <head ', '2014-03-31T09:00Z', 1];
const DATA: MetadataEntry = ['script <script <head ', '{"datePublished":"2014-03-31"}', 1];
const SHOWN: MetadataEntry = ['time datetime <time <p byline', '2014-03-31', 5];
const ADDRESS: MetadataEntry = ['address', 'https://news.example/2014/03/31/talks', 0];
const OWN: MetadataEntry = [HEAD[0], '2022-01-12T09:00Z', 2];
const ALL = [ADDRESS, HEAD, DATA, SHOWN];

let dates: StoryDates;
/** A text on the page, in place of what was there. */
function show(text: string): Text {
  document.body.textContent = text;
  return document.body.firstChild as Text;
}

beforeEach(() => {
  dates = new StoryDates();
  expect(dates.isNew(show('The first story.'))).toBe(false);
  expect(dates.own(ALL)).toEqual(ALL);
});

describe('another story at another address', () => {
  it('has none of the dates that the head wrote for the story before', () => {
    dates.moved = true;
    expect(dates.isNew(show('The second story.'))).toBe(true);
    expect(dates.own(ALL)).toEqual([ADDRESS, SHOWN]);
  });

  it('has those that the head writes for it', () => {
    dates.moved = true;
    expect(dates.isNew(show('The second story.'))).toBe(true);
    expect(dates.own([OWN, SHOWN])).toEqual([OWN, SHOWN]);
  });

  it('may come long after the address changed', () => {
    dates.moved = true;
    expect(dates.isNew(document.createTextNode('More of the first story.'))).toBe(false);
    expect(dates.own(ALL)).toEqual(ALL);
    expect(dates.isNew(show('The second story.'))).toBe(true);
  });

  it('has what the head wrote for it before its text came', () => {
    dates.moved = true;
    expect(dates.isNew(document.body.firstChild as Text)).toBe(false);
    dates.own([OWN, DATA]);
    expect(dates.isNew(show('The second story.'))).toBe(true);
    expect(dates.own([OWN, DATA])).toEqual([OWN]);
  });

  it('has none of the dates of any story before, if the head never changes', () => {
    for (const text of ['The second story.', 'The third story.']) {
      dates.moved = true;
      expect(dates.isNew(show(text))).toBe(true);
      expect(dates.own(ALL)).toEqual([ADDRESS, SHOWN]);
    }
  });

  it('is told by a text that was changed in place', () => {
    const text = document.body.firstChild as Text;
    dates.moved = true;
    text.data = 'The second story.';
    expect(dates.isNew(text)).toBe(true);
  });
});

describe('the same story', () => {
  it('keeps its dates at another address', () => {
    dates.moved = true;
    expect(dates.isNew(document.body.firstChild as Text)).toBe(false);
    expect(dates.own(ALL)).toEqual(ALL);
  });

  it('keeps them if the page writes the same text anew', () => {
    dates.moved = true;
    expect(dates.isNew(show('The first story.'))).toBe(false);
  });

  it('keeps them if its text changes at the same address', () => {
    expect(dates.isNew(show('The first story, with a new beginning.'))).toBe(false);
    expect(dates.own(ALL)).toEqual(ALL);
  });
});
