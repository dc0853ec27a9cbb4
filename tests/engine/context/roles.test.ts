import { describe, expect, it } from 'vitest';
import { datesOverlap, roleAt } from '../../../engine/context/times.ts';

const CLERK = { title: 'Clerk', to: '1965' };
const MAYOR = { title: 'Mayor', from: '1960', to: '1965' };

describe('of several roles that ended together, somebody is shown in', () => {
  it.each([
    ['the one with a known beginning', [CLERK, MAYOR]],
    ['the same, whatever their order', [MAYOR, CLERK]],
    ['the one that began last', [{ ...CLERK, from: '1958' }, MAYOR]],
  ])('%s', (_, roles) => expect(roleAt(roles, '1964-05-01')?.title).toBe('Mayor'));
});

it('a role is shown with the years that are known', () => {
  const at = (from?: string, to?: string) =>
    roleAt([{ title: 'Mayor', ...(from ? { from } : {}), ...(to ? { to } : {}) }], '1964-05-01');
  expect(at()).toEqual({ title: 'Mayor', current: true });
  expect(at('1960')).toEqual({ title: 'Mayor', from: '1960', current: true });
  expect(at('1960', '1964-05')).toEqual({ title: 'Mayor', from: '1960', to: '1964-05', current: true });
  expect(at(undefined, '1964-04')).toEqual({ title: 'Mayor', to: '1964-04', current: false });
  expect(at('1964-05-02')).toBeUndefined();
  expect(at('1964-05-01', '1964-05-01')?.current).toBe(true);
});

it.each([
  ['2014-03/2014-04', '2014-05', false],
  ['2014-03/2014-04', '2014-04-30', true],
  ['2014-03-02/2014-04', '2014-03-02', true],
  ['2014-03-02/2014-04', '2014-03-01', false],
  ['2014', '2014-12-31', true],
  ['2014-12-31', '2014', true],
  ['2014-12-31', '2015', false],
])('%s and %s have a day in common: %s', (one, other, overlap) => {
  expect([datesOverlap(one, other), datesOverlap(other, one)]).toEqual([overlap, overlap]);
});
