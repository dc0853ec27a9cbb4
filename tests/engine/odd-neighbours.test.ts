/**
 * An odd sentence must not affect the rest of a page: names within it may be missed, but no others may change. Tested by
 * adding odd sentences to every passage, each about a name of that passage.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { link } from '../../engine/link.ts';
import type { Mention } from '../../engine/model/types.ts';
import { PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** Sentences that use a person's surname. */
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
/** Sentences that use the name of a place or a body. */
const OF_OTHERS: ((name: string) => string)[] = [
  (name) => `It was so in ${name}, New York Times readers say.`,
  (name) => `They read the ${name} Gazette.`,
  (name) => `They sailed on the MV ${name}.`,
  (name) => `It stood in Flibbertigibbet ${name} Hall.`,
  (name) => `Write to ${name.toLowerCase().replace(/\W/g, '')}@example.org.`,
];

/**
 * Passages that name no other entity which the pack's articles name together with the person. In these, an added first
 * sentence "Flibbertigibbet Lavrov smiled." may introduce another Lavrov.
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

/** Inserts a paragraph before (0), into (1) or after (2) a text; returns the new text and the paragraph's offset. */
function withParagraph(text: string, odd: string, where: number): { text: string; at: number } {
  const blocks = text.split('\n\n');
  const before = Math.round((where / 2) * blocks.length);
  const start = blocks.slice(0, before).join('\n\n');
  const parts = [start, odd, blocks.slice(before).join('\n\n')].filter(Boolean);
  return { text: parts.join('\n\n'), at: start === '' ? 0 : start.length + 2 };
}

/** Returns odd sentences about a person and about another entity of a passage. */
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

/** Returns what an inserted paragraph changes in the names outside it. */
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
