import { monthsUpTo } from '../../shared/kernel/calendar.ts';
import { startOfBeijingDay, type LocalMonth } from '../../shared/kernel/time.ts';
import { reviewDays } from '../../shared/review/calendar.ts';
import { EARLIER_MAX } from '../../cloudfunctions/api/review/became-before.ts';
import { openWorld, type World } from '../world/world.ts';
import { costOf, type Measured, type Method } from './cost.ts';
import { BUILDINGS, HOUSEHOLDS, manyHomes } from './many-homes.ts';
import { plantMonth } from './plant-year.ts';
import { WHILE_REVIEWS_ARE_OPEN } from './reviews.ts';

const MONTHS = 12;
/** As many as twenty thousand over the year and all buildings. */
const OPINIONS_A_MONTH = Math.round(20_000 / (BUILDINGS * MONTHS));
const VOICES_A_MONTH = 40;
const MINUTE_MS = 60_000;
const RUNS_MAX = 20;
/** One step of heavy work ends within so many. */
const STEP_ROUND_TRIPS_MAX = 2000;
const THIS_MONTH = '2026-11' as LocalMonth;

/** What each screen of reviews asks the database for after one month and after a year: the same, or something grows with the years. */
export type ReviewYear = { readonly method: Method; readonly month: Measured['cost']; readonly year: Measured['cost'] };

/**
 * A year of reviews in a community of 58 buildings and 6,827 households: 696 reviews and some 20,000 opinions, written past the product's
 * code. Every screen of the reviews is asked for after the first month and after the twelfth.
 */
export const measureReviewYear = async (tell: (line: string) => void): Promise<readonly ReviewYear[]> => {
  const world = await openWorld({ instancesPerFunction: 1, roster: manyHomes(), startAt: WHILE_REVIEWS_ARE_OPEN });
  try {
    await plant(world, [THIS_MONTH]);
    const month = await measureScreens(world);
    await plant(world, monthsUpTo('2026-10' as LocalMonth, MONTHS - 1));
    const [reviews, opinions] = [await world.db.count('reviews'), await world.db.count('opinions')];
    tell(
      `${String(BUILDINGS)} buildings, ${String(HOUSEHOLDS)} households, ${String(reviews)} reviews, ${String(opinions)} opinions`,
    );
    const year = await measureScreens(world);
    for (const [what, at] of Object.entries(timesOf(THIS_MONTH))) tell(await runsUntilDone(world, what, at));
    for (const { method, cost } of await measureMeeting(world))
      tell(`${method}: ${String(cost.roundTrips)} round trips, ${String(cost.examined)} documents`);
    return year.map(({ method, cost }, at) => ({ method, month: month[at]?.cost ?? cost, year: cost }));
  } finally {
    await world.close();
  }
};

/** When the calendar closes all reviews of a month, and when it hands over what no captain did. */
const timesOf = (month: LocalMonth) => {
  const { closesAt, meetsOn } = reviewDays(month);
  return { closing: closesAt, 'handing over': startOfBeijingDay(meetsOn) };
};

/** Lets the timers run, a run a minute, until one has nothing to do; says how many round trips each took. */
const runsUntilDone = async (world: World, what: string, at: number): Promise<string> => {
  const runs: number[] = [];
  for (let minute = 0; minute < RUNS_MAX; minute += 1) {
    const before = world.cloud.invocations().length;
    await world.cloud.clock.jumpTo(at + minute * MINUTE_MS, { timers: 'once' });
    const wakes = world.cloud.invocations().slice(before);
    runs.push(Math.max(0, ...wakes.map(({ roundTrips }) => roundTrips)));
    const left = await world.db.count('reviews', { wakeAt: { $lte: at } });
    if (left === 0) break;
  }
  const most = Math.max(...runs);
  if (most > STEP_ROUND_TRIPS_MAX) process.exitCode = 1;
  return `${what} ${String(BUILDINGS)} reviews: ${String(runs.length)} runs of at most ${String(most)} round trips (${String(STEP_ROUND_TRIPS_MAX)} allowed)`;
};

const plant = async (world: World, months: readonly LocalMonth[]): Promise<void> => {
  const wei = await world.join('wei');
  const author = await world.db.one('residents', wei.residentId);
  if (!author) throw new Error('nobody says anything');
  const households = await world.db.all('households');
  for (const building of await world.db.all('buildings')) {
    const theirs = households.filter(({ buildingId }) => buildingId === building._id).slice(0, VOICES_A_MONTH);
    for (const month of months)
      await plantMonth(world, { building, author }, month, { opinions: OPINIONS_A_MONTH, households: theirs });
  }
};

/** Each screen of the reviews once, and an act of a resident and of a captain. */
const measureScreens = async (world: World): Promise<readonly Measured[]> => {
  const [wei, captain] = await world.joinAll('wei', 'captain1');
  const buildingId = await world.buildingId('1号楼');
  const measured: Measured[] = [];
  const call = async (openid: string, method: Method, input: object = {}): Promise<void> => {
    measured.push(await costOf(world, openid, method, input));
  };
  await call(wei.openid, 'review.now');
  await call(wei.openid, 'review.opinions');
  await call(wei.openid, 'review.mine');
  await call(wei.openid, 'review.year');
  await call(wei.openid, 'review.board');
  await call(wei.openid, 'review.sheet');
  await call(captain.openid, 'review.cockpit', { buildingId });
  await call(captain.openid, 'review.unheard', { buildingId });
  return measured;
};

/** The meeting of all buildings: begun, looked at by the chair and by a neighbour, and the matters of one building. */
const measureMeeting = async (world: World): Promise<readonly Measured[]> => {
  const [wei, staff] = await world.joinAll('wei', 'staff');
  const buildingId = await world.buildingId('1号楼');
  const begun = await costOf(world, staff.openid, 'meeting.begin', { month: THIS_MONTH });
  const meetingId = begun.value['meetingId'];
  return [
    begun,
    await costOf(world, staff.openid, 'meeting.now', { meetingId }),
    await costOf(world, wei.openid, 'meeting.now', {}),
    await costOf(world, staff.openid, 'meeting.matters', { meetingId, buildingId, isOpen: true }),
  ];
};

/** The screens that ask for more after a year than after a month, but for the months that they show. */
export const growingWithYears = (measured: readonly ReviewYear[]): readonly string[] =>
  measured
    .filter(({ method, month, year }) => {
      const shown = MONTHS_SHOWN[method] ?? 0;
      return year.roundTrips > month.roundTrips || year.examined > month.examined + shown;
    })
    .map((one) => `grows with the years: ${JSON.stringify(one)}`);

/** Documents that a screen reads of earlier months, by design: a review a month and building, a voice a household in two months, or so many that said the same. */
const MONTHS_SHOWN: Partial<Record<Method, number>> = {
  'review.year': MONTHS - 1,
  'review.board': (MONTHS / 2 - 1) * BUILDINGS,
  'review.sheet': (MONTHS / 2 - 1) * BUILDINGS,
  // What became of the same matter in the six months before, for the page that is shown.
  'review.opinions': EARLIER_MAX,
  'review.cockpit': EARLIER_MAX,
  // The page of the author is full, and the reviews it is of.
  'review.mine': MONTHS + EARLIER_MAX,
  'review.unheard': 3 * VOICES_A_MONTH,
};
