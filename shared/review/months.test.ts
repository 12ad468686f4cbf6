import type { LocalMonth } from '../kernel/time.ts';
import { monthOfBuilding, monthTogether, type ReviewOfMonth } from './months.ts';
import { emptyTally, tallyMoved } from './tally.ts';

const NOW = '2026-11' as LocalMonth;
const of = (month: string, status: ReviewOfMonth['status'], opinions = 0, decided = 0): ReviewOfMonth => {
  const spoken = { ...emptyTally(10), spoke: opinions, opinions };
  const tally = Array.from({ length: decided }).reduce<typeof spoken>(
    (sum) => ({ ...sum, ...tallyMoved(sum, null, 'answered') }),
    spoken,
  );
  return { month: month as LocalMonth, status, tally };
};
const standOf = (month: string, review?: ReviewOfMonth) => monthOfBuilding(review, month as LocalMonth, NOW).stand;

test('a month stands by its calendar, then by what became of its opinions', () => {
  expect([
    standOf('2026-12'),
    standOf('2026-12', of('2026-12', 'planned', 2)),
    standOf('2026-11', of('2026-11', 'planned')),
    standOf('2026-11', of('2026-11', 'closed', 3)),
    standOf('2026-11', of('2026-11', 'handedOver', 3, 3)),
    standOf('2026-10', of('2026-10', 'handedOver', 3, 2)),
    standOf('2026-09', of('2026-09', 'handedOver')),
    standOf('2026-08'),
  ]).toEqual(['ahead', 'ahead', 'ahead', 'now', 'decided', 'undecided', 'quiet', 'none']);
});

test('a part is never more than its whole', () => {
  const review = of('2026-10', 'handedOver', 12, 12);
  expect(monthOfBuilding(review, review.month, NOW)).toEqual({
    ...{ month: '2026-10', stand: 'decided', asked: 12, spoke: 12, opinions: 12, undecided: 0 },
  });
});

test('the sums of buildings are sums', () => {
  const [one, other] = [of('2026-10', 'handedOver', 3, 1), of('2026-10', 'handedOver')];
  const months = [one, other].map((review) => monthOfBuilding(review, review.month, NOW));
  expect(monthTogether(months)).toEqual({ asked: 20, spoke: 3, opinions: 3, undecided: 2 });
});
