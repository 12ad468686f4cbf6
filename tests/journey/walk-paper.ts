import type { Page } from 'playwright-core';
import { plantVote } from '../contract/refusals/planted-votes.ts';
import type { Resident } from '../world/world.ts';
import { button, see } from './acts.ts';
import type { Stage } from './stage.ts';

/** Somebody at the table opens the slips of a vote. */
const atTable = (stage: Stage, who: Resident, voteId: string): Promise<Page> =>
  stage.open(who.openid, { at: `packages/vote/pages/papers/index?id=${voteId}` });

const mark = async (page: Page, what: string): Promise<void> => {
  await page.getByRole(what === '空白票' ? 'checkbox' : 'radio', { name: new RegExp(what) }).tap();
  await button(page, '记下这张').tap();
};

/** Two people read one slip differently, look again, and it is in: the home that wrote it is told that it has voted. */
export const walkPaper = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [captain, staff, wei] = await world.joinAll('captain1', 'staff', 'wei');
  const voteId = await plantVote(world, 'open');
  const resident = await world.db.one('residents', wei.residentId);
  const door = (await world.db.all('voters')).find(
    (one) => one.voteId === voteId && one.unitId === resident?.householdId,
  )?.door;
  if (door === undefined) throw new Error('wei is on no roll');

  const captains = await atTable(stage, captain, voteId);
  await button(captains, '录一张纸票').tap();
  await captains.getByRole('textbox', { name: '哪一户' }).fill(door.slice(-6));
  await button(captains, new RegExp(door)).tap();
  await mark(captains, '楼道装灯');
  await see(captains, '你录过了，等另一个人');

  const staffs = await atTable(stage, staff, voteId);
  await button(staffs, new RegExp(door)).tap();
  await mark(staffs, '空白票');
  await see(staffs, `${door}，两个人看得不一样`);
  await button(staffs, /两个人看得不一样/).tap();
  await mark(staffs, '楼道装灯');
  await see(staffs, '没有等着的纸票');

  const page = await stage.open(wei.openid, { at: `packages/vote/pages/detail/index?id=${voteId}` });
  await see(page, '你家投过了');
  const [ballot] = (await world.db.all('ballots')).filter((one) => one.voteId === voteId);
  expect([ballot?.choice, ballot?.channel]).toEqual([[1], 'paper']);
};
