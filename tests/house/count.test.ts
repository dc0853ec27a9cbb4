import { describe, expect, it } from 'vitest';
import { countLine, countTests, type Report } from '../../scripts/count.ts';

const report = (counts: Partial<Report>): Report => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...counts,
});

describe('the counted line', () => {
  it('adds up the tests of all suites', () => {
    const count = countTests([
      report({ numPassedTests: 40, numFailedTests: 1 }),
      report({ numPassedTests: 2, numPendingTests: 3, numTodoTests: 1 }),
    ]);
    expect(countLine(count)).toBe('42 passed, 1 failed, 4 skipped');
  });

  it('counts a test file that broke before its first test as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const red = { status: 'failed', assertionResults: [{ fullName: 'a', status: 'failed' }] };
    const count = countTests([report({ numPassedTests: 5, numFailedTests: 1, testResults: [broken, red] })]);
    expect(count.failed).toBe(2);
  });

  it('does not mention skipped tests if there are none', () => {
    expect(countLine(countTests([report({ numPassedTests: 3 })]))).toBe('3 passed, 0 failed');
  });
});
