import { describe, expect, it } from 'vitest';
import { tableOf } from '../../scripts/reliability.ts';

const row = { fault: 'a | b', where: 'Chrome', tried: 1200, happened: 'nothing', lost: 'nothing' };

describe('the table of faults', () => {
  it('merges places in which a fault had the same result', () => {
    const lines = tableOf([row, { ...row, where: 'Firefox', tried: 3 }]).split('\n');
    expect(lines.slice(2)).toEqual(['| a \\| b | Chrome, Firefox | 1,203 | nothing | nothing |']);
  });

  it('keeps them apart if the result, or what was lost, differs', () => {
    const rows = [row, { ...row, where: 'Firefox', happened: 'a delay' }, { ...row, where: 'Node', lost: 'a word' }];
    expect(tableOf(rows).split('\n')).toHaveLength(2 + 3);
  });

  it('sorts the numbers in faults by value', () => {
    const faults = tableOf(['100 names', '20 names'].map((fault) => ({ ...row, fault }))).match(/\d+ names/g);
    expect(faults).toEqual(['20 names', '100 names']);
  });
});
