import type { Page } from 'playwright-core';
import { needThatIs } from '../contract/refusals/a-need.ts';
import { button, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const TRIES = 3;

/** Days pass, for the cloud and for every phone that is opened from now on. */
const pass = async ({ world }: Stage, days: number): Promise<void> => {
  const { clock } = world().cloud;
  for (const at of [clock.now() + days * DAY_MS, clock.now() + days * DAY_MS + MINUTE_MS])
    await clock.jumpTo(at, { timers: 'once' });
};

/** Opens a need on somebody's phone, whose clock is the cloud's. */
const openToday = async (stage: Stage, openid: string, needId: string): Promise<Page> => {
  const page = await stage.open(openid, {
    at: `packages/need/pages/detail/index?id=${needId}`,
    prepare: (context) => context.clock.setFixedTime(stage.world().cloud.clock.now()),
  });
  await see(page, '走到哪一步');
  return page;
};

/** The captain asked, and found nobody. */
const findNobody = async (stage: Stage, openid: string, needId: string): Promise<void> => {
  const page = await openToday(stage, openid, needId);
  await button(page, '打电话问过了').tap();
  await sheet(page).getByRole('radio', { name: '没找到人' }).tap();
  await sheet(page).getByRole('button', { name: '记下来' }).tap();
  await see(page, '记下了');
  await page.context().close();
};

/** Two reports nobody nods at: the one that was heard ends after a week, three tries and a week more; the one never opened stays. */
export const walkEnding = async (stage: Stage): Promise<void> => {
  const [wei, captain, mo] = await stage.world().joinAll('wei', 'captain1', 'mo');
  const heard = await needThatIs(stage.world(), 'done');
  const unheard = await needThatIs(stage.world(), 'done');
  const { balance } = await mo.must('points.statement', {});
  const first = await openToday(stage, wei.openid, heard);
  await see(first, /还没点头，楼长来问/);
  await first.context().close();

  await pass(stage, 7);
  for (let tries = 0; tries < TRIES; tries += 1) {
    for (const needId of [heard, unheard]) await findNobody(stage, captain.openid, needId);
    await pass(stage, 1);
  }
  await pass(stage, 7);

  const ended = await openToday(stage, mo.openid, heard);
  await see(ended, '没人点头，收起来了');
  expect((await mo.must('points.statement', {})).balance).toBe(balance);
  const stays = await openToday(stage, wei.openid, unheard);
  await button(stays, '办好了').tap();
  await sheet(stays).getByRole('button', { name: '好了，结单' }).tap();
  await sheet(stays).getByRole('button', { name: '先不说' }).tap();
  await see(stays, /^结单了/);
};
