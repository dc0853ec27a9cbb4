import { describe, expect, it } from 'vitest';
import { roleAt } from '../../../engine/context/times.ts';

const CLERK = { title: 'Clerk', to: '1965' };
const MAYOR = { title: 'Mayor', from: '1960', to: '1965' };

describe('of several roles that ended together, somebody is shown in', () => {
  it.each([
    ['the one with a known beginning', [CLERK, MAYOR]],
    ['the same, whatever their order', [MAYOR, CLERK]],
    ['the one that began last', [{ ...CLERK, from: '1958' }, MAYOR]],
  ])('%s', (_, roles) => expect(roleAt(roles, '1964-05-01')?.title).toBe('Mayor'));
});
