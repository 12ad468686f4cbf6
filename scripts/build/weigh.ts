import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a build: its path inside it, and what it holds. */
export type BuiltFile = { readonly path: string; readonly bytes: Buffer };

export const filesOf = (dir: string): readonly BuiltFile[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(dir.length + 1), bytes: readFileSync(path) }));

export const sizeOf = (files: readonly BuiltFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Subpackages lie in `packages/<name>/`; all the rest is the main package. */
export const packagesOf = (files: readonly BuiltFile[]) => {
  const names = new Set(files.flatMap(({ path }) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []));
  return {
    main: files.filter(({ path }) => !path.startsWith('packages/')),
    subpackages: [...names].map((name) => ({
      name,
      files: files.filter(({ path }) => path.startsWith(`packages/${name}/`)),
    })),
  };
};

/** Words that only zod and the code of the server hold; each of them is in the function that is deployed. */
export const SERVER_WORDS = [
  'ZodError',
  'invalid_type',
  'getWXContext',
  'runTransaction',
  'startTransaction',
  'msgSecCheck',
] as const;

/** Where words of the server stand in files of the client. */
export const serverWordsIn = (files: readonly BuiltFile[]): readonly string[] =>
  files
    .filter(({ path }) => /\.(js|html|wxml|wxs|json)$/.test(path))
    .flatMap(({ path, bytes }) =>
      SERVER_WORDS.filter((word) => bytes.includes(word)).map((word) => `${word} in ${path}`),
    );
