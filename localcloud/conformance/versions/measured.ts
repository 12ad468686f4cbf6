/** What one version of the SDK was seen to do with the statements. */
export type Measured = {
  readonly version: string;
  /** Statements that held. */
  readonly held: number;
  /** Names of statements about what this version does not send whole. */
  readonly lacking: readonly string[];
  /** Names of statements that did not hold. */
  readonly failed: readonly string[];
};

/** The part of jest's report that tells how each statement went. */
export type Report = {
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** Reads a report; a file that could not run at all counts as a statement that did not hold. */
export const readReport = (version: string, { testResults }: Report): Measured => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string): string[] =>
    all.filter((one) => one.status === status).map(({ fullName }) => fullName.replace(/ \[[A-Z]+\]$/, ''));
  const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0).map(({ name }) => name);
  const failed = [...named('failed'), ...broken];
  return { version, held: named('passed').length, lacking: named('pending'), failed };
};

const row = ({ version, held, lacking, failed }: Measured): string =>
  `| ${version} | ${String(held)} | ${lacking.join('; ') || '–'} | ${failed.join('; ') || '–'} |`;

/** The table of the README, oldest version first. */
export const tableOf = (measured: readonly Measured[]): string =>
  [
    '| wx-server-sdk | statements that hold | what this version does not send | what does not hold |',
    '| --- | --- | --- | --- |',
    ...[...measured].sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true })).map(row),
  ].join('\n');
