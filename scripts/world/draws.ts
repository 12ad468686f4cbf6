import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingDay, startOfBeijingDay } from '../../shared/kernel/time.ts';
import { referenceRoster } from '../../tests/fixtures/reference-roster.ts';
import type { Caller, Cloud } from './caller.ts';
import { PREVIEW_BUILDING } from './personas.ts';
import { previewPersonas } from './seed.ts';

/** Draws of lots in the states somebody can look at: one that is drawn, one in which digits are awaited, one that homes enter, and one nobody has checked. */
export type DrawName = 'drawn' | 'drawing' | 'open' | 'draft';

type Company = {
  readonly cloud: Cloud;
  readonly as: (persona: string) => Caller;
  readonly founder: Caller;
  /** The building most of the cast live in. */
  readonly buildingId: string;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** So many homes of the building enter, two of them by phone. */
const HOMES = 36;
const DIGITS = ['7136', '5208', '9940'] as const;
/** More than it takes until a list is frozen. */
const RUNS_MAX = 30;
const GUEST = '镇上的老王';

/** Holds them, through the methods everybody uses; the goods and the people are made up. The clock goes on a few minutes. */
export const holdDraws = async ({ cloud, as, founder, buildingId }: Company): Promise<Record<DrawName, string>> => {
  const [captain, staff, resident, neighbour] = [as('captain'), as('staff'), as('resident'), as('neighbour-2')];
  const now = cloud.clock.now() as InstantMs;
  const soon = { closesAt: (now + 2 * MINUTE_MS) as InstantMs, meetsIn: '3号楼一楼活动室' };
  const afternoon = (days: number) =>
    (startOfBeijingDay(beijingDay((now + days * DAY_MS) as InstantMs)) + 15 * HOUR_MS) as InstantMs;
  const sheds = { goods: '车棚', offered: 20, buildingId, ...soon, meetsAt: soon.closesAt };
  const { drawId: drawn } = await captain('draw.make', sheds);
  const { drawId: drawing } = await captain('draw.make', {
    ...sheds,
    goods: '菜地',
    offered: 8,
    meetsAt: afternoon(1),
  });
  const { drawId: draft } = await captain('draw.make', {
    ...{ goods: '停车位', offered: 12, buildingId, meetsIn: soon.meetsIn },
    ...{ closesAt: afternoon(9) + 3 * HOUR_MS, meetsAt: afternoon(10) },
  });
  const { drawId: open } = await staff('draw.make', {
    ...{ goods: '摊位', offered: 6, meetsIn: '服务中心二楼' },
    ...{ closesAt: afternoon(6) + 3 * HOUR_MS, meetsAt: afternoon(7) },
  });
  for (const drawId of [drawn, drawing]) await staff('draw.check', { drawId });
  await founder('draw.check', { drawId: open });
  const people = await peopleOf(captain, buildingId);
  for (const drawId of [drawn, drawing]) {
    for (const who of [resident, neighbour]) await who('draw.enter', { drawId });
    for (const residentId of people) await captain('draw.enterFor', { drawId, residentId });
  }
  for (const who of [neighbour, as('volunteer')]) await who('draw.enter', { drawId: open });
  const { questionId } = await as('volunteer')('draw.ask', { drawId: open, text: '一个摊位有多大', media: [] });
  await staff('draw.answer', { questionId, text: '都一样大，两米乘三米', media: [] });
  await neighbour('draw.ask', { drawId: open, text: '那天下雨怎么办', media: [] });
  await untilFrozen(cloud, resident, [drawn, drawing]);
  const witnesses = [{ residentId: await idOf(resident) }, { residentId: await idOf(neighbour) }, { name: GUEST }];
  for (const drawId of [drawn, drawing]) await captain('draw.nameWitnesses', { drawId, witnesses });
  await resident('draw.say', { drawId: drawn, turn: 0, digits: DIGITS[0] });
  await neighbour('draw.say', { drawId: drawn, turn: 1, digits: DIGITS[1] });
  await captain('draw.sayFor', { drawId: drawn, turn: 2, digits: DIGITS[2] });
  return { drawn, drawing, open, draft };
};

/** One run of the timer may leave something to the next: it goes on minute by minute until the lists are frozen. */
const untilFrozen = async (cloud: Cloud, resident: Caller, drawIds: readonly string[]): Promise<void> => {
  for (let minutes = 0; minutes < RUNS_MAX; minutes += 1) {
    const seen = await Promise.all(drawIds.map((drawId) => resident('draw.detail', { drawId })));
    if (seen.every(({ status }) => status === 'frozen')) return;
    await cloud.clock.jumpTo(cloud.clock.now() + MINUTE_MS, { timers: 'once' });
  }
  throw new Error('the lists are not frozen');
};

const idOf = async (who: Caller): Promise<string> => {
  const me = await who('membership.me', {});
  if (me.kind !== 'resident') throw new Error('a witness has not joined');
  return me.residentId;
};

/** One grown-up of each of some homes of the building, whose members the captain enters; those who enter by phone live in others. */
const peopleOf = async (captain: Caller, buildingId: string): Promise<readonly string[]> => {
  const ofCast = new Set(previewPersonas().flatMap(({ person }) => person?.household ?? []));
  const homes = new Map(
    referenceRoster()
      .filter(
        ({ building, birthYear, household }) =>
          building === PREVIEW_BUILDING && birthYear < 2000 && !ofCast.has(household),
      )
      .map((person) => [person.household, person]),
  );
  const found: string[] = [];
  for (const { unit, flat, name } of [...homes.values()].reverse().slice(0, HOMES - 2)) {
    const { people } = await captain('household.find', { buildingId, unit, flat });
    const { residentId } = people.find((one) => one.name === name) ?? {};
    if (residentId !== undefined) found.push(residentId);
  }
  return found;
};
