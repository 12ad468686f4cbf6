import type { BrowserContext } from 'playwright-core';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { startOfBeijingDay, type LocalMonth } from '../../shared/kernel/time.ts';
import type { NeedKind } from '../../shared/need/kinds.ts';
import { reviewDays } from '../../shared/review/calendar.ts';
import { BUILDINGS, manyHomes } from '../bench/many-homes.ts';
import { plantMonth } from '../bench/plant-year.ts';
import { WHILE_REVIEWS_ARE_OPEN } from '../bench/reviews.ts';
import type { World } from '../world/world.ts';
import type { Stage, StageWorld } from './stage.ts';

export const TOWN_MONTH = '2026-11' as LocalMonth;
/** What was said in all buildings together, and in the one that says most: more than a page of matters holds. */
export const [SAID, SAID_IN_FIRST] = [300, 30];
const FIRST = '1号楼';
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const RUNS_MAX = 20;
const HOMES_A_BUILDING = 3;
const MATTERS: readonly (readonly [kind: NeedKind, text: string])[] = [
  ['lift', '电梯老是停'],
  ['electricity', '楼道灯不亮'],
  ['clean', '垃圾桶不够用'],
  ['water', '四楼以上水小'],
  ['child', '想有地方写作业'],
  ['elder', '门口的坡老人上不去'],
  ['repair', '单元门关不上'],
];

/** A community of 58 buildings while its reviews are open, with a captain in each. All of it is synthetic. */
export const TOWN: StageWorld = {
  roster: manyHomes(BUILDINGS * HOMES_A_BUILDING),
  startAt: WHILE_REVIEWS_ARE_OPEN,
};

/** Three hundred opinions in all buildings; then the calendar closes and hands over, and the day of the meeting has come. */
export const untilTheMeeting = async (world: World): Promise<void> => {
  const [buildings, households, residents] = await Promise.all([
    world.db.all('buildings'),
    world.db.all('households'),
    world.db.all('residents'),
  ]);
  const first = buildings.find(({ name }) => name === FIRST);
  const others = buildings.filter(({ name }) => name !== FIRST);
  if (!first) throw new Error('there is no building');
  const say = async (building: Documents['buildings'], opinions: number) => {
    const author = residents.find(({ buildingId }) => buildingId === building._id);
    if (!author) throw new Error(`nobody lives in ${building.name}`);
    const theirs = households.filter(({ buildingId }) => buildingId === building._id);
    await plantMonth(world, { building, author }, TOWN_MONTH, { opinions, households: theirs, what: matterAt });
  };
  await say(first, SAID_IN_FIRST);
  const each = Math.floor((SAID - SAID_IN_FIRST) / others.length);
  const left = SAID - SAID_IN_FIRST - each * others.length;
  for (const [at, building] of others.entries()) await say(building, each + (at < left ? 1 : 0));
  const { closesAt, meetsOn } = reviewDays(TOWN_MONTH);
  await runUntilDone(world, closesAt);
  await runUntilDone(world, startOfBeijingDay(meetsOn));
  await world.cloud.clock.jumpTo(meetingStartsAt(), { timers: 'once' });
};

const meetingStartsAt = (): number => startOfBeijingDay(reviewDays(TOWN_MONTH).meetsOn) + 9 * HOUR_MS;

const matterAt = (at: number) => {
  const [kind, text] = MATTERS[at % MATTERS.length] ?? ['lift', '电梯老是停'];
  return { kind, text: `${String(at + 1)}楼，${text}` };
};

/** The calendar does what is due, a few buildings a minute. */
const runUntilDone = async (world: World, at: number): Promise<void> => {
  for (let minute = 0; minute < RUNS_MAX; minute += 1) {
    await world.cloud.clock.jumpTo(at + minute * MINUTE_MS, { timers: 'once' });
    if ((await world.db.count('reviews', { wakeAt: { $lte: at } })) === 0) return;
  }
  throw new Error('the reviews are not done');
};

/** The same stage, on whose phones it is the morning of the meeting. */
export const onMeetingDay = (stage: Stage): Stage => ({
  ...stage,
  open: (openid, options = {}) =>
    stage.open(openid, {
      ...options,
      prepare: async (context: BrowserContext) => {
        await context.clock.install({ time: meetingStartsAt() });
        await options.prepare?.(context);
      },
    }),
});
