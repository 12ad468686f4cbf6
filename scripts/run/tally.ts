import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './steps.ts';

export type Tally = { readonly passed: number; readonly failed: number };

/** What a jest report counts. A run that left no report, or ran nothing, is one failure: silence is no success. */
export const tallyOfReport = (file: string): Tally => {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites',
    number
  >;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return report.numPassedTests + failed === 0 ? { passed: 0, failed: 1 } : { passed: report.numPassedTests, failed };
};

/** Each step of the gate counts as one test. */
export const tallyOfSteps = (outcomes: readonly Outcome[]): Tally => ({
  passed: outcomes.filter((outcome) => outcome.ok).length,
  failed: outcomes.filter((outcome) => !outcome.ok).length,
});

/** The closing line that CI reads, and the exit code that goes with it. */
export const close = (...tallies: readonly Tally[]): never => {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
};
