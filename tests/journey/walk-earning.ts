import { FIRST_RULE } from '../../shared/points/earning-rules.ts';
import { startOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { dayOf } from '../contract/refusals/a-deed.ts';
import { button, goToTab, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const CHECK = 'packages/earning/pages/check/index';
const DEEDS = 'packages/earning/pages/deeds/index';

/** A deed by pictures alone, from the tab of points to the entry of the account. */
export const walkEarning = async (stage: Stage): Promise<void> => {
  const [wei, captain, mo] = await stage.world().joinAll('wei', 'captain1', 'mo');
  const { clock } = stage.world().cloud;
  const phone = await stage.open(wei.openid);
  await goToTab(phone, '积分');
  await button(phone, /怎么挣分/).tap();
  await see(phone, '这是样子，还没人定');
  await button(phone, '返回').tap();
  await button(phone, /做好事/).tap();
  await see(phone, '还没说过');
  await button(phone, '说一件好事').tap();
  await phone.getByRole('radio', { name: '我帮大家', exact: true }).tap();
  await phone.getByRole('radio', { name: '出力干活', exact: true }).tap();
  await button(phone, '说好了，请人看').tap();
  await see(phone, '等人看');
  const table = await stage.open(captain.openid, { at: CHECK });
  await button(table, /出力干活/).tap();
  await sheet(table).getByRole('button', { name: '是真的', exact: true }).tap();
  await see(table, '没有等着的');
  const neighbour = await stage.open(mo.openid, { at: DEEDS });
  await neighbour.getByRole('tab', { name: '贴出来的' }).tap();
  await see(neighbour, /贴到/);
  const day = dayOf(stage.world(), FIRST_RULE.objectionDays + 1) as LocalDate;
  await clock.jumpTo(startOfBeijingDay(day) + 60_000, { timers: 'once' });
  const later = await stage.open(wei.openid);
  await goToTab(later, '积分');
  await see(later, '出力干活');
  expect((await wei.must('points.statement', {})).items).toMatchObject([
    ...[{ code: 'deed-reward', deedKind: 'labour', amount: FIRST_RULE.perDeed.labour, balanceAfter: 8 }],
  ]);
};
