import { EVENT_OF_ACTION } from '../../shared/need/events.ts';
import { A_NEED } from '../bench/cost.ts';
import type { Random } from '../fixtures/random.ts';
import type { Resident, World } from '../world/world.ts';

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;
const ONCE = { timers: 'once' } as const;

/** Moves the clock, forward or back; the timer runs before it and after it, as it does every minute. */
export const jumpBy = async ({ cloud: { clock } }: World, by: number): Promise<void> => {
  await clock.jumpTo(clock.now() + MINUTE_MS, ONCE);
  await clock.jumpTo(clock.now() + by, ONCE);
  await clock.jumpTo(clock.now() + MINUTE_MS, ONCE);
};

/** Steps of one need until its requester nods, and who takes them. */
const STEPS = [
  ['claim', 'mo'],
  ['release', 'mo'],
  ['claim', 'mo'],
  ['reportDone', 'mo'],
  ['sendBack', 'wei'],
  ['reportDone', 'mo'],
  ['confirm', 'wei'],
] as const;
const TOLD = ['need.posted', ...STEPS.map(([step]) => EVENT_OF_ACTION[step])];

/**
 * Somebody asks and somebody helps, while the clock is put forward and back by days between any two acts.
 *
 * @returns what does not stand in the order in which it was done: the wall, the timeline, what the requester asked, the inbox, the points.
 */
export const jumpingStory = async (world: World, random: Random): Promise<readonly string[]> => {
  const [wei, mo] = await world.joinAll('wei', 'mo');
  const jump = () => jumpBy(world, random.pick([0, DAY_MS, -DAY_MS, 2 * DAY_MS, -2 * DAY_MS]));
  const found: string[] = [];
  await jump();
  const { needId } = await wei.must('need.post', A_NEED);
  const wall = await mo.must('need.list', { view: 'building', group: 'unfinished' });
  if (wall.items[0]?.needId !== needId) found.push(`${needId} is not the first on the wall`);
  for (const [step, who] of STEPS) {
    await jump();
    const input = { needId, ...(step === 'sendBack' ? { reason: '还在漏水' } : {}) };
    await (who === 'mo' ? mo : wei).must(`need.${step}` as 'need.claim', input);
  }
  return [...found, ...(await outOfOrder(wei, mo, needId))];
};

/** What the pages of the two say about it afterwards, where that is not what was done last. */
const outOfOrder = async (wei: Resident, mo: Resident, needId: string): Promise<readonly string[]> => {
  const { events } = await wei.must('need.detail', { needId });
  const kinds = events.map(({ kind }) => kind).join(' ');
  const [asked] = (await wei.must('need.list', { view: 'mine', group: 'finished' })).items;
  const [news] = (await wei.must('inbox.list', {})).items;
  const { items, balance } = await mo.must('points.statement', {});
  return [
    ...(kinds === TOLD.join(' ') ? [] : [`the timeline says ${kinds}`]),
    ...(asked?.needId === needId ? [] : [`${needId} is not the first of what was asked`]),
    ...(news?.subject === needId ? [] : [`${needId} is not the first in the inbox`]),
    ...(items[0]?.balanceAfter === balance ? [] : ['the newest line of points is not what is left']),
  ];
};
