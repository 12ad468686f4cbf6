import { startOfBeijingDay } from '../../shared/kernel/time.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { FIRST_RULE } from '../../shared/points/earning-rules.ts';
import { A_DEED, dayOf, doorOfRow } from '../contract/refusals/a-deed.ts';
import { plantHours, rowOf } from '../contract/refusals/planted-deeds.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld({ transactionTimeoutMs: 3000 });

afterEach(async () => {
  world().cloud.interpose(undefined);
  world().cloud.setFaults({});
  await expectSound(world());
});

const creditsOf = async (deedId: string) =>
  (await world().db.all('transfers')).filter((one) => one.code === 'deed-reward' && one.deedId === deedId);
const codesOf = (answers: readonly { readonly ok: boolean; readonly code?: string }[]): string[] =>
  [...new Set(answers.flatMap(({ ok, code }) => (ok ? [] : [code ?? ''])))].sort();
const but = (codes: readonly string[], known: readonly string[]): string[] =>
  codes.filter((code) => ![...known, 'BUSY', 'NETWORK'].includes(code));
const KINDS = ['help', 'clean', 'elder', 'child', 'mediate', 'activity', 'labour', 'give', 'alert'] as const;

test('what helper, helped and staff say of one thing at once in bad weather earns once at most', async () => {
  const [wei, luo, staff] = await world().joinAll('wei', 'luo', 'staff');
  const [ofWei, ofLuo] = [await doorOfRow(world(), 'wei'), await doorOfRow(world(), 'luo')];
  for (const [turn, seed] of SEEDS.entries()) {
    const of = { kind: KINDS[turn % KINDS.length] ?? 'help', day: dayOf(world(), -(turn % 10)) };
    const before = new Set((await world().db.all('deeds')).map(({ _id }) => _id));
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all([
      ...[1, 2].map(() => wei.call('earning.declareDeed', { ...of, isMine: true, other: ofLuo, text: '' })),
      ...[1, 2].map(() => luo.call('earning.declareDeed', { ...of, isMine: false, other: ofWei, text: '' })),
      ...[1, 2].map(() =>
        staff.call('earning.give', { ...of, residentId: rowOf('wei'), forWhom: ofLuo, amount: 3, reason: '帮了人' }),
      ),
    ]);
    world().cloud.setFaults({});
    expect(but(codesOf(answers), ['DEED_DECLARED'])).toEqual([]);
    const made = (await world().db.all('deeds')).filter(({ _id }) => !before.has(_id));
    expect(made.length).toBeLessThanOrEqual(1);
    for (const { _id } of made) expect((await creditsOf(_id)).length).toBeLessThanOrEqual(1);
    await expectSound(world());
  }
});

test('of an objection and the crediting at its instant exactly one happens', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const { clock } = world().cloud;
  for (const kind of KINDS.slice(0, 3)) {
    const { deedId } = await wei.must('earning.declareDeed', { ...A_DEED(world()), kind });
    await captain.must('earning.checkDeed', { deedId, isRight: true, reason: '' });
    const deed = await world().db.one('deeds', deedId);
    const until = deed?.status === 'posted' ? deed.until : 0;
    expect(until).toBe(startOfBeijingDay(dayOf(world(), FIRST_RULE.objectionDays + 1) as LocalDate));
    await clock.jumpTo(until - 5, { timers: 'once' });
    const [answer] = await Promise.all([
      mo.call('earning.objectDeed', { deedId, reason: '那天他不在' }),
      clock.jumpTo(until + 60_000, { timers: 'once' }),
    ]);
    await clock.jumpTo(clock.now() + 120_000, { timers: 'once' });
    const after = await world().db.one('deeds', deedId);
    expect([after?.status, (await creditsOf(deedId)).length]).toEqual(answer.ok ? ['objected', 0] : ['credited', 1]);
  }
});

test('hours that two confirm at once in bad weather earn once', async () => {
  const [captain, staff] = await world().joinAll('captain1', 'staff');
  for (const seed of SEEDS) {
    const hours = await plantHours(world());
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      [captain, staff, captain, staff].map((who) => who.call('earning.confirmHours', hours)),
    );
    world().cloud.setFaults({});
    expect(but(codesOf(answers), ['HOURS_CONFIRMED'])).toEqual([]);
    const paid = (await world().db.all('transfers')).filter(
      (one) => one.code === 'hours-reward' && one.hoursId === hours.hoursId,
    );
    expect(paid.length).toBeLessThanOrEqual(1);
    await expectSound(world());
  }
});
