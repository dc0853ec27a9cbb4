import { expect, it } from 'vitest';
import { sentencesReply } from '../../../entrypoints/background/story-sentences.ts';
import { checked, sentencesRequest } from '../../../platform/message-checks.ts';

const BLOCKS = ['A headline', 'Brill met Feld. “We will not pay for the new dam,” Brill said on Monday.'];
const speakers = [1, 0, 5, 0, 1, 10, 14, 1, 1, 51, 56, 0];
const reply = (more: object = {}) => sentencesReply(checked(sentencesRequest, { blocks: BLOCKS, speakers, ...more }));

it('the sentences of a story are returned by block, with those that give a date and with who says what', () => {
  const { spans, dated, said } = reply({ published: '2026-03-04' });
  expect(spans).toEqual([0, 0, 10, 1, 0, 15, 1, 16, 72]);
  expect(dated).toEqual([{ sentence: 2, date: '2026-03-02' }]);
  const [block, start, end, name] = said;
  expect(BLOCKS[block!]!.slice(start, end)).toBe('We will not pay for the new dam,');
  expect(name).toBe(0);
});

it('a speaker outside the text is ignored, and a story without speakers is valid', () => {
  expect(reply({ speakers: [7, 0, 5, 0, 1, 900, 950, 0, 1, 9, 3, 0, 1, 2] }).said).toEqual([]);
  expect(sentencesReply({ blocks: BLOCKS }).said).toEqual([]);
});

it('speakers count whose words are in their paragraph, and their order does not matter', () => {
  const words = (numbers: number[]) => reply({ speakers: numbers }).said.at(-1);
  const last = BLOCKS[1]!.length;
  expect(words([1, 51, 56, 7])).toBe(7);
  expect(words([1, 10, 14, 1, 1, 51, 56, 0, 1, 0, 5, 0])).toBe(0);
  expect(reply({ speakers: [1, 51, last + 1, 7] }).said).toEqual([]);
  expect(reply({ speakers: [1, 51, 51, 7] }).said).toEqual([]);
  expect(reply({ speakers: [2, 0, 5, 7] }).said).toEqual([]);
});

it('at most five thousand sentences are returned, and no date of a later one', () => {
  const blocks = Array.from({ length: 5001 }, () => 'It rained on March 3, 2031.');
  const { spans, dated } = sentencesReply({ blocks });
  expect(spans).toHaveLength(3 * 5000);
  expect(dated.every(({ sentence }) => sentence < 5000)).toBe(true);
  expect(dated.length).toBeGreaterThan(0);
});

it('a sentence within a quotation gives no date, but one that begins with the quotation does', () => {
  const said =
    'Feld said: “I paid in full. I was not in the town on July 4, 2019. The dam stood until August 2, 2019.”';
  const begun = '“On July 6, 2019, the dam broke,” Feld said.';
  const { spans, dated } = sentencesReply({ blocks: [said, begun], published: '2026-03-04' });
  expect(dated.map(({ date }) => date)).toEqual(['2019-07-06']);
  expect(spans[3 * dated[0]!.sentence]).toBe(1);
});
