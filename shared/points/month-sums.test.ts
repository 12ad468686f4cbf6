import type { InstantMs, Points } from '../kernel/brand.ts';
import type { CommunityId, NeedId, ResidentId, TransferId } from '../kernel/ids.ts';
import { fundAccount, residentAccount } from './account.ts';
import { closingTransfer } from './ledger.ts';
import { withMonthSums, type MonthSums } from './month-sums.ts';
import { correctionOf, endReserve, reserveFor } from './spend.ts';
import type { Transfer } from './transfer.ts';

const communityId = 'community_c1' as CommunityId;
const mine = residentAccount('resident_mo' as ResidentId);
const on = (day: string) => Date.parse(`${day}T12:00:00+08:00`) as InstantMs;

const earned = (amount: number, day: string): Transfer => ({
  ...{ _id: `transfer_${day}` as TransferId, communityId, debit: fundAccount(communityId), credit: mine },
  ...{ amount: amount as Points, code: 'need-reward', phase: 'moved', needId: 'need_n1' as NeedId, needKind: 'water' },
  ...{ rule: '1', at: on(day) },
});
const rice = { _id: 'redemption_r1', communityId, what: '大米 1 袋' };
const ordered = reserveFor(rice, mine, 60 as Points, on('2026-10-31'));
const sumsOf = (...transfers: readonly Transfer[]) =>
  transfers.reduce<readonly MonthSums[]>((sums, one) => withMonthSums(sums, one, mine), []);

test('what is ordered in one month and comes back in the next stands in both', () => {
  const back = endReserve(ordered, 'voided', on('2026-11-05'));
  expect(sumsOf(earned(80, '2026-10-30'), ordered, back, earned(6, '2026-11-06'))).toEqual([
    { month: '2026-11', earned: 6, spent: 0, returned: 60, other: 0 },
    { month: '2026-10', earned: 80, spent: 60, returned: 0, other: 0 },
  ]);
});

test('what was fetched is spent once, and a correction is neither earned nor spent', () => {
  const reward = earned(80, '2026-10-30');
  const fetched = endReserve(ordered, 'posted', on('2026-11-05'));
  const corrected = correctionOf(earned(10, '2026-10-29'), '给了一家人', on('2026-11-06'));
  expect(sumsOf(reward, ordered, fetched, corrected)).toEqual([
    { month: '2026-11', earned: 0, spent: 0, returned: 0, other: -10 },
    { month: '2026-10', earned: 80, spent: 60, returned: 0, other: 0 },
  ]);
});

test('an account that ended tells nothing of before', () => {
  const closing = closingTransfer({ _id: mine, communityId, balance: 6 }, 'left', on('2026-11-07'));
  expect(closing && sumsOf(earned(6, '2026-10-30'), closing)).toEqual([]);
});

test('twelve months are kept, in their order whatever the clocks said', () => {
  const days = Array.from(
    { length: 14 },
    (_, n) => `20${String(25 + Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, '0')}-15`,
  );
  const sums = sumsOf(...days.map((day) => earned(6, day)), earned(1, '2026-01-20'));
  expect(sums.map(({ month, earned: points }) => [month, points])).toEqual(
    days
      .slice(2)
      .reverse()
      .map((day) => [day.slice(0, 7), day.startsWith('2026-01') ? 7 : 6]),
  );
});
