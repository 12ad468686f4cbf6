import { startOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_GIFT, dayOf } from './refusals/a-deed.ts';
import { rowOf } from './refusals/planted-deeds.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const statementOf = async () => (await world().join('wei')).must('points.statement', {});
const untilDay = async (days: number) => {
  const at = startOfBeijingDay(dayOf(world(), days) as LocalDate);
  await world().cloud.clock.jumpTo(at + 60_000, { timers: 'once' });
};

test('points are taken once the days are over in which it can be appealed against, and never below zero', async () => {
  const [staff, wei, mo] = await world().joinAll('staff', 'wei', 'mo');
  await staff.must('earning.give', A_GIFT(world()));
  const decision = { residentId: rowOf('wei'), amount: 8, reason: '一件事记了两次' };
  const { deductionId } = await staff.must('earning.deduct', decision);
  expect((await wei.must('inbox.list', {})).items[0]).toMatchObject({
    ...{ kind: 'earning.deductionAnnounced', subject: deductionId },
  });
  expect((await wei.must('earning.deductions', { view: 'mine' })).items).toMatchObject([
    ...[{ deductionId, amount: 8, reason: decision.reason, byName: staff.person.name, mayAppeal: true }],
  ]);
  for (const view of ['mine', 'all'] as const)
    expect((await mo.must('earning.deductions', { view })).items).toEqual([]);
  await untilDay(7);
  expect((await statementOf()).balance).toBe(5);
  await untilDay(1);
  const { balance, items } = await statementOf();
  expect([balance, items[0]]).toMatchObject([0, { code: 'deducted', amount: -5, what: decision.reason }]);
  expect(await wei.call('earning.appealDeduction', { deductionId, text: '这事我做了' })).toEqual({
    ...{ ok: false, code: 'DEDUCTION_NOT_OPEN' },
  });
});

test('what is appealed against waits for somebody else, who drops it or lets it take effect', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  await staff.must('earning.give', { ...A_GIFT(world()), kind: 'labour', amount: 9 });
  const ids = [];
  for (const amount of [2, 3]) {
    const { deductionId } = await staff.must('earning.deduct', { residentId: rowOf('wei'), amount, reason: '记错了' });
    await wei.must('earning.appealDeduction', { deductionId, text: '这事我做了' });
    ids.push(deductionId);
  }
  await untilDay(9);
  expect((await statementOf()).balance).toBe(9);
  const [dropped = '', stays = ''] = ids;
  await admin.must('earning.hearDeduction', { deductionId: dropped, isDropped: true, reason: '问过了，是他做的' });
  await admin.must('earning.hearDeduction', { deductionId: stays, isDropped: false, reason: '问过了，没有做' });
  for (let run = 0; run < 2; run += 1)
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + 61_000, { timers: 'once' });
  expect((await statementOf()).balance).toBe(6);
  const { items } = await wei.must('earning.deductions', { view: 'mine' });
  expect(items.map(({ status, answer, taken }) => [status, answer, taken]).slice(0, 2)).toEqual([
    ['taken', '问过了，没有做', 3],
    ['dropped', '问过了，是他做的', null],
  ]);
});
