import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

type FileRun = { readonly name: string; readonly startTime: number; readonly endTime: number };

/** What the files of one folder took: in seconds, each file by itself, although several run at once. */
export type SuiteTime = {
  readonly suite: string;
  readonly seconds: number;
  readonly files: number;
  readonly longest: { readonly file: string; readonly seconds: number };
};

/** What each suite of a jest report took, the longest first. A report that is not there has none. */
export const timesOfReport = (file: string, root: string): readonly SuiteTime[] => {
  if (!existsSync(file)) return [];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as { readonly testResults: readonly FileRun[] };
  const runs = testResults.map(({ name, startTime, endTime }) => ({
    suite: suiteOf(relative(root, name)),
    file: basename(name),
    seconds: Math.max(0, endTime - startTime) / 1000,
  }));
  return [...new Set(runs.map(({ suite }) => suite))]
    .map((suite) => {
      const own = runs.filter((run) => run.suite === suite).sort((one, other) => other.seconds - one.seconds);
      const seconds = own.reduce((sum, run) => sum + run.seconds, 0);
      return {
        suite,
        seconds,
        files: own.length,
        longest: { file: own[0]?.file ?? '', seconds: own[0]?.seconds ?? 0 },
      };
    })
    .sort((one, other) => other.seconds - one.seconds);
};

/** A folder of `tests` is a suite; tests beside their source are one suite for each folder at the root. */
const suiteOf = (path: string): string => {
  const [top = '', second = ''] = dirname(path).split('/');
  return top === 'tests' || second === 'conformance' ? `${top}/${second}` : top;
};

/** Lines that say it. */
export const sayTimes = (times: readonly SuiteTime[]): readonly string[] =>
  times.map(
    ({ suite, seconds, files, longest }) =>
      `${seconds.toFixed(0).padStart(6)} s  ${suite} (${String(files)} ${files === 1 ? 'file' : 'files'}; ${longest.file} ${longest.seconds.toFixed(0)} s)`,
  );
