/** Counts tests from the reports that Vitest's JSON reporter writes. */
import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed, failed and were skipped. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts of Vitest's report that are used. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** Adds up reports. A file that fails before its first test counts as one failure, as Vitest counts no test there. */
export function countTests(reports: Report[]): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests + brokenFiles.length;
    count.skipped += report.numPendingTests + report.numTodoTests;
  }
  return count;
}

/** Reads a report. Returns undefined if the run ended before it wrote one. */
export function readReport(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}

/** `12 passed, 0 failed`, and the number of skipped tests if there are any. */
export function countLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
