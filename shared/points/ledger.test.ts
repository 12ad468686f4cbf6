import fc from 'fast-check';
import { COMMON, POSTED_AT, sampleNeed } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { NeedId, ResidentId } from '../kernel/ids.ts';
import { NEED_KINDS, type NeedKind } from '../need/kinds.ts';
import type { NeedIn } from '../need/need.ts';
import { FIRST_RULE, rewardFor } from './earning-rules.ts';
import { fundAccount, residentAccount } from './account.ts';
import { balanceOf, rewardTransfers } from './ledger.ts';
import { signedAmount, type Transfer } from './transfer.ts';

const confirmed = (id: string, kind: NeedKind, names: readonly string[]): NeedIn<'confirmed'> => ({
  ...sampleNeed('confirmed', names),
  _id: id as NeedId,
  kind,
});
const fund = fundAccount(COMMON.communityId);
const accountOf = (name: string) => residentAccount(`resident_${name}` as ResidentId);

test('a confirmed need pays each helper once out of the fund, under the rule of the day', () => {
  expect(rewardTransfers(confirmed('need_n1', 'water', ['mo', 'lan']), FIRST_RULE)).toEqual(
    ['mo', 'lan'].map((name) => ({
      _id: `transfer_need_n1-resident_${name}`,
      communityId: 'community_c1',
      debit: 'fund:community_c1',
      credit: `resident:resident_${name}`,
      amount: 6,
      code: 'need-reward',
      phase: 'moved',
      needId: 'need_n1',
      needKind: 'water',
      rule: FIRST_RULE.version,
      at: POSTED_AT,
    })),
  );
});

test.each(NEED_KINDS)('what a %s pays is a whole number, never less than nothing', (kind) => {
  expect(Number.isInteger(rewardFor(FIRST_RULE, kind)) && rewardFor(FIRST_RULE, kind) >= 0).toBe(true);
  expect(rewardTransfers(confirmed('need_n1', kind, ['mo']), FIRST_RULE)).toHaveLength(
    rewardFor(FIRST_RULE, kind) === 0 ? 0 : 1,
  );
});

test('no transfer of nothing is written where a kind earns nothing', () => {
  expect(rewardTransfers(confirmed('need_n1', 'praise', ['mo', 'lan']), FIRST_RULE)).toEqual([]);
});

test('the same need and helper make the same id at whatever time, and no other pair makes it (D3 ii)', () => {
  const first = rewardTransfers(confirmed('need_n1', 'water', ['mo']), FIRST_RULE);
  const again = rewardTransfers(
    {
      ...confirmed('need_n1', 'water', ['mo']),
      confirmedAt: (POSTED_AT + 9) as InstantMs,
    },
    FIRST_RULE,
  );
  expect(again.map(({ _id }) => _id)).toEqual(first.map(({ _id }) => _id));
  const ids = ['need_n1', 'need_n2'].flatMap((id) =>
    rewardTransfers(confirmed(id, 'water', ['mo', 'lan', 'qin']), FIRST_RULE).map(({ _id }) => _id),
  );
  expect(new Set(ids).size).toBe(6);
});

test('an amount is plus for its credit side, minus for its debit side and nothing for a stranger', () => {
  const [transfer] = rewardTransfers(confirmed('need_n1', 'water', ['mo']), FIRST_RULE);
  const sides = [accountOf('mo'), fund, accountOf('lan')];
  expect(sides.map((account) => transfer && signedAmount(transfer, account))).toEqual([6, -6, 0]);
});

const NAMES = ['mo', 'lan', 'qin', 'luo'];
const needs = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 9 }).map((n) => `need_n${String(n)}`),
    kind: fc.constantFrom(...NEED_KINDS),
    names: fc.subarray(NAMES, { minLength: 1 }),
  }),
  { maxLength: 30 },
);
/** What a store keyed by `_id` holds after all were confirmed, some of them again and again. */
const posted = (all: readonly { id: string; kind: NeedKind; names: readonly string[] }[]): readonly Transfer[] => {
  const store = new Map<string, Transfer>();
  for (const { id, kind, names } of all) {
    for (const transfer of rewardTransfers(confirmed(id, kind, names), FIRST_RULE)) {
      if (!store.has(transfer._id)) store.set(transfer._id, transfer);
    }
  }
  return [...store.values()];
};

test('points are neither made nor lost: all balances together are zero, and no resident is below (D3 i)', () => {
  fc.assert(
    fc.property(needs, (all) => {
      const transfers = posted(all);
      const residents = NAMES.map((name) => balanceOf(transfers, accountOf(name)));
      expect(residents.reduce((sum, balance) => sum + balance, balanceOf(transfers, fund))).toBe(0);
      expect(residents.filter((balance) => balance < 0)).toEqual([]);
    }),
  );
});

test('confirming everything a second time moves nothing (D3 ii)', () => {
  fc.assert(
    fc.property(needs, (all) => {
      expect(posted([...all, ...all])).toEqual(posted(all));
    }),
  );
});
