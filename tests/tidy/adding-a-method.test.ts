import { textOf, trackedFiles } from './sources.ts';

const FILES_MAX = 14;
/** Where the product and its tests are; the tests of tidiness speak of everything. */
const TREE = /^(shared|cloudfunctions|client|scripts|localcloud|tests\/(?!tidy\/))/;
/** Whatever is written about the example, by hand or by a command. */
const EXAMPLE = /office(\.|\/|\/pages\/)directory\b|\bOfficeDirectory\b/;

const DOC = 'docs/adding-a-method.md';
/** The files in the table under a heading. */
const listed = (heading: string): readonly string[] => {
  const section =
    textOf(DOC)
      .split(/^## /m)
      .find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, file = '']) => file);
};
const byHand = listed('By hand');
const byCommand = listed('Written by a command');

test('the files of the worked example are those of the tree', () => {
  const named = trackedFiles().filter((file) => TREE.test(file) && EXAMPLE.test(textOf(file)));
  expect([...named].sort()).toEqual([...byHand, ...byCommand].sort());
});

test('a method with a screen takes at most 14 files by hand', () => {
  expect(byHand.length).toBeGreaterThan(0);
  expect(byHand.length).toBeLessThanOrEqual(FILES_MAX);
});
