/**
 * One odd sentence never silences a page: it may cost the names in it, and changes no other. Tried with every passage, in
 * which each odd sentence speaks of a name that the passage holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { link } from '../../engine/link.ts';
import type { Mention } from '../../engine/model/types.ts';
import { PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** Sentences about a person by the surname. */
const OF_PERSONS: ((name: string) => string)[] = [
  (name) => `The picture was taken by Q. ${name}.`,
  (name) => `Billionaire ${name} smiled.`,
  (name) => `POTUS ${name} and SecState ${name} smiled.`,
  (name) => `Flibbertigibbet ${name} smiled.`,
  (name) => `A man called him Generalissimo ${name} once.`,
  (name) => `Mrs. ${name} smiled.`,
  (name) => `They closed ${name} Street and the ${name} Museum.`,
  (name) => `It was the Hartigan-${name} bill.`,
  (name) => `Write to ${name.toLowerCase()}@example.org or see www.example.org/${name}.`,
];
/** Sentences about a place or a body. */
const OF_OTHERS: ((name: string) => string)[] = [
  (name) => `It was so in ${name}, New York Times readers say.`,
  (name) => `They read the ${name} Gazette.`,
  (name) => `They sailed on the MV ${name}.`,
  (name) => `It stood in Flibbertigibbet ${name} Hall.`,
  (name) => `Write to ${name.toLowerCase().replace(/\W/g, '')}@example.org.`,
];

/**
 * Passages in which nobody else of the pack is named whom its articles name beside the person, so that a first sentence "Flibbertigibbet Lavrov smiled." may well
 * introduce another Lavrov.
 */
const MAY_BE_ANOTHER =
  /^(?:1.txt (?:dip14 n14-03|sur nsu-0[46])|3.txt evt b-38|4.txt (?:evt c-09|dip22 c-27|sur c-49)|7.txt sur esu-05|9.txt evt evt-03|12.txt odd od-04), Flibbertigibbet /;

const FOLDER = new URL('passages/', import.meta.url);
const PASSAGES = readdirSync(FOLDER)
  .filter((name) => /^\d+\.txt$/.test(name))
  .flatMap((name) =>
    parsePassages(readFileSync(new URL(name, FOLDER), 'utf8')).map(({ id, text }) => ({ id: `${name} ${id}`, text })),
  );

const entityOf = ({ entity }: Mention) => PACK_LEXICON.entries.at(PACK_LEXICON.entries.numberOf(entity)!)!;
const namesIn = (text: string) => link(text, PACK_LEXICON).filter((mention) => entityOf(mention).kind !== 'event');

/** A text with a paragraph put before, behind or into it, and where that stands. */
function withParagraph(text: string, odd: string, where: number): { text: string; at: number } {
  const blocks = text.split('\n\n');
  const before = Math.round((where / 2) * blocks.length);
  const start = blocks.slice(0, before).join('\n\n');
  const parts = [start, odd, blocks.slice(before).join('\n\n')].filter(Boolean);
  return { text: parts.join('\n\n'), at: start === '' ? 0 : start.length + 2 };
}

/** One name of each kind that a passage holds, and the odd sentences about them. */
function oddSentences(names: Mention[], text: string): string[] {
  const surface = (mention: Mention) => text.slice(mention.start, mention.end);
  const person = names.find((mention) => mention.via === 'surname' && /^\p{Lu}\p{Ll}+$/u.test(surface(mention)));
  const other = names.find(
    (mention) => entityOf(mention).kind !== 'person' && /^\p{Lu}\p{Ll}+$/u.test(surface(mention)),
  );
  return [
    ...(person ? OF_PERSONS.map((make) => make(surface(person))) : []),
    ...(other ? OF_OTHERS.map((make) => make(surface(other))) : []),
  ];
}

const classOf = (confidence: number) => (confidence >= 0.9 ? 'sure' : confidence >= 0.5 ? 'possibly' : 'no');

/** What a paragraph changed among the names outside it. */
function changes(names: Mention[], text: string, odd: string, where: number): string[] {
  const changed = withParagraph(text, odd, where);
  const shift = odd.length + 2;
  const after = namesIn(changed.text).flatMap(({ start, entity, confidence }) => {
    if (start >= changed.at && start < changed.at + odd.length) return [];
    return [`${start > changed.at ? start - shift : start} ${entity} ${classOf(confidence)}`];
  });
  const before = names.map(({ start, entity, confidence }) => `${start} ${entity} ${classOf(confidence)}`);
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => `- ${name}`),
    ...after.filter((name) => !before.includes(name)).map((name) => `+ ${name}`),
  ];
}

describe('an unusual sentence', () => {
  it('changes no link outside it, wherever it is', () => {
    let tried = 0;
    const found = PASSAGES.flatMap(({ id, text }) => {
      const names = namesIn(text);
      return oddSentences(names, text).flatMap((odd, k) => {
        tried++;
        return changes(names, text, odd, k % 3).map((change) => `${id}, ${odd}: ${change}`);
      });
    });
    expect(tried).toBeGreaterThan(1000);
    expect(found.filter((change) => !MAY_BE_ANOTHER.test(change))).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(11);
  });
});
