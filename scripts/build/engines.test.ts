import { writtenForOthers } from './engines.ts';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const OURS = file('app.js', 'const call = async ({ a, ...more }) => [{ ...more, a }];');

test('what every named phone can read is nothing to speak of', () => {
  expect(writtenForOthers([OURS, file('app.wxss', 'a?.b')])).toEqual([]);
});

test('a file with younger syntax than a named phone knows is named', () => {
  const younger = [file('a.js', 'export const b = (a) => a?.b;'), file('c.js', 'const d = /(?<=e)f/;')];
  expect(writtenForOthers([OURS, ...younger])).toEqual(['a.js is younger than es2019', 'c.js is younger than es2019']);
});

test('a build without one async function was written for older phones', () => {
  expect(writtenForOthers([file('app.js', 'function call() { return 1; }')])).toEqual([
    'written for older than es2019',
  ]);
});
