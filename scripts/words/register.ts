import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of words: what it exports, and whether that is a sentence for each key or the names of what shared/ knows. */
type Group = { readonly file: string; readonly exported: string; readonly isNames: boolean };

/** The language whose files say what there is: every other has the same. */
const FIRST = 'zh';
const IMPORT = /^import (?:\{ (\w+)(?: as \w+)? \}|\* as \w+) from '\.\.?\/zh\/([\w-]+)\.ts';$/gm;
const EXPORT = /^export const (\w+)/m;

const groupsIn = (text: string): readonly Group[] =>
  Array.from(text.matchAll(IMPORT), ([, exported, file = '']) => ({
    file,
    exported: exported ?? file,
    isNames: exported === undefined,
  }));

const nameIn = (language: string, { exported }: Group): string =>
  language + exported.charAt(0).toUpperCase() + exported.slice(1);

const importOf = (language: string, group: Group, from: string): string => {
  const name = nameIn(language, group);
  return `import ${group.isNames ? `* as ${name}` : `{ ${group.exported} as ${name} }`} from '${from}/${language}/${group.file}.ts';`;
};

const spread = (language: string, groups: readonly Group[]): readonly string[] => [
  `  ${language}: {`,
  ...groups.map((group) => `    ...${nameIn(language, group)},`),
  '  },',
];

const WRITTEN =
  '// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.';

/** What a package registers: its Chinese files, in every language. */
const packageOf = (text: string, languages: readonly string[]): string => {
  const groups = groupsIn(text);
  const words = groups.filter(({ isNames }) => !isNames);
  const names = groups.filter(({ isNames }) => isNames);
  return [
    WRITTEN,
    `import { ${names.length > 0 ? 'addNames, ' : ''}addWords } from '../catalogue.ts';`,
    ...languages.flatMap((language) => groups.map((group) => importOf(language, group, '..'))),
    '',
    'addWords({',
    ...languages.flatMap((language) => spread(language, words)),
    '});',
    ...names.flatMap((group) => [
      'addNames({',
      ...languages.map((language) => `  ${language}: ${nameIn(language, group)},`),
      '});',
    ]),
    '',
  ].join('\n');
};

/** Every word of every language: the compiler compares their keys here, and the tests read them. No phone carries it. */
const wholeOf = (words: string, languages: readonly string[]): string => {
  const files = readdirSync(join(words, FIRST)).map((file) => file.replace('.ts', ''));
  const groups = files
    .filter((file) => file !== 'names')
    .sort()
    .map((file) => {
      const [, exported = ''] = EXPORT.exec(readFileSync(join(words, FIRST, `${file}.ts`), 'utf8')) ?? [];
      return { file, exported, isNames: false };
    });
  return [
    '// Written by `npx tsx scripts/words.ts`: every word of every language, for the compiler and the tests. No phone carries it.',
    "import type { WordKey } from './catalogue.ts';",
    "import type { Language } from './languages.ts';",
    ...languages.flatMap((language) => groups.map((group) => importOf(language, group, '.'))),
    '',
    'export const whole: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {',
    ...languages.flatMap((language) => spread(language, groups)),
    '};',
    '',
  ].join('\n');
};

/**
 * The files by which the words of every language of the index reach the app, each with its text.
 *
 * @param words the folder `client/src/words`
 * @param languages names of the index, and of the folders in `words`
 */
export const registrations = (words: string, languages: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ...readdirSync(join(words, 'packages')).map((file) => {
      const path = join(words, 'packages', file);
      return [path, packageOf(readFileSync(path, 'utf8'), languages)] as const;
    }),
    [join(words, 'whole.ts'), wholeOf(words, languages)] as const,
  ]);
