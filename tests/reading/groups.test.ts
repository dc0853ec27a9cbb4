/** Which names in several stories mean the same. What each story says about its names is given in a short form. */
import { describe, expect, it } from 'vitest';
import { type Group, groupsOf, kindOf, slugOf, slugOfId } from '../../reading/groups.ts';
import { appearanceOf } from './appearance-of.ts';

const grouped = (...written: string[]): Group[] =>
  groupsOf(
    written.map((one) => appearanceOf(one)),
    [],
  );
/** `paul-wex 4 2`: the id of each group, and its stories, the newest first. */
const storiesOf = (groups: Group[]) =>
  groups.map(({ id, appearances }) => [id, ...appearances.map(({ story }) => story.id.slice(1))].join(' '));
const rows = (written: string): string[] => storiesOf(grouped(...written.split('; ')));

/** Splits a row: `why: names in stories → groups`. */
function parted(row: string): [string, string[]] {
  const [written, groups] = row.split(/: | → /).slice(1) as [string, string];
  return [written, groups.split('; ')];
}

describe('stories that name', () => {
  it.each([
    'nobody a second time have one name each: 1 Paul Wex; 2 Ann Tully → an-tuli 2; paul-wex 1',
    'a person in three spellings have one, the newest story first: 1 Paul Zelensky; 3 Paul Zelenskiy; 2 Paul Zelenskyy → paul-zelenski 3 2 1',
    'a senator and a striker have two: 1 Paul Wex, senator; 2 Paul Wex, striker → paul-wex 1; paul-wex-person-2 2',
    'three people of three fields have three, the one of the earliest story first: 3 Paul Wex, singer; 2 Paul Wex, senator; 1 Paul Wex, striker → paul-wex 1; paul-wex-person-2 2; paul-wex-person-3 3',
    'people of two fields beside the same other name have one: 1 Paul Wex, senator with ann, tom; 2 Paul Wex, striker with tom, max → paul-wex 2 1',
    'people of two fields beside different names have two: 1 Paul Wex, senator with ann; 2 Paul Wex, striker with tom → paul-wex 1; paul-wex-person-2 2',
    'a person of both fields between them have one: 1 Paul Wex, senator; 2 Paul Wex, striker; 3 Paul Wex, striker and senator → paul-wex 3 2 1',
    'a person whose words tell no field have one: 1 Paul Wex, senator; 2 Paul Wex, friend of all → paul-wex 2 1',
    'people with different middle initials have two: 1 Paul A. Wex; 2 Paul B. Wex → paul-wex 1; paul-wex-person-2 2',
    'people with different middle initials have two, though the same name is beside them: 1 Paul A. Wex with ann; 2 Paul B. Wex with ann → paul-wex 1; paul-wex-person-2 2',
    'a person with one middle initial or both have one: 1 Paul A. Wex; 2 Paul A. B. Wex → paul-wex 2 1',
    'a person with both middle initials or one have one: 1 Paul A. B. Wex; 2 Paul A. Wex → paul-wex 2 1',
    'a person without and with a middle initial have one: 1 Paul Wex; 2 Paul A. Wex → paul-wex 2 1',
    'a senator with a middle initial and one without it have one: 1 Paul A. Wex, senator; 2 Paul Wex, senator → paul-wex 2 1',
    'father and son have two: 1 Paul Wex Sr.; 2 Paul Wex Jr. → paul-wex 1; paul-wex-person-2 2',
    'a son with and without his “Jr.” have one: 1 Paul Wex Jr., senator; 2 Paul Wex, senator → paul-wex 2 1',
    'organizations are never told apart by fields: 1 Wex Union [organization], senator; 2 Wex Union [organization], striker → wex-union 2 1',
  ])('%s', (row) => {
    const [written, groups] = parted(row);
    expect(rows(written)).toEqual(groups);
  });

  it.each([
    [
      'goes to the person with whom it has a name in common',
      '3 Paul Wex with tom',
      ['paul-wex 4 1', 'paul-wex-person-2 3 2'],
    ],
    [
      'goes to the person with whom it has more names in common',
      '3 Paul Wex with ann, tom, max',
      ['paul-wex 4 1', 'paul-wex-person-2 3 2'],
    ],
    [
      'goes to the person with more stories if it has as many names in common with each',
      '3 Paul Wex with ann, tom',
      ['paul-wex 4 3 1', 'paul-wex-person-2 2'],
    ],
    [
      'goes to the person with more stories if it has no name in common',
      '3 Paul Wex',
      ['paul-wex 4 3 1', 'paul-wex-person-2 2'],
    ],
  ])('two people, and does not say which it means, %s', (_, third, all) => {
    const two = '1 Paul Wex, senator with ann; 4 Paul Wex, senator; 2 Paul Wex, striker with tom, max';
    expect(rows(`${two}; ${third}`)).toEqual(all);
  });

  it('two people go to the one of the newest story if nothing else tells which they mean', () => {
    const two = '1 Paul Wex, senator with ann; 2 Paul Wex, striker with tom';
    expect(rows(`${two}; 3 Paul Wex`)).toEqual(['paul-wex 1', 'paul-wex-person-2 3 2']);
  });

  it('a person more than forty times use the newest forty', () => {
    const ofDays = (days: number) => grouped(...Array.from({ length: days }, (_, i) => `${i + 1} Paul Wex`))[0]!;
    expect(storiesOf([ofDays(40)])[0]).toMatch(/^paul-wex 40 .* 1$/);
    expect(storiesOf([ofDays(41)])[0]).toMatch(/^paul-wex 41 .* 2$/);
  });
});

describe('initials without an explanation', () => {
  it.each([
    'are of the organization that has them: 1 Lemm Water Board (LWB) [organization]; 2 LWB [organization] → lemm-water-board 2 1',
    'are of the organization, whatever kind a story takes them for: 1 Lemm Water Board (LWB) [organization]; 2 LWB [place] → lemm-water-board 2 1',
    'count once in a story that also has the full name: 1 Lemm Water Board (LWB) [organization]; 1 LWB [organization] → lemm-water-board 1',
    'are left alone if two organizations have them: 1 Lemm Water Board (LWB) [organization]; 1 Lemm Wool Bank (LWB) [organization]; 2 LWB [organization] → lemm-water-board 1; lemm-wool-bank 1; lwb 2',
    'are left alone if nobody has them: 1 Lemm Water Board (LWA) [organization]; 2 LWB [organization] → lemm-water-board 1; lwb 2',
    'are left alone if a story writes them as a word: 1 Lemm Water Board (LWB) [organization]; 2 LWB [organization]; 3 Lwb [organization] → lemm-water-board 1; lwb 3 2',
    'are found by each of an organization’s initials: 1 Lemm Water Board (WB/LWB) [organization]; 2 WB [organization]; 3 LWB [organization] → lemm-water-board 3 2 1',
    'are of the organization whose name they are: 1 LWB (LWB) [organization]; 2 LWB [organization] → lwb 2 1',
  ])('%s', (row) => {
    const [written, groups] = parted(row);
    expect(rows(written)).toEqual(groups);
  });
});

describe('a name of one word', () => {
  it.each([
    'is left out if somebody has that surname: 1 Paul Wex; 2 Wex → paul-wex 1',
    'is left out if it is another spelling of the surname: 1 Paul Zelensky; 2 Zelenskyy → paul-zelenski 1',
    'is left out if a story calls somebody so: 1 Wex Paul (Wex) [person]; 2 Wex → wex-paul 1',
    'is left out if it is the last word by which a story calls somebody: 1 Ana Vel Rio (Vel Rio) [person]; 2 Rio → ana-rio 1',
    'is kept if nobody has it: 1 Paul Wex; 2 Tully → paul-wex 1; tuli 2',
    'is kept if it is somebody’s given name: 1 Paul Wex; 2 Paul → paul 2; paul-wex 1',
    'is kept if a story takes it for an organization: 1 Paul Wex; 2 Wex [organization] → paul-wex 1; wex 2',
    'is kept if one of the stories takes it for a place: 1 Paul Wex; 2 Wex; 3 Wex [place] → paul-wex 1; wex 3 2',
    'is kept if only an organization has it for the last word: 1 House of Wex [organization]; 2 Wex → house-wex 1; wex 2',
    'is left out if it is a state’s short form: 1 Ala; 1 Tully → tuli 1',
    'is kept if it is a state’s short form, but an organization: 1 Ala [organization] → ala 1',
  ])('%s', (row) => {
    const [written, groups] = parted(row);
    expect(rows(written)).toEqual(groups);
  });
});

it.each([
  ['person', '1 Wex'],
  ['organization', '1 Wex; 2 Wex [organization]; 3 Wex [organization]'],
  ['person', '1 Wex; 2 Wex [organization]'],
  ['person', '1 Wex, senator; 2 Wex [organization]; 3 Wex [organization]'],
  ['person', '1 Wex; 2 Wex [place]'],
  ['organization', '1 Wex [organization]; 2 Wex [place]'],
  ['place', '1 Wex [organization]; 2 Wex [place], the town'],
  ['organization', '1 Wex; 2 Wex [organization], the bank; 3 Wex [place]'],
  ['place', '1 Wex; 2 Wex [place], the town'],
])('is a %s by most stories, of which one that introduces it counts twice: %s', (kind, written) => {
  expect(kindOf(written.split('; ').map((one) => appearanceOf(one)))).toBe(kind);
});

describe('the id of a name', () => {
  it.each([
    ['has hyphens for spaces', 'paul wex', 'paul-wex'],
    ['has numbers as they are', 'g 7', 'g-7'],
    ['has codes for other letters', 'a&b é', 'au26b-ue9'],
    ['has a letter of two units as one', '𝒜', 'u1d49c'],
    ['is whole with sixty letters', 'a'.repeat(60), 'a'.repeat(60)],
  ])('%s', (_, key, slug) => expect(slugOf(key)).toBe(slug));

  it('is cut after sixty letters, and differs if the names differ only behind them', () => {
    const [one, other] = [slugOf(`${'a'.repeat(60)}b`), slugOf(`${'a'.repeat(60)}c`)];
    expect(one).toMatch(/^a{60}-[a-z0-9]+$/);
    expect(other).not.toBe(one);
  });

  it('has no two hyphens where it is cut after a space', () => {
    expect(slugOf(`${'a'.repeat(59)} bcd`)).toMatch(/^a{59}-[a-z0-9]+$/);
  });

  it.each([
    ['paul-wex-person-2', 'paul-wex'],
    ['paul-wex-person-12', 'paul-wex'],
    ['paul-wex', 'paul-wex'],
    ['paul-person-2-wex', 'paul-person-2-wex'],
    ['paul-person-', 'paul-person-'],
  ])('leads from any person of the name to the first: %s', (id, first) => expect(slugOfId(id)).toBe(first));
});

describe('what corrections know a group by', () => {
  const anchorsOf = (...written: string[]) => grouped(...written).map(({ anchor }) => `${anchor.key} ${anchor.story}`);
  it.each([
    ['its earliest story', ['2 Paul Wex', '1 Paul Wex', '3 Paul Wex'], ['paul wex s1']],
    [
      'the earliest story of each person',
      ['2 Paul Wex, senator', '1 Paul Wex, striker', '3 Paul Wex, senator'],
      ['paul wex s1', 'paul wex s2'],
    ],
    [
      'the earliest story of its own name, rather than of initials',
      ['2 Lemm Board (LB) [organization]', '1 LB [organization]'],
      ['lemm board s2'],
    ],
  ])('%s', (_, written, anchors) => expect(anchorsOf(...written)).toEqual(anchors));
});
