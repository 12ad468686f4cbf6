import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of a build: its path inside it, and what it holds. */
export type BuiltFile = { readonly path: string; readonly bytes: Buffer };
/** Something that was weighed, in bytes, and how heavy it may be. */
export type Weight = { readonly what: string; readonly bytes: number; readonly max: number };

const KB = 1000;
/** What an empty Taro app weighs when it is built as ours is. */
export const HELLO_WORLD_BYTES = 296.7 * KB;
const MAIN_BYTES_MAX = 448 * KB;
/** What the main package weighed when the last vertical was finished: who finishes the next one writes its weight here. */
const MAIN_BYTES_BEFORE = 441.2 * KB;
const VERTICAL_BYTES_MAX = 6 * KB;
const SUBPACKAGE_BYTES_MAX = 300 * KB;
export const FIRST_LOAD_GZIP_BYTES_MAX = 200 * KB;

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

/** The main package of a mini-program, in all and beside what the next vertical may add to it, and each subpackage. */
export const weighPackages = (files: readonly BuiltFile[]): readonly Weight[] => {
  const { main, subpackages } = packagesOf(files);
  return [
    { what: 'main package', bytes: sizeOf(main), max: MAIN_BYTES_MAX },
    { what: 'main package with a vertical more', bytes: sizeOf(main), max: MAIN_BYTES_BEFORE + VERTICAL_BYTES_MAX },
    ...subpackages.map(({ name, files: own }) => ({
      what: `subpackage ${name}`,
      bytes: sizeOf(own),
      max: SUBPACKAGE_BYTES_MAX,
    })),
  ];
};

/** What a browser fetches before the front page is there: the page, what it names, and the pieces that the home page is loaded with. */
export const weighFirstLoad = (files: readonly BuiltFile[]): Weight => {
  const bytes = filesOfFirstLoad(files).reduce((sum, file) => sum + gzipSync(file.bytes).length, 0);
  return { what: 'first load in a browser, gzip', bytes, max: FIRST_LOAD_GZIP_BYTES_MAX };
};

const filesOfFirstLoad = (files: readonly BuiltFile[]): readonly BuiltFile[] => {
  const find = (wanted: (path: string) => boolean, what: string): BuiltFile => {
    const found = files.find(({ path }) => wanted(path));
    if (!found) throw new Error(`the browser build has no ${what}`);
    return found;
  };
  const index = find((path) => path === 'index.html', 'index.html');
  const named = [...index.bytes.toString().matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) =>
    find((known) => known === path, path),
  );
  const code = named.map(({ bytes }) => bytes.toString()).join('\n');
  const loads = /"pages\/home\/index","?load"?:(.*?)\.then/s.exec(code)?.[1] ?? '';
  const pieces = [...loads.matchAll(/\.e\((\d+)\)/g)].flatMap(([, id = '']) => {
    // A piece with a name is called by it: `{"804":"shared"}` or, of one alone, `804===e?"shared":e`.
    const name = new RegExp(`\\b${id}"?(?::|===\\w+\\?)"([a-z]+)"`).exec(code)?.[1] ?? id;
    const script = find((path) => path.startsWith(`js/${name}.`) && path.endsWith('.js'), `piece ${name}`);
    return [script, ...files.filter(({ path }) => path.startsWith(`css/${name}.`))];
  });
  if (pieces.length === 0) throw new Error('the browser build does not say how home is loaded');
  return [index, ...named, ...pieces];
};

export const tooHeavy = (weights: readonly Weight[]): readonly string[] =>
  weights.filter(({ bytes, max }) => bytes > max).map(({ what }) => what);

export const sayWeight = ({ what, bytes, max }: Weight): string =>
  `${what}: ${(bytes / KB).toFixed(1)} KB of ${(max / KB).toFixed(1)} KB`;

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
