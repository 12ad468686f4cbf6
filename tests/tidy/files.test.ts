import { basename } from 'node:path';
import { codeFiles, linesMatching, textFiles, textOf, trackedFiles } from './sources.ts';

const LINES_MAX = 200;
/** Tables of data, which gain nothing by being cut: a line for each file of words, written by a command. */
const DATA_TABLES: readonly string[] = ['client/src/words/whole.ts'];

const isTest = (file: string) =>
  /\.test\.tsx?$/.test(file) || file.startsWith('tests/') || /^localcloud\/(conformance|bench)\//.test(file);
const lineCount = (file: string) => textOf(file).trimEnd().split('\n').length;

test('no file is over 200 lines, of tests or of anything else', () => {
  expect(codeFiles().filter((file) => !DATA_TABLES.includes(file) && lineCount(file) > LINES_MAX)).toEqual([]);
});

test('nothing is left for later in a comment', () => {
  // Put together, so that this line is not one of them.
  const later = new RegExp(
    `\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|${['XX', 'X'].join('')}|${['HA', 'CK'].join('')})\\b`,
  );
  expect(linesMatching(textFiles(), later)).toEqual([]);
});

test('no test is skipped, focused or promised', () => {
  const tests = codeFiles().filter((file) => /\.test\.tsx?$/.test(file));
  expect(
    linesMatching(tests, /\b(test|it|describe)\.(skip|only|todo|failing)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/),
  ).toEqual([]);
});

test('no rule is switched off in place, and no type is given up', () => {
  // Put together, so that this line is not one of them.
  const off = new RegExp(
    [
      ['eslint', 'disable'].join('-'),
      ['@ts', 'ignore'].join('-'),
      ['@ts', 'nocheck'].join('-'),
      ['\\bas', 'any\\b'].join(' '),
    ].join('|'),
  );
  expect(linesMatching(codeFiles(), off)).toEqual([]);
});

test('what runs on the phone prints nothing', () => {
  const shipped = codeFiles().filter((file) => /^(shared|client\/src)\//.test(file) && !isTest(file));
  expect(linesMatching(shipped, /\bconsole\.(log|debug|info)\b/)).toEqual([]);
});

test('nothing names a machine, a person of it, or where its packages came from', () => {
  const places =
    /(^|[^\w.~-])\/(work|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\\\?Users|registry\.npm\w*\.(org|com|mirror)|https?:\/\/(10|172|192\.168)\.\d/;
  expect(
    linesMatching(
      textFiles().filter((file) => file !== 'tests/tidy/files.test.ts'),
      places,
    ),
  ).toEqual([]);
});

test('files are named in kebab case, components after what they are', () => {
  const odd = codeFiles().filter((file) => {
    const name = basename(file).replace(/\.(ts|tsx|mjs|cjs)$/, '');
    const isComponent = file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*(\.test)?$/.test(name);
    return !isComponent && !/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(name);
  });
  expect(odd).toEqual([]);
});

test('no folder is a drawer for anything', () => {
  expect(trackedFiles().filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)\//.test(file))).toEqual([]);
});
