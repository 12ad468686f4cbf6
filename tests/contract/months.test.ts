import { spanOfMonth } from '../../shared/kernel/calendar.ts';
import type { LocalMonth } from '../../shared/kernel/time.ts';
import { readSheet } from '../fixtures/read-sheet.ts';
import { FIRST_RULE } from '../../shared/points/earning-rules.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_GIFT } from './refusals/a-deed.ts';
import { A_NEED } from './refusals/need.ts';
import { bindOffice, openOffice, supervisingOffice } from './refusals/office.ts';
import { letEnd, plantFetched, plantVoucher } from './refusals/planted-redemptions.ts';
import { plantGoods, plantSlip } from './refusals/planted-shop.ts';

const MONTH = '2026-11' as LocalMonth;
const world = useWorld({ startAt: at('2026-11-21T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
/** What all accounts hold but those of merchants. */
const heldByPeople = async (): Promise<number> =>
  (await world().db.all('accounts')).reduce((sum, { balance, reserved }) => sum + balance + reserved, 0);

test('a month in figures adds up, has its wholes, and names nobody', async () => {
  const [wei, mo, staff, admin, luo] = await world().joinAll('wei', 'mo', 'staff', 'admin', 'luo');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  await staff.must('earning.give', A_GIFT(world()));
  await plantFetched(world(), staff, { owner: luo, quantity: 2 });
  await letEnd(world(), (await plantVoucher(world(), { owner: luo })).redemptionId);
  const goodsId = await plantGoods(world(), { onHand: 4 });
  const gift = { kind: 'receipt', quantity: 3, bestBefore: null, source: 'donation', donor: '卢家' } as const;
  await staff.must('shop.sign', { slipId: await plantSlip(world(), goodsId, gift) });
  await jumpTo('2026-11-21T10:02:00');
  await jumpTo('2026-11-22T01:00:30');
  const { months, shown, maySave } = await wei.must('earning.month', { month: MONTH });
  expect([months, maySave]).toEqual([[MONTH], false]);
  const held = await heldByPeople();
  expect(shown).toMatchObject({
    ...{ month: MONTH, isFinal: false, share: null },
    points: { started: 0, held, earned: 11, spent: 120, back: 0, taken: 0 },
    sources: [
      { source: 'need', entries: 1, points: 6 },
      { source: 'byHand', entries: 1, points: 5 },
    ],
    kinds: [
      { of: 'need', kind: A_NEED.kind, entries: 1, points: 6 },
      { of: 'deed', kind: 'alert', entries: 1, points: 5 },
    ],
    goods: [{ name: '大米', unit: '袋', pieces: 2, vouchers: 1, points: 120, cameBack: 0 }],
    expired: { vouchers: 1, points: 60 },
    gifts: { all: 1, thanked: 1 },
  });
  const sums = shown?.points ?? { started: 0, earned: 0, spent: 0, back: 0, taken: 0, gone: 0 };
  expect(sums.started + sums.earned - sums.spent + sums.back - sums.taken - sums.gone).toBe(held);
  expect(shown?.shelf.reduce((sum, { donated }) => sum + donated, 0)).toBe(3);
  const rows = await world().db.all('residents');
  const homes = await world().db.all('households');
  expect(shown?.people).toEqual({
    adults: rows.filter(({ leftAt, birthYear }) => leftAt === null && (birthYear ?? 0) <= 2026 - 18).length,
    ...{ helpers: 2, helping: 2, fetching: 1 },
    households: homes.filter(({ leftAt }) => leftAt === null).length,
  });
  const sheet = readSheet(Buffer.from((await staff.must('earning.monthSheet', { month: MONTH })).xlsx, 'base64'));
  expect(sheet).toContainEqual(['挣了分的人', 2, '人', shown?.people.adults, '个大人']);
  expect(sheet).toContainEqual(['换出去：大米', 2, '袋', 120, '分']);
  const text = JSON.stringify([shown, sheet]);
  expect([wei, mo, staff, admin].filter(({ person }) => text.includes(person.name))).toEqual([]);
});

test('a month that is over keeps what was held at its end, and is final on the ninth', async () => {
  const [wei, mo] = await world().joinAll('lan', 'qin');
  await jumpTo('2026-12-01T00:30:00');
  const heldAtEnd = await heldByPeople();
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  await jumpTo('2026-12-02T01:00:30');
  const november = async () => (await wei.must('earning.month', { month: MONTH })).shown;
  const early = await november();
  expect([early?.points.held, early?.isFinal, early?.countedTo]).toEqual([heldAtEnd, false, spanOfMonth(MONTH).to]);
  const december = (await wei.must('earning.month', { month: '2026-12' })).shown;
  expect([december?.points.started, december?.points.earned]).toEqual([heldAtEnd, 6]);
  await jumpTo('2026-12-09T01:00:30');
  const final = await november();
  expect(final).toEqual({ ...early, isFinal: true });
  const [stored] = await world().db.all('monthReports', { month: MONTH });
  await jumpTo('2026-12-10T01:00:30');
  expect((await world().db.all('monthReports', { month: MONTH }))[0]).toEqual(stored);
});

test('what people hold stands against what two of the staff typed alike', async () => {
  const [staff, admin, supervisor] = await world().joinAll('staff', 'admin', 'supervisor');
  const figures = { stock: 20_000, budget: 0, perPoint: 100 };
  expect(await staff.must('earning.typeCover', figures)).toEqual({ isAgreed: false });
  expect(await staff.must('earning.typeCover', figures)).toEqual({ isAgreed: false });
  expect(await admin.must('earning.typeCover', { ...figures, stock: 1 })).toEqual({ isAgreed: false });
  expect(await staff.must('earning.cover', {})).toMatchObject({ cover: null, isWaiting: true });
  expect(await admin.must('earning.typeCover', figures)).toEqual({ isAgreed: true });
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 40 * 60_000, { timers: 'once' });
  const held = await heldByPeople();
  const seen = await supervisor.must('earning.cover', {});
  expect(seen).toMatchObject({
    ...{ outstanding: held, max: FIRST_RULE.communityMonthMax, isWaiting: false },
    cover: { ...figures, names: [staff.person.name, admin.person.name], share: Math.floor(20_000 / held) },
  });
});

test('of offices those that watch read it, and what there is against the points only those who answer for them', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  for (const one of [staff, admin])
    await one.must('earning.typeCover', { stock: 120_000, budget: 500_000, perPoint: 100 });
  const month = { month: '2026-12' };
  const shares = [];
  for (const one of [staff, wei]) shares.push((await one.must('earning.month', month)).shown?.share ?? null);
  expect([typeof shares[0], shares[1]]).toEqual(['number', null]);
  const auditor = await supervisingOffice(world());
  expect((await auditor.must('earning.month', month)).shown?.share).toBe(shares[0]);
  const other = await bindOffice(world(), await openOffice(world()));
  expect(await other.call('earning.month', month)).toEqual({ ok: false, code: 'FORBIDDEN' });
});
