/** Rules of lookup, each beside its exception, at its bounds. */
import { describe, expect, it, vi } from 'vitest';
import { buildTable } from '../../../engine/lookup/build.ts';
import { Lookup } from '../../../engine/lookup/compiled.ts';
import { WordFinder } from '../../../engine/lookup/find.ts';
import { questionIn } from '../../../engine/lookup/questions.ts';
import { entityOfOwner, FIELDS, fieldOf } from '../../../engine/lookup/table.ts';
import { misspelt } from '../../../engine/lookup/typos.ts';
import type { Synonyms } from '../../../engine/lookup/words.ts';
import { compileLookup, findAnswers } from '../../../engine/lookup.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { entry, event } from '../lexicon.ts';

/** Returns the entities that have a word, each with the field that it is in, such as `ada-quill name`; empty if none has it. */
function fieldsOf(entries: LexiconEntry[], word: string, synonyms?: Synonyms): string {
  const table = buildTable(entries, synonyms);
  const at = table.find(word);
  const owners = at < 0 ? [] : [...table.owners.subarray(table.ownerStarts[at], table.ownerStarts[at + 1])];
  return owners.map((owner) => `${entries[entityOfOwner(owner)]!.id} ${FIELDS[fieldOf(owner)]}`).join(', ');
}
const person = (id: string, name: string, more: Parameters<typeof entry>[3] = {}) => entry('person', id, name, more);
const place = (id: string, name: string, more: Parameters<typeof entry>[3] = {}) => entry('place', id, name, more);
const role = (title: string, from?: string, to?: string) => ({
  title,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

describe('a word is found', () => {
  it.each<[string, LexiconEntry[], string, string]>([
    ['once for a name that has it twice', [place('orm', 'Orm Orm')], 'orm', 'orm name'],
    [
      'as part of the name, though the description has it too',
      [place('orm', 'Orm', { description: 'Port of Orm' })],
      'orm',
      'orm name',
    ],
    [
      'as an alias, though a reworded form has it before',
      [place('orm', 'Orm', { aliases: ['reworded: Old Harm', 'Harm'] })],
      'harm',
      'orm alias',
    ],
    [
      'with less weight in a reworded form alone',
      [place('orm', 'Orm', { aliases: ['reworded: Old Harm'] })],
      'harm',
      'orm description',
    ],
    [
      'for each entity that has it',
      [place('orm', 'Orm'), place('ormsby', 'Ormsby', { description: 'Near Orm' })],
      'orm',
      'orm name, ormsby description',
    ],
    [
      'as an office, if it is one in the alias of a person',
      [person('ona', 'Ona Brill', { aliases: ['Mayor Brill'] })],
      'mayor',
      'ona role',
    ],
    [
      'as an alias, if an office is part of one of a place',
      [place('hall', 'Town Hall', { aliases: ['Mayor House'] })],
      'mayor',
      'hall alias',
    ],
    ['as a name, if an office is part of that of a person', [person('ona', 'Mayor Brill')], 'mayor', 'ona name'],
    ['as an office in a title', [person('ona', 'Ona Brill', { titles: ['Warden'] })], 'warden', 'ona role'],
    [
      'in Latin letters if it is written in others',
      [place('orm', 'Orm', { aliases: ['transliteration: Орм'] })],
      'orm',
      'orm name',
    ],
    ['not if it is a small word', [place('orm', 'Orm of the Lake')], 'of', ''],
  ])('%s', (_, entries, word, found) => expect(fieldsOf(entries, word)).toBe(found));

  const fair = (facts: Parameters<typeof event>[2]) => [
    place('orm', 'Orm'),
    person('ona', 'Ona Brill'),
    event('fair', 'Fair', facts),
  ];
  it.each<[string, Parameters<typeof event>[2], string, string]>([
    ['its place', { place: 'orm' }, 'orm', 'orm name, fair company'],
    ['those who took part', { participants: ['ona'] }, 'brill', 'ona name, fair company'],
    ['no other', { participants: ['none'] }, 'none', ''],
    ['its cues', { cues: [{ words: ['stall*', 'open day'] }] }, 'stall', 'fair description'],
    ['each word of its cues', { cues: [{ words: ['stall*', 'open day'] }] }, 'day', 'fair description'],
    ['the words for its type', { type: 'accident' }, 'crash', 'fair description'],
    ['no words for another type', { type: 'meeting' }, 'crash', ''],
    ['its first year', { date: '2011-05/2013' }, '2011', 'fair year'],
    ['the years between', { date: '2011-05/2013' }, '2012', 'fair year'],
    ['its last year', { date: '2011-05/2013' }, '2013', 'fair year'],
    ['no year after it', { date: '2011-05/2013' }, '2014', ''],
  ])('for an event by %s', (_, facts, word, found) => expect(fieldsOf(fair(facts), word)).toBe(found));

  const held = (from?: string, to?: string, ...others: LexiconEntry[]) => [
    person('ona', 'Ona Brill', { roles: [role('Mayor', from, to)] }),
    ...others,
  ];
  const fairOf = (date: string) => event('fair', 'Fair', { date });
  it.each<[string, LexiconEntry[], string, string]>([
    ['in its first year', held('2004-03', '2006'), '2004', 'ona year'],
    ['in its last year', held('2004', '2006-01'), '2006', 'ona year'],
    ['not before it', held('2004', '2006'), '2003', ''],
    ['not after it', held('2004', '2006'), '2007', ''],
    ['not if its beginning is unknown', held(undefined, '2006'), '2006', ''],
    [
      'until the last year of an event, if it is still held',
      held('2004', undefined, fairOf('2008/2009')),
      '2009',
      'ona year, fair year',
    ],
    ['not after the last year of anything', held('2004', undefined, fairOf('2008/2009')), '2010', ''],
    [
      'until the last beginning of a role',
      held('2004', undefined, person('max', 'Max', { roles: [role('Clerk', '2011')] })),
      '2011',
      'ona year, max year',
    ],
    [
      'until the last end of a role',
      held('2004', undefined, person('max', 'Max', { roles: [role('Clerk', '2001', '2012')] })),
      '2012',
      'ona year, max year',
    ],
    ['for sixty years', held('1900', '2031'), '1960', 'ona year'],
    ['not for longer', held('1900', '2031'), '1961', ''],
  ])('for the years of a role: %s', (_, entries, word, found) => expect(fieldsOf(entries, word)).toBe(found));

  it.each<[string, LexiconEntry, string, string]>([
    ['two words of a person', person('ona', 'Ona Brill'), 'ob', 'ona initials'],
    ['two words of a thing', place('orm', 'Orm Bay'), 'ob', ''],
    ['three words of a thing', place('orm', 'Old Orm Bay'), 'oob', 'orm initials'],
    ['one word of a person', person('ona', 'Ona'), 'o', ''],
    ['four words', person('ona', 'Ona Ida Eva Brill'), 'oieb', 'ona initials'],
    ['five words', person('ona', 'Ona Ida Eva Una Brill'), 'oieub', ''],
    ['an alias', person('ona', 'Ona', { aliases: ['Ona Ida Brill'] }), 'oib', 'ona initials'],
  ])('for initials of %s', (_, one, letters, found) => expect(fieldsOf([one], ` ${letters}`)).toBe(found));

  const synonyms = { seizure: ['annexation', 'takeover'], 'land grab': ['annexation'], noted: ['known'] };
  it.each<[string, string, string]>([
    ['instead of the pack’s', 'seizure', 'orm description, ida description'],
    ['as each word of a longer one', 'grab', 'orm description'],
    ['not instead of one in a description', 'noted', ''],
  ])('if readers type it %s', (_, word, found) => {
    const entries = [
      place('orm', 'Annexation of Orm'),
      place('ida', 'Ida', { aliases: ['Takeover of Ida'] }),
      place('una', 'Una', { description: 'Known for its annexation' }),
    ];
    expect(fieldsOf(entries, word, synonyms)).toBe(found);
  });

  it('as a phrase that means something else, in the form in which queries are compared', () =>
    expect(fieldsOf([place('orm', 'Orm', { confusables: ['The Orm Gazette'] })], '!the orm gazette')).toBe('orm not'));
});

describe('a word of the table is another form of the one typed', () => {
  const formsOf = (typed: string, word: string) => {
    const table = buildTable([place('one', word)]);
    return new WordFinder(table).findSpelt(typed).others.map((hit) => `${table.word(hit.word)} ${hit.quality}`);
  };
  it.each<[string, string, string, string[]]>([
    ['the word itself', 'harbours', 'harbours', ['harbours 1', 'harbours 0.6']],
    ['an ending', 'harbours', 'harbour', ['harbour 0.6']],
    ['an ending less', 'harbour', 'harbours', ['harbours 0.6']],
    ['no ending but the rest of another word', 'harbourmaster', 'harbour', []],
    ['other endings of the same length', 'harbouring', 'harbourage', ['harbourage 0.6']],
    ['three letters that differ', 'quillhazzz', 'quillhaven', ['quillhaven 0.6']],
    ['four letters that differ', 'quillhzzzz', 'quillhaven', []],
    ['three letters that differ at the end of the shorter', 'quillhzzz', 'quillhaven', ['quillhaven 0.6']],
    ['five common letters', 'orlanda', 'orlands', ['orlands 0.6']],
    ['four common letters', 'orlxnd', 'orland', []],
    ['five letters typed', 'orlan', 'orlando', ['orlando 0.6']],
    ['four letters typed, which only begin the word', 'orla', 'orlando', []],
  ])('by %s', (_, typed, word, forms) => expect(formsOf(typed, word)).toEqual(forms));
});

describe('a word of the table may be meant by a misspelling', () => {
  const similar = (typed: string, word: string) => {
    const [value] = misspelt(buildTable([place('one', word)]), typed).values;
    return value === undefined ? 'no' : value.toFixed(2);
  };
  const LONG = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn';
  it.each<[string, string, string, string]>([
    ['of three letters', 'pit', 'pitt', 'no'],
    ['of four letters, with one more', 'pitt', 'pittt', '0.80'],
    ['of four letters, in the middle', 'jxhn', 'john', '0.75'],
    ['of four letters, in the last', 'iran', 'iraq', 'no'],
    ['of four letters, with the last two swapped', 'naot', 'nato', '0.75'],
    ['of four letters, in the first', 'xohn', 'john', 'no'],
    ['by a word of three letters', 'orms', 'orm', 'no'],
    ['of five letters, in the first', 'xarek', 'marek', '0.80'],
    ['of five letters, in two', 'mxxek', 'marek', 'no'],
    ['of six letters, in two', 'marxxo', 'mareko', '0.67'],
    ['of six letters, in the first and another', 'xarxko', 'mareko', 'no'],
    ['of nine letters, in three', 'sandxxxal', 'sandoveal', '0.67'],
    ['of nine letters, in four', 'sanxxxxal', 'sandoveal', 'no'],
    ['of nine letters, in the first and another', 'xandxveal', 'sandoveal', 'no'],
    ['of ten letters, in the first and another', 'xandxvealo', 'sandovealo', '0.80'],
    ['of twelve letters, in four', 'sanxxxxaluta', 'sandovealuta', 'no'],
    ['that is not finished, of four letters', 'saxd', 'sandoval', 'no'],
    ['that is not finished, of five letters', 'saxdo', 'sandoval', '0.70'],
    ['that is not finished, of six letters, in two', 'saxxov', 'sandoval', 'no'],
    ['that is not finished, of eight letters, in two', 'saxxoval', 'sandovalia', '0.69'],
    ['by a whole word one letter longer', 'sandovalx', 'sandoval', '0.89'],
    ['by a whole word two letters longer', 'sandovalxx', 'sandoval', 'no'],
    ['of forty letters', `${LONG.slice(0, -1)}x`, LONG, '0.97'],
    ['of forty-one letters', `${LONG}x`, `${LONG}y`, 'no'],
  ])('%s: %s for %s', (_, typed, word, value) => expect(similar(typed, word)).toBe(value));

  it('of a hundred others at most', () => {
    const many = Array.from({ length: 101 }, (_, i) => place(`p${i}`, `sandoval${String.fromCharCode(0x4e00 + i)}`));
    expect(misspelt(buildTable(many), 'sandovalx').numbers).toHaveLength(100);
    expect(misspelt(buildTable(many.slice(1)), 'sandovalx').numbers).toHaveLength(100);
  });
});

describe('a question', () => {
  it.each([
    ['who said it', 'what did Ona Brill say', 'said ona brill'],
    ['who said it, and of what', 'what did Ona Brill say about the war', 'said ona brill of war'],
    ['the same with other words', 'what does the mayor think of Orm', 'said mayor of orm'],
    ['no more than a name, without a question word', 'Brill said', undefined],
    ['no more than a name, with one', 'who is Ona Brill', undefined],
    ['nobody who said it', 'who said that', undefined],
    ['nobody, though it has a word for saying', 'what said', undefined],
    ['when something was', 'when was the war', 'when when was the war'],
    ['when somebody said something', 'when did Brill say that', 'said brill'],
    ['what happened', 'what happened in Orm', 'happened what happened in Orm'],
    ['what happened, without a question word', 'happened in Orm', undefined],
    ['nothing', '?', undefined],
  ])('asks %s: %s', (_, query, asked) => {
    const question = questionIn(query);
    const written =
      question?.asks === 'said'
        ? `said ${question.who}${question.about && ` of ${question.about}`}`
        : question && `${question.asks} ${question.of}`;
    expect(written).toBe(asked);
  });
});

describe('the answers', () => {
  it('are found in a table that is made once', () => {
    const entries = [place('orm', 'Orm')];
    const make = vi.fn(() => buildTable(entries));
    const lookup = new Lookup(new EntityList(entries), make);
    expect(['orm', 'orn', 'orm'].map((query) => findAnswers(lookup, query).results.length)).toEqual([1, 0, 1]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('are at most twenty, also if very many have the name', () => {
    const many = (count: number) =>
      findAnswers(compileLookup(Array.from({ length: count }, (_, i) => place(`p${i}`, `Orm ${i}`))), 'orm').results
        .length;
    expect([many(19), many(20), many(21), many(60)]).toEqual([19, 20, 20, 20]);
  });

  it('with the same score are in the order of their names', () => {
    const lookup = compileLookup(['Orm Mill', 'Orm Bank', 'Orm Hill'].map((name) => place(name, name)));
    expect(findAnswers(lookup, 'orm').results.map(({ name }) => name)).toEqual(['Orm Bank', 'Orm Hill', 'Orm Mill']);
  });

  it('read at most twelve words, and two hundred letters', () => {
    const lookup = compileLookup([place('orm', 'Orm')]);
    const found = (query: string) => findAnswers(lookup, query).results.length;
    const words = 'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12'.split(' ');
    const named = compileLookup([place('long', words.join(' '))]);
    expect(findAnswers(named, [...words, 'zzzz'].join(' ')).results[0]!.matched).toBe(words.join(' '));
    expect(found(`orm${' '.repeat(197)}zzzz`)).toBe(1);
    expect(found(`orm${' '.repeat(196)}zzzz`)).toBe(0);
  });
});
