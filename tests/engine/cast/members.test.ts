/** Which names belong to the same member, and what the story says about each member. */
import { describe, expect, it } from 'vitest';
import { castOf } from '../../../engine/cast/cast.ts';
import { readPage } from '../../../engine/text/page.ts';
import { introductionsIn, membersIn, mentionsIn } from './cast-of.ts';

describe('a member', () => {
  it.each<[why: string, text: string, mentions: Record<string, string[]>]>([
    [
      'is called by the surname later',
      'The coach Ona Brill resigned. Brill said so.',
      { 'Ona Brill': ['Ona Brill', 'Brill'] },
    ],
    [
      'is called by the first name later',
      'The coach Ona Brill resigned. Ona was asked why.',
      { 'Ona Brill': ['Ona Brill', 'Ona'] },
    ],
    [
      'is called by its initials',
      'It is up to the Quern Water Board (QWB). The QWB declined.',
      { 'Quern Water Board': ['Quern Water Board', 'QWB', 'QWB'] },
    ],
    [
      'is called by initials that need no brackets',
      'They asked the Quern Water Board. A person at the QWB declined.',
      { 'Quern Water Board': ['Quern Water Board', 'QWB'] },
    ],
    [
      'is called by the first words of its name',
      'Zabelix Pharma Group was sold. Zabelix has declined.',
      { 'Zabelix Pharma Group': ['Zabelix Pharma Group', 'Zabelix'] },
    ],
    [
      'can be named in another order of words',
      'They asked the Department of Fisheries. The Fisheries Department declined.',
      { 'Department of Fisheries': ['Department of Fisheries', 'Fisheries Department'] },
    ],
    [
      'can be a country with two names',
      'The United States agreed. The U.S. will pay.',
      { 'United States': ['United States', 'U.S.'] },
    ],
  ])('%s', (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });

  it('is distinguished from another one with the surname by who was named last in the paragraph', () => {
    const text =
      'The brothers Tom Quern and Ola Quern spoke.\n\nOla Quern was first. Quern smiled.\n\nTom Quern was next. Quern frowned.';
    const ofOla = membersIn(text).find(({ name }) => name === 'Ola Quern')!;
    expect(ofOla.mentions.map(({ start }) => text.slice(start).split('\n')[0])).toContain('Quern smiled.');
    const ofTom = membersIn(text).find(({ name }) => name === 'Tom Quern')!;
    expect(ofTom.mentions.map(({ start }) => text.slice(start))).toContain('Quern frowned.');
  });

  it('is found in a headline that capitalises every word', () => {
    const text = 'Coach Brill Resigns After Long Season At Zabelix\n\nThe coach Ona Brill left Zabelix Corp on Friday.';
    expect(mentionsIn(text)['Ona Brill']).toEqual(['Brill', 'Ona Brill']);
  });

  it('is the library’s entity if the library knows the name', () => {
    const text = 'The coach Ona Brill left. Brill said so to the Zabel Herald.';
    const at = text.indexOf('Ona Brill');
    const known = { start: at, end: at + 9, entity: 'ona-brill', name: 'Ona Brill', kind: 'person' as const };
    const [brill, herald] = membersIn(text, [known]);
    expect(brill).toMatchObject({ entity: 'ona-brill', kind: 'person', introduction: { text: 'The coach' } });
    expect(brill!.mentions).toHaveLength(2);
    expect(herald).not.toHaveProperty('entity');
  });
});

describe('an introduction', () => {
  it.each<[why: string, text: string, name: string, introduction: string | null]>([
    [
      'is the title before the name',
      'They met German Chancellor Ona Brill on Friday.',
      'Ona Brill',
      'German Chancellor',
    ],
    ['is the role before the name', 'They met the former mayor Ona Brill on Friday.', 'Ona Brill', 'the former mayor'],
    [
      'is the phrase after the name',
      'They met Ona Brill, a professor of law at Ghent, on Friday.',
      'Ona Brill',
      'a professor of law at Ghent',
    ],
    [
      'can follow the age',
      'They met Ona Brill, 41, a lecturer from Leeds, on Friday.',
      'Ona Brill',
      'a lecturer from Leeds',
    ],
    [
      'can be a clause that says an office',
      'They met Ona Brill, who heads the water board.',
      'Ona Brill',
      'heads the water board',
    ],
    [
      'can be before a name between commas',
      'The board’s founder, Ona Brill, was there.',
      'Ona Brill',
      'The board’s founder',
    ],
    ['is not a form of respect', 'They met Mrs Brill on Friday.', 'Brill', null],
    [
      'is the fullest of several',
      'They met Coach Ona Brill. Brill, a former goalkeeper of the national team, smiled.',
      'Ona Brill',
      'a former goalkeeper of the national team',
    ],
    [
      'can describe an organization',
      'It was sold to Zabelix, a maker of boats, on Friday.',
      'Zabelix',
      'a maker of boats',
    ],
  ])('%s', (_, text, name, introduction) => {
    expect(introductionsIn(text)[name]).toBe(introduction);
  });
});

describe('a story in another language', () => {
  it.each([
    [
      'German',
      'Die Bundesregierung hat am Freitag einen Entwurf vorgelegt, der die Renten sichern soll, sagte ein Sprecher der Koalition in Berlin.',
    ],
    [
      'French',
      'Le gouvernement a présenté vendredi un projet de loi que les syndicats ont aussitôt rejeté, a déclaré une porte-parole à Paris.',
    ],
    [
      'Russian',
      'Правительство представило в пятницу законопроект, который профсоюзы сразу отвергли, сообщил представитель в Москве вечером.',
    ],
    ['Chinese', '政府 周五 提出 了 一项 法案 ， 工会 立即 拒绝 ， 一位 发言人 在 北京 说 。 他 说 会谈 将 继续 。'],
  ])('has no cast: %s', (_, text) => {
    expect(castOf(readPage(text))).toEqual({ english: false });
  });
});
