import { endOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { FIRST_RULE, numbersOf } from '../../shared/points/earning-rules.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED } from './refusals/need.ts';
import { A_DEED, A_GIFT, dayOf, doorOfRow } from './refusals/a-deed.ts';
import { rowOf } from './refusals/planted-deeds.ts';
import { refused } from './refused.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const balanceOf = async (who: 'wei' | 'mo' | 'lan' | 'luo'): Promise<number> =>
  (await (await world().join(who)).must('points.statement', {})).balance;
const untilDay = async (days: number) => {
  const { clock } = world().cloud;
  await clock.jumpTo(endOfBeijingDay(dayOf(world(), days - 1) as LocalDate) + 60_000, { timers: 'once' });
};

test('a version that the residents decided counts from its day on, and never changes', async () => {
  const [admin, staff, wei, mo] = await world().joinAll('admin', 'staff', 'wei', 'mo');
  const numbers = numbersOf(FIRST_RULE);
  const rule = { ...numbers, from: dayOf(world(), 1), perNeed: { ...numbers.perNeed, water: 9 } };
  const { ruleId } = await admin.must('earning.draftRule', rule);
  expect((await wei.must('earning.rules', {})).drafts).toEqual([]);
  const { drafts } = await staff.must('earning.rules', {});
  expect(drafts).toMatchObject([{ ruleId, madeBy: admin.person.name, mayAdopt: true }]);
  const madeAt = drafts[0]?.madeAt ?? 0;
  await staff.must('earning.adoptRule', { ruleId, madeAt, meetingDay: dayOf(world(), -2) });
  const earn = async () => {
    const { needId } = await wei.must('need.post', { ...A_NEED, kind: 'water' });
    await mo.must('need.claim', { needId });
    const said = (await mo.must('need.detail', { needId })).need.points;
    await mo.must('need.reportDone', { needId });
    await wei.must('need.confirm', { needId });
    const entry = (await mo.must('points.statement', {})).items[0];
    return { said, earned: entry?.amount };
  };
  expect(await earn()).toEqual({ said: 6, earned: 6 });
  expect(await wei.must('earning.rules', {})).toMatchObject({ inForce: { adopted: null }, next: { ruleId } });
  await untilDay(1);
  expect(await earn()).toEqual({ said: 9, earned: 9 });
  expect(await wei.must('earning.rules', {})).toMatchObject({
    ...{ inForce: { ruleId, version: rule.from, adopted: { byName: staff.person.name } }, next: null },
  });
});

test('a deed that both sides say is one, earns once after its days, and is told to neighbours by the family', async () => {
  const [wei, luo, staff, captain] = await world().joinAll('wei', 'luo', 'staff', 'captain1');
  const before = await balanceOf('wei');
  const day = dayOf(world(), 0);
  const said = { kind: 'elder', day, text: '' } as const;
  const byHelped = { ...said, isMine: false, other: await doorOfRow(world(), 'wei') };
  const { deedId } = await luo.must('earning.declareDeed', byHelped);
  expect((await captain.must('earning.deeds', { view: 'toCheck' })).items).toMatchObject([
    { deedId, who: '', doerHome: { unit: wei.person.unit }, mayCheck: true },
  ]);
  const byHelper = { ...said, isMine: true, other: await doorOfRow(world(), 'luo') };
  expect(await wei.must('earning.declareDeed', byHelper)).toEqual({ deedId, status: 'declared' });
  expect(await wei.call('earning.checkDeed', { deedId, isRight: true, reason: '' })).toEqual(refused('FORBIDDEN'));
  expect(await captain.must('earning.checkDeed', { deedId, isRight: true, reason: '' })).toEqual({
    ...{ deedId, status: 'posted' },
  });
  expect(
    (await luo.must('earning.deeds', { view: 'posted' })).items.find((one) => one.deedId === deedId),
  ).toMatchObject({
    ...{ who: wei.person.name, amount: FIRST_RULE.perDeed.elder, mayObject: false },
  });
  const [seen] = (await (await world().join('nong')).must('earning.deeds', { view: 'posted' })).items;
  expect(seen).toMatchObject({
    who: `${wei.person.name.slice(0, 1)}家`,
    where: '1号楼',
    forWhom: null,
    mayObject: true,
  });
  const byHand = { residentId: rowOf('wei'), kind: 'elder', day, amount: 3, reason: '照看老人' } as const;
  const forWhom = await doorOfRow(world(), 'luo');
  expect(await staff.call('earning.give', { ...byHand, forWhom })).toEqual(refused('DEED_DECLARED'));
  expect(await balanceOf('wei')).toBe(before);
  await untilDay(4);
  expect(await balanceOf('wei')).toBe(before + FIRST_RULE.perDeed.elder);
  expect((await wei.must('points.statement', {})).items[0]).toMatchObject({ code: 'deed-reward', deedKind: 'elder' });
  expect((await wei.must('earning.deeds', { view: 'mine' })).items[0]).toMatchObject({ status: 'credited', paid: 6 });
});

test('what is said against a deed stops that one alone, until somebody else decides', async () => {
  const [mo, nong, staff, admin] = await world().joinAll('mo', 'nong', 'staff', 'admin');
  const before = await balanceOf('mo');
  const declare = async (kind: 'clean' | 'give' | 'activity') => {
    const { deedId } = await mo.must('earning.declareDeed', { ...A_DEED(world()), kind });
    await staff.must('earning.checkDeed', { deedId, isRight: true, reason: '' });
    return deedId;
  };
  const [stopped, after, fine] = [await declare('clean'), await declare('give'), await declare('activity')];
  for (const deedId of [stopped, after]) await nong.must('earning.objectDeed', { deedId, reason: '那天他不在' });
  await untilDay(4);
  expect(await balanceOf('mo')).toBe(before + FIRST_RULE.perDeed.activity);
  expect((await staff.must('earning.deeds', { view: 'objected' })).items.map(({ mayDecide }) => mayDecide)).toEqual([
    ...[false, false],
  ]);
  await admin.must('earning.decideObjection', { deedId: stopped, isUpheld: true, reason: '问过了，不是他' });
  await admin.must('earning.decideObjection', { deedId: after, isUpheld: false, reason: '问过了，是他' });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 120_000, { timers: 'once' });
  expect(await balanceOf('mo')).toBe(before + FIRST_RULE.perDeed.activity + FIRST_RULE.perDeed.give);
  const mine = (await mo.must('earning.deeds', { view: 'mine' })).items;
  expect([stopped, after, fine].map((id) => mine.find(({ deedId }) => deedId === id)?.status)).toEqual([
    ...['stopped', 'credited', 'credited'],
  ]);
});

test('points by hand come at once up to the bound, above it after a second person, and never from the family', async () => {
  const [staff, admin, luo] = await world().joinAll('staff', 'admin', 'luo');
  const before = await balanceOf('luo');
  const gift = { ...A_GIFT(world()), residentId: rowOf('luo') };
  expect(await staff.must('earning.give', gift)).toMatchObject({ status: 'credited', paid: gift.amount });
  expect(await balanceOf('luo')).toBe(before + 5);
  const { deedId } = await staff.must('earning.give', { ...gift, kind: 'labour', amount: FIRST_RULE.byHandMax + 1 });
  expect(await balanceOf('luo')).toBe(before + 5);
  expect(await staff.call('earning.checkDeed', { deedId, isRight: true, reason: '' })).toEqual(refused('TOO_NEAR'));
  const captain = await world().join('captain2');
  expect(await captain.call('earning.checkDeed', { deedId, isRight: true, reason: '' })).toEqual(refused('FORBIDDEN'));
  expect(await admin.must('earning.checkDeed', { deedId, isRight: true, reason: '' })).toEqual({
    deedId,
    status: 'posted',
  });
  await luo.must('earning.declareKin', await doorOfRow(world(), 'staff'));
  expect(await staff.call('earning.give', { ...gift, kind: 'help' })).toEqual(refused('TOO_NEAR'));
  expect((await (await world().join('supervisor')).must('earning.kin', {})).items).toMatchObject([
    ...[{ byName: luo.person.name }],
  ]);
  expect((await (await world().join('nong')).must('earning.kin', {})).items).toEqual([]);
});

test('hours are said anew until somebody else confirms them, and earn once by whole hours', async () => {
  const [lan, captain] = await world().joinAll('lan', 'captain1');
  const before = await balanceOf('lan');
  const day = dayOf(world(), -1);
  const first = { day, spans: [{ from: 480, to: 540, kind: 'labour' as const }] };
  const { hoursId, declaredAt } = await lan.must('earning.declareHours', first);
  const second = { day, spans: [...first.spans, { from: 840, to: 945, kind: 'clean' as const }] };
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 1000, { timers: 'once' });
  const again = await lan.must('earning.declareHours', second);
  expect(again.hoursId).toBe(hoursId);
  expect(await captain.call('earning.confirmHours', { hoursId, declaredAt })).toEqual(refused('HOURS_CHANGED'));
  expect(await captain.must('earning.confirmHours', again)).toEqual({ hoursId, hours: 2, paid: 4 });
  expect(await captain.call('earning.confirmHours', again)).toEqual(refused('HOURS_CONFIRMED'));
  expect(await balanceOf('lan')).toBe(before + 4);
  expect((await lan.must('earning.hours', { view: 'mine' })).items).toMatchObject([
    ...[{ hoursId, minutes: 165, status: 'confirmed', paid: 4, confirmedBy: captain.person.name }],
  ]);
});

test('a month that is full and a person who earned all they can are told so before they help', async () => {
  const [admin, staff, wei, luo] = await world().joinAll('admin', 'staff', 'wei', 'luo');
  const numbers = numbersOf(FIRST_RULE);
  const rule = { ...numbers, from: dayOf(world(), 1), dayMax: 6 };
  const { ruleId } = await admin.must('earning.draftRule', rule);
  const madeAt = (await staff.must('earning.rules', {})).drafts[0]?.madeAt ?? 0;
  await staff.must('earning.adoptRule', { ruleId, madeAt, meetingDay: dayOf(world(), 0) });
  await untilDay(1);
  const claimed = async () => {
    const { needId } = await wei.must('need.post', { ...A_NEED, kind: 'electricity' });
    const said = (await luo.must('need.detail', { needId })).need.claiming?.unpaid ?? null;
    await luo.must('need.claim', { needId });
    await luo.must('need.reportDone', { needId });
    return { needId, said };
  };
  const rewards = async ({ needId }: { needId: string }) => (await wei.must('need.detail', { needId })).need.rewards;
  const before = await balanceOf('luo');
  const [first, second] = [await claimed(), await claimed()];
  const all = [{ points: 6, why: null }];
  expect([await rewards(first), await rewards(second)]).toEqual([all, all]);
  await wei.must('need.confirm', { needId: first.needId });
  const none = [{ points: 0, why: 'ownFull' }];
  expect([await rewards(first), await rewards(second)]).toEqual([all, none]);
  expect([first.said, second.said, (await claimed()).said]).toEqual([null, null, 'ownFull']);
  expect(await balanceOf('luo')).toBe(before + 6);
  const gift = { ...A_GIFT(world()), kind: 'mediate', residentId: luo.residentId } as const;
  expect(await admin.must('earning.give', gift)).toMatchObject({ status: 'credited', paid: 0 });
});

test('a second deed of a kind on one day is one of its own with its hours, from both sides one too, and there is no third', async () => {
  const [mo, qin, captain] = await world().joinAll('mo', 'qin', 'captain1');
  const said = { kind: 'child', day: dayOf(world(), 0), text: '' } as const;
  const byHelper = { ...said, isMine: true, other: await doorOfRow(world(), 'qin') };
  const byHelped = { ...said, isMine: false, other: await doorOfRow(world(), 'mo') };
  const again = { from: 840, to: 900 };
  expect(await mo.call('earning.declareDeed', { ...byHelper, again })).toEqual(refused('FIRST_DEED_NOT_SAID'));
  const first = (await mo.must('earning.declareDeed', byHelper)).deedId;
  expect(await mo.call('earning.declareDeed', byHelper)).toEqual(refused('DEED_DECLARED'));
  const second = (await mo.must('earning.declareDeed', { ...byHelper, again })).deedId;
  expect(second).not.toBe(first);
  // Whoever was helped means the same one, whatever hours they remember.
  expect((await qin.must('earning.declareDeed', { ...byHelped, again: { from: 855, to: 915 } })).deedId).toBe(second);
  expect(await mo.call('earning.declareDeed', { ...byHelper, again: { from: 1080, to: 1140 } })).toEqual(
    refused('DEED_DECLARED'),
  );
  const waiting = (await captain.must('earning.deeds', { view: 'toCheck' })).items;
  expect([first, second].map((deedId) => waiting.find((one) => one.deedId === deedId)?.again)).toEqual([null, again]);
});
