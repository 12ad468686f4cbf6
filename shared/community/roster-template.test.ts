import type { LocalDate } from '../kernel/time.ts';
import { checkRoster } from './check-roster.ts';
import { readGrid } from './reading/read-grid.ts';
import { sheetOf } from './reading/sheet.ts';
import { rosterHints, rosterTemplate } from './roster-template.ts';

test('a roster filled in by its own examples has nothing wrong with it', () => {
  const [headings = []] = rosterTemplate();
  const examples = rosterHints()
    .slice(1)
    .map(([, , example = '']) => example);
  const { rows, problems } = checkRoster(sheetOf([headings, examples]), '2026-11-23' as LocalDate);
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1);
});

test('the template as it is given out imports nobody: its two rows are told to be examples', () => {
  const rows = rosterTemplate().map((cells, at) => ({ line: at + 1, cells }));
  const sheet = readGrid(rows, []);
  expect(sheet?.rows).toHaveLength(1);
  expect(sheet?.notices.map(({ line, reason }) => [line, reason])).toEqual([
    [2, '“例1”不是住户，跳过了'],
    [3, '“例2”不是住户，跳过了'],
  ]);
});

test('the rows of the template are rows as they should be, once they have numbers', () => {
  const [headings = [], ...examples] = rosterTemplate();
  const numbered = examples.map(([, ...others], at) => [`R${String(at)}`, ...others]);
  expect(checkRoster(sheetOf([headings, ...numbered]), '2026-11-23' as LocalDate)).toMatchObject({
    bad: [],
    problems: [],
  });
});
