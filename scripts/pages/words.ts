import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The language whose files say what there is: every other has the same. */
const FIRST = 'zh';
const WRITTEN = '// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.';
const EXPORT = /^export const (\w+)/m;

/** Where a group of words lies: `<feature>/<file>` with its feature, any other with the frame of the app. */
const fileOf = (group: string, language: string): string => {
  const [feature = '', file] = group.split('/');
  return file === undefined ? `words/${language}/${feature}.ts` : `features/${feature}/words/${language}/${file}.ts`;
};

/** `need/detail` in `zh` is imported as `zhNeedDetail`. */
const nameOf = (group: string, language: string): string =>
  language + group.replace(/(?:^|\/)(\w)/g, (_, first: string) => first.toUpperCase());

const importOf = (client: string, group: string, language: string, up: string): string => {
  const [, exported = ''] = EXPORT.exec(readFileSync(join(client, fileOf(group, FIRST)), 'utf8')) ?? [];
  // Beside the folder of the words of the frame their path is a shorter one.
  const path = `${up}/${fileOf(group, language)}`.replace('../words/', './');
  return `import { ${exported} as ${nameOf(group, language)} } from '${path}';`;
};

const spread = (groups: readonly string[], languages: readonly string[]): readonly string[] =>
  languages.flatMap((language) => [
    `  ${language}: {`,
    ...groups.map((group) => `    ...${nameOf(group, language)},`),
    '  },',
  ]);

const added = (client: string, groups: readonly string[], languages: readonly string[], up: string) => ({
  imports: languages.flatMap((language) => groups.map((group) => importOf(client, group, language, up))),
  call: ['addWords({', ...spread(groups, languages), '});'],
});

/** What the pages of a subpackage bring: their groups of words, in every language. */
export const packageWordsOf = (client: string, groups: readonly string[], languages: readonly string[]): string => {
  const { imports, call } = added(client, groups, languages, '../..');
  return [WRITTEN, "import { addWords } from '../../words/catalogue.ts';", ...imports, '', ...call, ''].join('\n');
};

/** What every page finds: the words of the frame and the tabs, and the names of what shared/ knows. */
export const mainWordsOf = (client: string, groups: readonly string[], languages: readonly string[]): string => {
  const { imports, call } = added(client, groups, languages, '..');
  return [
    WRITTEN,
    "import { addNames, addWords } from './catalogue.ts';",
    ...languages.map((language) => `import * as ${language}Names from './${language}/names.ts';`),
    ...imports,
    '',
    ...call,
    'addNames({',
    ...languages.map((language) => `  ${language}: ${language}Names,`),
    '});',
    '',
  ].join('\n');
};

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((file) => file.replace('.ts', '')) : [];

/** Every group of words there is, of the frame and of the features. */
export const everyGroup = (client: string): readonly string[] => [
  ...filesIn(join(client, 'words', FIRST)).filter((file) => file !== 'names'),
  ...readdirSync(join(client, 'features')).flatMap((feature) =>
    filesIn(join(client, 'features', feature, 'words', FIRST)).map((file) => `${feature}/${file}`),
  ),
];

/** Every word of every language: the compiler compares their keys here, and the tests read them. No phone carries it. */
export const wholeOf = (client: string, groups: readonly string[], languages: readonly string[]): string => {
  const { imports } = added(client, groups, languages, '..');
  return [
    WRITTEN,
    "import type { Language } from './languages.ts';",
    ...imports,
    '',
    '/** Every word the app says but for names, by its key. The compiler and the tests read it: no phone carries it. */',
    'export const zh = {',
    ...groups.map((group) => `  ...${nameOf(group, FIRST)},`),
    '} as const;',
    'export type WordKey = keyof typeof zh;',
    '',
    'export const whole: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {',
    '  zh,',
    ...spread(
      groups,
      languages.filter((language) => language !== FIRST),
    ),
    '};',
    '',
  ].join('\n');
};
