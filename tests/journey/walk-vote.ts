import type { Page } from 'playwright-core';
import type { ApiContract } from '../../shared/contract.ts';
import type { Input } from '../../shared/rpc/contract.ts';
import type { Resident } from '../world/world.ts';
import { button, see, sheet } from './acts.ts';
import { listenUntil, makeUnreadable, pressWhatSaid } from './ear.ts';
import type { Stage } from './stage.ts';

const LIST = 'packages/vote/pages/list/index';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TITLE = '楼里的钱，先做哪一件';
const OPTIONS = ['电梯换新门', '楼道都装灯', '门口加长椅'];
const ASKED: Omit<Input<ApiContract, 'vote.make'>, 'opensAt' | 'closesAt'> = {
  ...{ unit: 'household', purpose: 'ask', kind: 'one', title: TITLE, options: OPTIONS, most: 1 },
  ...{ tie: 'talk', mayChange: true, isRehearsal: false },
};
const YES_NO = ['同意', '不同意', '都行'];

/** The clocks of cloud and phones stand at a moment, and the timers were there. */
const standAt = async (stage: Stage, at: number): Promise<Stage> => {
  await stage.world().cloud.clock.jumpTo(at, { timers: 'once' });
  return {
    ...stage,
    open: (openid, options = {}) =>
      stage.open(openid, {
        ...options,
        prepare: async (context) => {
          await context.clock.install({ time: at });
          await options.prepare?.(context);
        },
      }),
  };
};

const openVote = async (stage: Stage, who: Resident, title: string): Promise<Page> => {
  const page = await stage.open(who.openid, { at: LIST });
  const lamp = button(page, '去投，你家还没投');
  await lamp
    .or(button(page, new RegExp(title)))
    .first()
    .tap();
  return page;
};

const choose = async (page: Page, place: number): Promise<void> => {
  await page.getByRole('radio', { name: OPTIONS[place] ?? '', exact: true }).tap();
  await button(page, new RegExp(`^投给${String(place + 1)}号`)).tap();
  await sheet(page).getByRole('button', { name: '投', exact: true }).waitFor();
};
const sayYes = (page: Page): Promise<void> => sheet(page).getByRole('button', { name: '投', exact: true }).tap();

/** Somebody who cannot read finds the vote at home, hears what can be chosen, and hears it said back before it counts. */
const castByEar = async (stage: Stage, who: Resident): Promise<Page> => {
  const page = await stage.open(who.openid, { prepare: makeUnreadable });
  await pressWhatSaid(page, /^楼里的钱，先做哪一件，还没投/);
  await pressWhatSaid(page, /^2，楼道都装灯。$/);
  await listenUntil(page, /^2，楼道都装灯，选了。$/);
  await pressWhatSaid(page, /^投给2号，楼道都装灯。$/);
  await listenUntil(page, /^楼道都装灯。$/);
  await pressWhatSaid(page, /^投。$/);
  await listenUntil(page, /^投好了/);
  return page;
};

/** A building's vote: two of one household cast, one is told; one casts by ear; one changes their mind; it closes, and the result is read aloud. */
export const walkVote = async (someday: Stage): Promise<void> => {
  const { cloud } = someday.world();
  const [wei, qin, mo, lan, mediator, captain, staff] = await someday
    .world()
    .joinAll('wei', 'qin', 'mo', 'lan', 'mediator', 'captain1', 'staff');
  const opensAt = cloud.clock.now() + HOUR_MS;
  const closesAt = opensAt + 3 * DAY_MS;
  const buildingId = await someday.world().buildingId('1号楼');
  const { voteId } = await captain.must('vote.make', {
    ...ASKED,
    options: [...OPTIONS],
    buildingId,
    opensAt,
    closesAt,
  });
  await staff.must('vote.check', { voteId });
  const stage = await standAt(someday, opensAt + HOUR_MS);

  const [weis, qins] = [await openVote(stage, wei, TITLE), await openVote(stage, qin, TITLE)];
  await choose(weis, 0);
  await choose(qins, 2);
  await sayYes(weis);
  await see(weis, '投好了');
  await sayYes(qins);
  await see(qins, '家里别人投的');

  await castByEar(stage, mo);
  await button(weis, '改一改').tap();
  await choose(weis, 1);
  await sayYes(weis);
  await see(weis, '改好了');
  for (const who of [lan, mediator, captain])
    await who.must('vote.cast', { voteId, choice: [who === lan ? 2 : 1], isOfAge: true });

  const over = await standAt(someday, closesAt + 60_000);
  const page = await over.open(qin.openid, { prepare: makeUnreadable });
  await pressWhatSaid(page, /^一次投票有结果了，楼里的钱/);
  await pressWhatSaid(page, /^楼里的钱，先做哪一件，1号楼.*大家说，楼道都装灯/);
  await listenUntil(page, /^多数人说：楼道都装灯/);
  const { result, took } = await wei.must('vote.detail', { voteId });
  expect([took, result?.outcome.options, result?.chosen]).toEqual([5, [1], [0, 4, 1]]);
};

/** A matter of all buildings, in which two households take part. */
export const walkMissedVote = async (someday: Stage): Promise<void> => {
  const [wei, luo, staff, admin] = await someday.world().joinAll('wei', 'luo', 'staff', 'admin');
  const begun = someday.world().cloud.clock.now();
  const times = { opensAt: begun + 5 * DAY_MS, closesAt: begun + 7 * DAY_MS };
  const title = '门口划停车位';
  const { voteId } = await staff.must('vote.make', {
    ...ASKED,
    purpose: 'decide',
    kind: 'approve',
    title,
    options: YES_NO,
    ...times,
  });
  await admin.must('vote.check', { voteId });
  const stage = await standAt(someday, times.opensAt + HOUR_MS);
  const page = await openVote(stage, luo, title);
  await page.getByRole('radio', { name: '同意', exact: true }).tap();
  await button(page, '投 同意').tap();
  await sayYes(page);
  await see(page, '投好了');
  await wei.must('vote.cast', { voteId, choice: [1], isOfAge: true });

  const over = await standAt(someday, times.closesAt + 60_000);
  const result = await openVote(over, wei, title);
  await see(result, '没通过：');
  await see(result, '缺 10 户参加');
};
