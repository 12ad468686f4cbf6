import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** The same answer for the same text: what is asked of each page would be read of each file as many times. */
export const once = <T>(of: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, of(text));
    return known.get(text) as T;
  };
};

/** Files that git knows, or would know if they were added, by their path from the root. */
export const trackedFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));

export const textOf = once((file) => readFileSync(join(ROOT, file), 'utf8'));

const CODE = /\.(ts|tsx|mjs|cjs)$/;
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|css|scss|html|yml|yaml|svg)$/;

export const codeFiles = (): readonly string[] => trackedFiles().filter((file) => CODE.test(file));
/** Everything people wrote and read; not what tools wrote. */
export const textFiles = (): readonly string[] =>
  trackedFiles().filter((file) => TEXT.test(file) && file !== 'package-lock.json' && !file.startsWith('tests/golden/'));

/** `file:line` of every line that matches. */
export const linesMatching = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${String(at + 1)}`] : [])),
  );
