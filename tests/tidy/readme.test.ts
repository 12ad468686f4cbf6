import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, textOf } from './sources.ts';

const TWINS = ['README.md', 'README.zh-CN.md'] as const;

const missing = TWINS.filter((file) => !existsSync(join(ROOT, file)));
const levels = (file: string): readonly number[] =>
  textOf(file)
    .replace(/^```[^]*?^```/gm, '')
    .split('\n')
    .flatMap((line) => (/^#{1,6} /.test(line) ? [line.indexOf(' ')] : []));

test('the README exists in English and in Chinese', () => {
  expect(missing).toEqual([]);
});

test('both have the same headings, level by level', () => {
  expect(missing).toEqual([]);
  expect(levels('README.zh-CN.md')).toEqual(levels('README.md'));
});

test('both name the same commands', () => {
  expect(missing).toEqual([]);
  const commands = (file: string) => [...new Set(textOf(file).match(/npm (start|test|ci|run \w+)/g) ?? [])].sort();
  expect(commands('README.zh-CN.md')).toEqual(commands('README.md'));
});
