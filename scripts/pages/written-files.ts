import { join } from 'node:path';
import { pagePath } from '../../client/src/manifest/page-path.ts';
import { namedPages, type NamedPage } from './named-pages.ts';
import { configOf, shellOf } from './shell.ts';
import { everyGroup, mainWordsOf, packageWordsOf, wholeOf } from './words.ts';

/** The subpackage a page lies in; undefined for a tab. */
const packageOf = (name: string): string | undefined => (name.includes('/') ? name.split('/')[0] : undefined);

/** Groups of words that pages bring, each once. */
const wordsOf = (pages: readonly NamedPage[]): readonly string[] =>
  [...new Set(pages.flatMap(({ manifest }) => manifest.words))].sort();

/**
 * Every file that follows from the manifests of the pages and from the index of languages, each with its text: the shell and the config of
 * each page, the words of each package, and all words in one for the compiler and the tests.
 *
 * @param client the folder `client/src`
 * @param languages names of the index of languages, and of the folders of words
 */
export const writtenFiles = (client: string, languages: readonly string[]): ReadonlyMap<string, string> => {
  const pages = namedPages();
  const folderOf = (name: string) => join(client, pagePath(name).replace(/\/index$/, ''));
  const shells = pages.map((page) => [join(folderOf(page.name), 'index.tsx'), shellOf(page)] as const);
  const configs = pages.flatMap(({ name, manifest }) => {
    const text = configOf(manifest);
    return text === undefined ? [] : [[join(folderOf(name), 'index.config.ts'), text] as const];
  });
  const inMain = wordsOf(pages.filter(({ name }) => packageOf(name) === undefined));
  const packages = [...new Set(pages.flatMap(({ name }) => packageOf(name) ?? []))].map((one) => {
    const groups = wordsOf(pages.filter(({ name }) => packageOf(name) === one)).filter((id) => !inMain.includes(id));
    return [join(client, 'packages', one, 'words.ts'), packageWordsOf(client, groups, languages)] as const;
  });
  return new Map([
    ...shells,
    ...configs,
    ...packages,
    [join(client, 'words/main.ts'), mainWordsOf(client, ['frame', 'refusals', ...inMain], languages)] as const,
    [join(client, 'words/whole.ts'), wholeOf(client, everyGroup(client), languages)] as const,
  ]);
};
