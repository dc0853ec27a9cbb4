import { describe, expect, it } from 'vitest';
import { roleAt } from '../../../engine/context/times.ts';

const CLERK = { title: 'Clerk', to: '2015' };
const MAYOR = { title: 'Mayor', from: '2010', to: '2015' };

describe('of several roles that ended together, somebody is shown in', () => {
  it.each([
    ['the one that is known to have begun', [CLERK, MAYOR]],
    ['the same, whatever their order', [MAYOR, CLERK]],
    ['the one that began last', [{ ...CLERK, from: '2008' }, MAYOR]],
  ])('%s', (_, roles) => expect(roleAt(roles, '2014-05-01')?.title).toBe('Mayor'));
});
