/** What several packs find in one sentence becomes one list. What each pack finds by itself is given. */
import { describe, expect, it } from 'vitest';
import { type Found, joinMentions } from '../../../engine/library/mentions.ts';

const TEXT = 'The fall of Old Skerry Town Bank was near Geneva.';

const WRITTEN = /^(?<words>.+) = (?<id>\S+) (?<confidence>[\d.]+)(?<misspelt> misspelt)?(?: or (?<rivals>.+))?$/;

/** Returns a mention of a pack: `Old Skerry = town 0.95 misspelt or bank, fall`. Only a fall is an event. */
function foundIn(pack: number, standsBack: boolean, written: string): Found {
  const { words, id, confidence, misspelt, rivals } = WRITTEN.exec(written)!.groups!;
  const start = TEXT.indexOf(words!);
  const mention: Found['mention'] = {
    ...{ start, end: start + words!.length, entity: id!, alias: words!, aliasType: 'plain' },
    ...{ via: misspelt ? 'spelling' : 'name', confidence: Number(confidence), rivals: rivals?.split(', ') ?? [] },
  };
  return { mention, pack, standsBack, isEvent: /\bfall$/.test(id!) };
}
const written = ({ start, end, entity, confidence, via, rivals }: Found['mention']) =>
  `${TEXT.slice(start, end)} = ${entity} ${confidence}${via === 'spelling' ? ' misspelt' : ''}${rivals.length > 0 ? ` or ${rivals.join(', ')}` : ''}`;

/** What packs make of the sentence together, given what each of them finds by itself. */
const together = (packs: string[][], secondStandsBack = false): string[] =>
  joinMentions(
    packs.flatMap((found, pack) => found.map((one) => foundIn(pack, secondStandsBack && pack === 1, one))),
  ).map(written);

/** Splits a row: `why: what the first pack finds + what the second one finds → all`, with `; ` between mentions, `–` for none. */
function parted(row: string): [string[], string[], string[]] {
  const [one, other, all] = row.split(/: | \+ | → /).slice(1) as [string, string, string];
  const mentionsOf = (cell: string) => (cell === '–' ? [] : cell.split('; '));
  return [mentionsOf(one), mentionsOf(other), mentionsOf(all)];
}

describe('of what two packs find', () => {
  it.each([
    'names in different places are all kept, in the order of the text: Bank = bank 0.95 + Old = b/town 0.4 → Old = b/town 0.4; Bank = bank 0.95',
    'a name that ends where another begins is beside it: Old Skerry = town 0.95 +  Town = b/town 0.6 → Old Skerry = town 0.95;  Town = b/town 0.6',
    'an entity that both know is found once: Geneva = geneva 0.95 + Geneva = geneva 0.95 → Geneva = geneva 0.95',
    'an entity that both know has the higher confidence: Geneva = geneva 0.92 + Geneva = geneva 0.97 → Geneva = geneva 0.97',
    'two entities are rivals, and the first pack’s is less sure: Skerry = town 0.95 + Skerry = b/town 0.95 → Skerry = town 0.665 or b/town',
    'of two entities, the surer is the one that is shown: Skerry = town 0.92 + Skerry = b/town 0.96 → Skerry = b/town 0.672 or town',
    'a confidence among rivals has three digits: Skerry = town 0.913 + Skerry = b/town 0.9 → Skerry = town 0.639 or b/town',
    'a rival that is shown as possible makes a sure one less sure: Skerry = town 0.9 + Skerry = b/town 0.5 → Skerry = town 0.63 or b/town',
    'a rival that would not be shown makes nothing less sure: Skerry = town 0.9 + Skerry = b/town 0.49 → Skerry = town 0.9 or b/town',
    'one that has rivals already is made less sure no more: Skerry = town 0.6 or bank + Skerry = b/town 0.55 → Skerry = town 0.6 or bank, b/town',
    'rivals of both are listed, each once: Geneva = geneva 0.6 or bank + Geneva = geneva 0.55 or b/town, b/bank → Geneva = geneva 0.6 or bank, b/town, b/bank',
    'an entity is no rival of itself: Geneva = geneva 0.95 + Geneva = b/bank 0.92 or geneva → Geneva = geneva 0.665 or b/bank',
    'a name spelt right has no misspelt rival: Skerry = town 0.92 + Skerry = b/town 0.97 misspelt → Skerry = town 0.92',
    'names that are both misspelt are rivals: Skerry = town 0.6 misspelt + Skerry = b/town 0.55 misspelt → Skerry = town 0.42 misspelt or b/town',
    'a misspelt name has one that is possible for a rival: Skerry = town 0.95 misspelt + Skerry = b/town 0.6 → Skerry = town 0.665 misspelt or b/town',
    'an entity spelt right in one is the same as misspelt in the other: Geneva = geneva 0.92 + Geneva = geneva 0.97 misspelt → Geneva = geneva 0.92',
    'the longer name is kept if both are sure: Skerry = town 0.99 + Old Skerry = b/town 0.9 → Old Skerry = b/town 0.9',
    'the sure name is kept if the longer one is only possible: Skerry = town 0.9 + Old Skerry = b/town 0.89 → Skerry = town 0.9',
    'the possible name is kept if the longer one would not be shown: Skerry = town 0.5 + Old Skerry = b/town 0.49 → Skerry = town 0.5',
    'a longer name is kept though it is misspelt: Skerry = town 0.95 + Old Skerry = b/town 0.92 misspelt → Old Skerry = b/town 0.92 misspelt',
    'of names as long, the one spelt right is kept: Skerry Town = town 0.99 misspelt + y Town Bank = b/bank 0.91 → y Town Bank = b/bank 0.91',
    'of names as long, the surer is kept: Skerry Town = town 0.91 + y Town Bank = b/bank 0.92 → y Town Bank = b/bank 0.92',
    'of names as long and sure, the first pack’s is kept: y Town Bank = bank 0.92 + Skerry Town = b/town 0.92 → y Town Bank = bank 0.92',
    'names of one pack that overlap stay as they are: Old Skerry = town 0.95; Skerry Town = bank 0.95 + – → Old Skerry = town 0.95; Skerry Town = bank 0.95',
    'names of one pack that overlap stay beside a shorter one of the other: Old Skerry = town 0.95; Skerry Town = bank 0.95 + Skerry = b/town 0.9 → Old Skerry = town 0.95; Skerry Town = bank 0.95',
    'a name is left out if it overlaps one that overlaps a third: Old Skerry Town = town 0.95; Bank = bank 0.92 + Town Bank = b/bank 0.95 → Old Skerry Town = town 0.95; Bank = bank 0.92',
    'a place within an event’s words is kept with the event: fall of Old Skerry = fall 0.95 + Old Skerry = b/town 0.92 → fall of Old Skerry = fall 0.95; Old Skerry = b/town 0.92',
    'the event comes first if the place has the same first word: Old Skerry = town 0.92 + Old Skerry Town = b/fall 0.95 → Old Skerry Town = b/fall 0.95; Old Skerry = town 0.92',
    'an event within an event’s words is left out: fall of Old Skerry = fall 0.95 + fall of Old = b/fall 0.92 → fall of Old Skerry = fall 0.95',
    'a place as long as an event’s words is left out: fall of Old = fall 0.95 + ll of Old S = b/town 0.92 → fall of Old = fall 0.95',
    'a sure place is kept without the event that is only possible: fall of Old Skerry = fall 0.8 + Old Skerry = b/town 0.92 → Old Skerry = b/town 0.92',
    'an event and a place of the same words are rivals: Old Skerry = fall 0.95 + Old Skerry = b/town 0.92 → Old Skerry = fall 0.665 or b/town',
  ])('%s', (row) => {
    const [one, other, all] = parted(row);
    expect(together([one, other])).toEqual(all);
  });
});

it('three packs with three entities of a name are rivals, and the first is made less sure once', () => {
  const found = [['Skerry = town 0.95'], ['Skerry = b/town 0.94'], ['Skerry = c/town 0.93']];
  expect(together(found)).toEqual(['Skerry = town 0.665 or b/town, c/town']);
});

describe('of what a pack that stands back finds', () => {
  it.each([
    'a sure name is left out if another pack’s possible name is there: Skerry = town 0.5 + Old Skerry = b/town 0.99 → Skerry = town 0.5',
    'a name is kept if another pack’s would not be shown: Skerry = town 0.49 + Old Skerry = b/town 0.6 → Old Skerry = b/town 0.6; Skerry = town 0.49',
    'the longer name comes first if both have the same first word: Old = town 0.49 + Old Skerry = b/town 0.6 → Old Skerry = b/town 0.6; Old = town 0.49',
    'the same name makes nothing less sure: Skerry = town 0.95 + Skerry = b/town 0.95 → Skerry = town 0.95',
    'a name is kept that begins where another ends: Old Skerry = town 0.95 +  Town = b/town 0.95 → Old Skerry = town 0.95;  Town = b/town 0.95',
    'a name is kept that ends where another begins:  Town = town 0.95 + Old Skerry = b/town 0.95 → Old Skerry = b/town 0.95;  Town = town 0.95',
    'a place within an event’s words is left out: fall of Old Skerry = fall 0.95 + Old Skerry = b/town 0.95 → fall of Old Skerry = fall 0.95',
  ])('%s', (row) => {
    const [other, kept, all] = parted(row);
    expect(together([other, kept], true)).toEqual(all);
  });
});
