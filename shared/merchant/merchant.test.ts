import type { InstantMs, Points } from '../kernel/brand.ts';
import type {
  CommunityId,
  GoodsId,
  HouseholdId,
  MerchantId,
  OfficeId,
  RedemptionId,
  ResidentId,
  SettlementId,
} from '../kernel/ids.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import { correctionOf } from '../points/spend.ts';
import { surnameOf } from './called.ts';
import { dueFor, duesOf } from './due.ts';
import { agreeToMerchant, nameMerchant, turnMerchant, withMonth, withoutMonth } from './merchant.ts';
import {
  answerDifference,
  differFrom,
  drawableOn,
  drawUp,
  settle,
  settledTransfer,
  signSettlement,
} from './settlement.ts';

const at = (day: string): InstantMs => startOfBeijingDay(day as LocalDate);
const HOME = 'household_1' as HouseholdId;
const by = (id: string, day = '2026-12-09') => ({ id: id as ResidentId, name: '莫山', at: at(day) });
const communityId = 'community_1' as CommunityId;
const officeId = 'office_1' as OfficeId;
const merchant = nameMerchant({
  ...{ _id: 'merchant_1' as MerchantId, communityId, officeId, name: '老韦理发店' },
  ...{ named: by('resident_1'), householdId: HOME },
});
const codeOf = (result: { readonly ok: boolean; readonly code?: string }) => (result.ok ? 'ok' : result.code);

test('neither whoever named a merchant nor their household says the second yes', () => {
  const other = 'household_2' as HouseholdId;
  expect(codeOf(agreeToMerchant(merchant, by('resident_1'), other))).toBe('OTHER_HOUSEHOLD_NEEDED');
  expect(codeOf(agreeToMerchant(merchant, by('resident_2'), HOME))).toBe('OTHER_HOUSEHOLD_NEEDED');
  const agreed = agreeToMerchant(merchant, by('resident_2'), other);
  expect(agreed).toEqual({ ok: true, value: { ...merchant, agreed: by('resident_2'), status: 'open' } });
});

test('what waits for a yes is not opened, what ended stays ended', () => {
  const why = { ...by('resident_2'), reason: '店关了' };
  expect(codeOf(turnMerchant(merchant, 'open', why))).toBe('MERCHANT_NOT_AGREED');
  const ended = turnMerchant(merchant, 'ended', why);
  expect(ended).toEqual({ ok: true, value: { ...merchant, status: 'ended', turned: why } });
  expect(ended.ok && codeOf(turnMerchant(ended.value, 'open', why))).toBe('MERCHANT_ENDED');
});

test('a month is noted once and until it is settled', () => {
  const [november, december] = ['2026-11' as LocalMonth, '2026-12' as LocalMonth];
  const noted = withMonth(withMonth(withMonth(merchant, december), november), november);
  expect(noted.months).toEqual([november, december]);
  expect(withoutMonth(noted, november).months).toEqual([december]);
});

test('a surname is one character, or two of those that have two', () => {
  expect(['韦建华', '欧阳小兰', ''].map(surnameOf)).toEqual(['韦', '欧阳', '']);
});

const due = (n: number, quantity: number, cost: number, goods = 'goods_1') =>
  dueFor(
    {
      ...{ _id: `redemption_${String(n)}` as RedemptionId, communityId, goodsId: goods as GoodsId, quantity },
      goods: { kind: 'service', name: '剪头发', size: '', unit: '次', picture: 'scissors' },
      cost: cost as Points,
    },
    officeId,
    at('2026-11-10'),
  );
const hashed = (n: number) => ({ hash: String(n).repeat(64) });
const back = (n: number) => correctionOf(due(n, 1, 12), '剪头发 1 次', at('2026-11-12'));
const LINE = { goodsId: 'goods_1', name: '剪头发', unit: '次', picture: 'scissors' };

test('one thing at two prices is two lines, and what came back is in none', () => {
  expect(duesOf([due(1, 1, 12), due(2, 2, 24), due(3, 1, 15), due(4, 1, 12), back(4)])).toEqual({
    ...{ vouchers: 3, points: 51, cameBack: { vouchers: 1, points: 12 } },
    lines: [
      { ...LINE, each: 12, pieces: 3, vouchers: 2, points: 36 },
      { ...LINE, each: 15, pieces: 1, vouchers: 1, points: 15 },
    ],
  });
});

test('a correction that was taken back itself leaves the due as it was', () => {
  const again = correctionOf(back(4), '剪头发 1 次', at('2026-11-13'));
  expect(duesOf([due(4, 1, 12), back(4), again])).toMatchObject({ vouchers: 1, points: 12, cameBack: { vouchers: 0 } });
});

const FACTS = {
  ...{ _id: 'settlement_1' as SettlementId, communityId, merchantId: merchant._id, officeId, name: merchant.name },
  month: '2026-11' as LocalMonth,
};
const FIRST = { ...due(1, 1, 12), ...hashed(1) };
const ENTRIES = [FIRST, { ...due(2, 2, 24), ...hashed(2) }];
const drawn = (entries = ENTRIES, day = '2026-12-09') => {
  const result = drawUp(FACTS, entries, by('resident_1', day));
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

test('a month is drawn up from the ninth of the next one on, the turn of a year too', () => {
  expect([drawableOn('2026-11' as LocalMonth), drawableOn('2026-12' as LocalMonth)]).toEqual([
    '2026-12-09',
    '2027-01-09',
  ]);
  const early = by('resident_1', '2026-12-08');
  expect(codeOf(drawUp(FACTS, ENTRIES, early))).toBe('MONTH_NOT_OVER');
  expect(codeOf(drawUp(FACTS, [], by('resident_1')))).toBe('NOTHING_DUE');
});

test('the digest is of every entry', () => {
  const { digest } = drawn();
  expect(digest).toMatch(/^[\da-f]{64}$/);
  const changed = ENTRIES.map((one, index) => (index === 0 ? { ...one, ...hashed(9) } : one));
  expect([drawn().digest === digest, drawn(changed).digest === digest]).toEqual([true, false]);
});

test('merchant and staff sign in this order and once, and only what they saw', () => {
  const one = drawn();
  const staff = by('resident_2');
  expect(codeOf(signSettlement(one, 'x', at('2026-12-10')))).toBe('SETTLEMENT_CHANGED');
  expect(codeOf(settle(one, one.digest, staff))).toBe('SETTLEMENT_NOT_SIGNED');
  const signed = signSettlement(one, one.digest, at('2026-12-10'));
  if (!signed.ok) throw new Error(signed.code);
  expect(codeOf(signSettlement(signed.value, one.digest, at('2026-12-10')))).toBe('SETTLEMENT_SIGNED');
  const settled = settle(signed.value, one.digest, staff);
  expect(settled).toEqual({ ok: true, value: { ...signed.value, status: 'settled', settled: staff } });
  expect(settled.ok && codeOf(settle(settled.value, one.digest, staff))).toBe('SETTLEMENT_SIGNED');
  expect(settledTransfer(one, at('2026-12-11')).map(({ debit, credit, amount }) => [debit, credit, amount])).toEqual([
    ['merchant:office_1', 'shop:community_1', 36],
  ]);
});

test('what differs waits for an answer, and the figures stay', () => {
  const one = drawn();
  expect(codeOf(answerDifference(one, { ...by('resident_2'), words: '那张是12月的' }))).toBe('NO_DIFFERENCE');
  const said = { counted: 48, reason: '少算一张', at: at('2026-12-10') };
  const differing = differFrom(one, one.digest, said);
  if (!differing.ok) throw new Error(differing.code);
  expect(codeOf(settle(differing.value, one.digest, by('resident_2')))).toBe('SETTLEMENT_NOT_SIGNED');
  const answer = { ...by('resident_2'), words: '那张是12月的' };
  expect(answerDifference(differing.value, answer)).toEqual({
    ok: true,
    value: { ...one, differences: [{ ...said, answer }] },
  });
});

test('where all came back nothing moves', () => {
  const one = drawn([FIRST, { ...correctionOf(FIRST, '剪头发', at('2026-11-12')), ...hashed(3) }] as never);
  expect([one.points, settledTransfer(one, at('2026-12-11'))]).toEqual([0, []]);
});
