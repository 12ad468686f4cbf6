import { startOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { A_GIFT, dayOf } from '../contract/refusals/a-deed.ts';
import { button, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const BOOKS = 'packages/supervision/pages/books/index';
const MINUTE = 60_000;

/** A month of one gift, from the announcement of the round to what everybody reads of it. */
export const walkSupervision = async (stage: Stage): Promise<void> => {
  const [supervisor, staff, admin, wei, mo] = await stage.world().joinAll('supervisor', 'staff', 'admin', 'wei', 'mo');
  const { clock } = stage.world().cloud;
  await staff.must('earning.give', A_GIFT(stage.world()));
  const watcher = await stage.open(supervisor.openid, { at: BOOKS });
  await button(watcher, '看一个月的积分').tap();
  const month = Number(dayOf(stage.world(), 0).slice(5, 7));
  await sheet(watcher)
    .getByRole('radio', { name: `${String(month)}月`, exact: true })
    .tap();
  await sheet(watcher).getByRole('button', { name: '说好了', exact: true }).tap();
  await see(watcher, '夜里抽');
  // Nobody could know what would be drawn: the digest of the coming night chooses.
  const night = startOfBeijingDay(dayOf(stage.world(), 1) as LocalDate) + 61 * MINUTE;
  for (const at of [night, night + MINUTE, night + 2 * MINUTE]) await clock.jumpTo(at, { timers: 'once' });
  const [round] = (await supervisor.must('supervision.rounds', {})).items;
  const at = `packages/supervision/pages/round/index?id=${round?.roundId ?? ''}`;
  const looking = await stage.open(supervisor.openid, { at });
  await button(looking, '有问题').tap();
  await sheet(looking).getByRole('radio', { name: '没做这件事', exact: true }).tap();
  await sheet(looking).getByRole('button', { name: '写好了', exact: true }).tap();
  await see(looking, '社区还没回');
  const answering = await stage.open(staff.openid, { at });
  await button(answering, /没做这件事/).tap();
  await sheet(answering).getByRole('button', { name: '把分退回去', exact: true }).tap();
  await sheet(answering).getByRole('radio', { name: '问过了，没做这件事', exact: true }).tap();
  await sheet(answering).getByRole('button', { name: '写好了', exact: true }).tap();
  await see(answering, /还要一个人看/);
  const agreeing = await stage.open(admin.openid, { at });
  await button(agreeing, /还要一个人看/).tap();
  await sheet(agreeing).getByRole('button', { name: '我也看过，退回去', exact: true }).tap();
  await see(agreeing, /退回去了/);
  const closing = await stage.open(supervisor.openid, { at });
  await button(closing, '给大家看').tap();
  await sheet(closing).getByRole('radio', { name: '有不对的，都改了', exact: true }).tap();
  await sheet(closing).getByRole('button', { name: '给大家看', exact: true }).tap();
  await see(closing, /有不对的，都改了/);
  const neighbour = await stage.open(mo.openid, { at });
  await see(neighbour, /退回去了：问过了，没做这件事/);
  expect((await wei.must('points.statement', {})).items).toMatchObject([
    { code: 'correction', amount: -5, balanceAfter: 0 },
    { code: 'deed-reward', amount: 5, balanceAfter: 5 },
  ]);
};
