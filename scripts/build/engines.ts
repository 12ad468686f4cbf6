import { transformSync } from 'esbuild';
import type { BuiltFile } from './weigh.ts';

/** What every phone of `browserslist` in client/package.json reads: iOS 12 is the oldest. */
const EDITION = 'es2019';
/** Looking behind in a pattern is older, but iOS learned it with 16.4, and before that reads nothing of the file. */
const LOOKS_BEHIND = /\(\?<[=!]/;

/** Whether a file has syntax younger than the edition. */
const isYounger = (text: string): boolean =>
  LOOKS_BEHIND.test(text) ||
  transformSync(text, { target: EDITION }).code !== transformSync(text, { target: 'esnext' }).code;

/**
 * What of a build the phones it is meant for cannot read, and whether it was written for older ones, which all can read and is a tenth
 * heavier. A line for each finding.
 */
export const writtenForOthers = (files: readonly BuiltFile[]): readonly string[] => {
  const code = files
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path, bytes }) => ({ path, text: String(bytes) }));
  return [
    ...code.filter(({ text }) => isYounger(text)).map(({ path }) => `${path} is younger than ${EDITION}`),
    // The app waits for calls everywhere: without one async function they were all written anew.
    ...(code.some(({ text }) => /\basync\b/.test(text)) ? [] : [`written for older than ${EDITION}`]),
  ];
};
