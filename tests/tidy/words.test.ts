import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mayWait } from '../../shared/acts.ts';
import { apiContract } from '../../shared/contract.ts';
import { LANGUAGES } from '../../client/src/words/languages.ts';
import { zh } from '../../client/src/words/whole.ts';
import { writtenFiles } from '../../scripts/pages/written-files.ts';
import { filesOfPage, pages, sheetsOfPage } from './page-graph.ts';
import { codeFiles, once, ROOT, textOf } from './sources.ts';

type Method = keyof typeof apiContract;

const CATALOGUE = /^client\/src\/(features\/\w+\/)?words\/zh\/[\w-]+\.ts$/;
const KEY_IN_CATALOGUE = /^ {2}'([\w.]+)':/gm;

/** The keys a file says; of a key put together from parts, all that fit. */
const keysSaidIn = once((file): readonly string[] => {
  const text = textOf(file);
  const whole = Array.from(text.matchAll(/\bsay\(\s*'([\w.]+)'/g), ([, key = '']) => key);
  const chosen = Array.from(text.matchAll(/\bsay\([^)']*\?\s*'([\w.]+)'\s*:\s*'([\w.]+)'/g), ([, a = '', b = '']) => [
    a,
    b,
  ]);
  const patterns = Array.from(text.matchAll(/\bsay\(\s*`([^`]+)`/g), ([, pattern = '']) => {
    const parts = pattern.split(/\$\{[^}]*\}/).map((part) => part.replace(/\./g, '\\.'));
    return new RegExp(`^${parts.join('[\\w]+')}$`);
  });
  return [
    ...whole,
    ...chosen.flat(),
    ...patterns.flatMap((pattern) => Object.keys(zh).filter((key) => pattern.test(key))),
  ];
});

const keysIn = (files: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...files]
      .filter((file) => CATALOGUE.test(file))
      .flatMap((file) => Array.from(textOf(file).matchAll(KEY_IN_CATALOGUE), ([, key = '']) => key)),
  );

const ui = join(ROOT, 'client/src/ui');
const drawingsIn = (folder: string): readonly string[] =>
  readdirSync(join(ui, folder))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.replace('.svg', ''));

/** Many keys put together from a variable are said by few pages; what a page cannot reach is not asked of it. */
const missingWords = (page: string): readonly string[] => {
  const files = filesOfPage(page);
  const brought = keysIn(files);
  return [...files].flatMap((file) =>
    keysSaidIn(file)
      .filter((key) => key in zh && !brought.has(key))
      .map((key) => `${key} in ${file}`),
  );
};

/** Methods that a page calls: by a query, by an act, or piece by piece. */
const methodsOf = (files: ReadonlySet<string>): readonly Method[] =>
  [...files]
    .filter((file) => /^client\/src\/features\//.test(file) && !CATALOGUE.test(file))
    .flatMap((file) => Array.from(textOf(file).matchAll(/'([a-z]+\.[a-zA-Z]+)'/g), ([, name = '']) => name))
    .filter((name): name is Method => Object.hasOwn(apiContract, name));

/** Why something did not happen is told where it was asked for. */
const missingRefusals = (page: string): readonly string[] => {
  const files = filesOfPage(page);
  const brought = keysIn(files);
  const waiting = page.endsWith('/unsent/index.tsx') ? (Object.keys(apiContract) as Method[]).filter(mayWait) : [];
  return [...new Set([...methodsOf(files), ...waiting])].flatMap((method) =>
    apiContract[method].errors
      .filter((code) => !brought.has(`refusal.${code}`))
      .map((code) => `refusal.${code} of ${method}`),
  );
};

describe('a page brings what it says and shows', () => {
  test.each(pages())('the refusals of %s', (page) => {
    expect(missingRefusals(page)).toEqual([]);
  });

  test.each(pages())('the words of %s', (page) => {
    expect(missingWords(page)).toEqual([]);
  });

  test.each(pages())('the pictures of %s', (page) => {
    const more = drawingsIn('icons/more');
    if (sheetsOfPage(page).some((sheet) => sheet.endsWith('icons-more.css'))) return;
    const shown = [...filesOfPage(page)].flatMap((file) =>
      more
        .filter((name) => !file.endsWith('icon-names.ts') && new RegExp(`['"\`]${name}['"\`]`).test(textOf(file)))
        .map((name) => `${name} in ${file}`),
    );
    expect(shown).toEqual([]);
  });

  test('the walk through the imports finds the pages and what lies behind them', () => {
    expect(pages().length).toBeGreaterThanOrEqual(11);
    const home = filesOfPage('client/src/pages/home/index.tsx');
    expect([
      home.has('client/src/features/need/NeedRow.tsx'),
      home.has('client/src/features/need/detail/NeedDetail.tsx'),
    ]).toEqual([true, false]);
  });
});

test('what follows from the manifests and the index of languages is as scripts/pages.ts writes it', () => {
  const client = join(ROOT, 'client/src');
  const unwritten = (languages: readonly string[]) =>
    [...writtenFiles(client, languages)]
      .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
      .map(([file]) => relative(client, file));
  expect(unwritten(Object.keys(LANGUAGES))).toEqual([]);
  expect(unwritten(['zh'])).toEqual(
    expect.arrayContaining(['words/main.ts', 'packages/need/words.ts', 'words/whole.ts']),
  );
});

test('a key of words stands in one file, so that no feature speaks with the words of another', () => {
  const keys = codeFiles()
    .filter((file) => CATALOGUE.test(file))
    .flatMap((file) => [...keysIn([file])]);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
