import { dirname, join, normalize } from 'node:path';
import { pagePath } from '../../client/src/manifest/page-path.ts';
import { namedPages } from '../../scripts/pages/named-pages.ts';
import { codeFiles, once, textOf } from './sources.ts';

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:(?:\{([^}]*)\}|\*[^'"]*|[\w\s,]*)\s*from\s*)?['"](\.[^'"]+)['"]/gm;

/** `{ A, type B, C as D }` as the names that are values. */
const valuesIn = (braces: string): readonly string[] =>
  braces
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);

type Import = { readonly file: string; readonly names: readonly string[] | null };

const importsOf = once((file): readonly Import[] =>
  Array.from(textOf(file).matchAll(IMPORT), ([, braces, path = '']) => ({
    file: normalize(join(dirname(file), path)),
    names: braces === undefined ? null : valuesIn(braces),
  })).filter(({ names }) => names === null || names.length > 0),
);

const isDoor = (file: string): boolean => /\/(features|ui)\/([^/]+\/)?index\.ts$/.test(`/${file}`);

/** Behind a door only what is asked for by name is built in. */
const behind = ({ file, names }: Import): readonly string[] => {
  if (!isDoor(file) || names === null) return [file];
  return importsOf(file)
    .filter((inside) => inside.names?.some((name) => names.includes(name)))
    .flatMap(behind);
};

const clientFiles = once((folder) => new Set(codeFiles().filter((file) => file.startsWith(folder))));

/** Every file of the client that a page carries, the page itself included. */
export const filesOfPage = once((page): ReadonlySet<string> => {
  const known = clientFiles('client/src/');
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !known.has(file)) return;
    seen.add(file);
    importsOf(file).flatMap(behind).forEach(visit);
  };
  visit(page);
  return seen;
});

/** Style sheets a page brings along by itself. */
export const sheetsOfPage = (page: string): readonly string[] =>
  importsOf(page)
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.css'));

/** The file of every page, by its path from the root. */
export const pages = (): readonly string[] => namedPages().map(({ name }) => `client/src/${pagePath(name)}.tsx`);
