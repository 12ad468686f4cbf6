import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfPage, pages } from './page-graph.ts';
import { ROOT, textOf } from './sources.ts';

/** Reads a file; a test that makes a copy of one wrong gives its own. */
type Read = (file: string) => string;
const read: Read = (file) => (existsSync(join(ROOT, file)) ? textOf(file) : '');

const configOf = (page: string): string => page.replace(/index\.tsx$/, 'index.config.ts');

/** WeChat asks a page for its card only if its config says that it has one, and photographs the screen if it has none after all. */
const shareFaults = (page: string, of: Read = read): readonly string[] => {
  const hasCard = [...filesOfPage(page)].some((file) => /^ +useShareCard\(/m.test(of(file)));
  const saysSo = /enableShareAppMessage: true/.test(of(configOf(page)));
  if (hasCard === saysSo) return [];
  return [`${page} ${hasCard ? 'has a card that its config does not declare' : 'declares a card and has none'}`];
};

/** The component a page is: its own function, or the one of a feature that it hands on. */
const entryOf = (page: string, of: Read): string => {
  const [, handedOn] = /^export default (\w+);$/m.exec(of(page)) ?? [];
  const declared = handedOn ? `export const ${handedOn} = ` : 'export default function ';
  const [body = ''] = [page, ...filesOfPage(page)].map(of).flatMap((text) => text.split(declared).slice(1));
  return body.split(/^\S/m, 2).join('');
};

/** Words are chosen while a page is drawn: one that does not follow the language stays, under the others, in that of before. */
const languageFaults = (page: string, of: Read = read): readonly string[] =>
  /^ {2}useLanguage\(\);$/m.test(entryOf(page, of)) ? [] : [`${page} does not follow the language`];

test.each(pages())('%s declares the card it has, and follows the language', (page) => {
  expect([...shareFaults(page), ...languageFaults(page)]).toEqual([]);
});

test('a copy that does not is reported', () => {
  const without =
    (gone: RegExp): Read =>
    (file) =>
      read(file).replace(gone, '');
  const detail = 'client/src/packages/need/pages/detail/index.tsx';
  const home = 'client/src/pages/home/index.tsx';
  expect(shareFaults(detail, without(/enableShareAppMessage: true,/))).toEqual([
    `${detail} has a card that its config does not declare`,
  ]);
  expect(shareFaults(detail, without(/ +useShareCard\(/))).toEqual([`${detail} declares a card and has none`]);
  expect(languageFaults(detail, without(/ {2}useLanguage\(\);/))).toEqual([`${detail} does not follow the language`]);
  expect(languageFaults(home, without(/ {2}useLanguage\(\);/))).toEqual([`${home} does not follow the language`]);
});
