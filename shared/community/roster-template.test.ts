import type { LocalDate } from '../kernel/time.ts';
import { checkRoster } from './check-roster.ts';
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
