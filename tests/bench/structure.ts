import { smallRoster } from '../world/people.ts';
import { openWorld, type World } from '../world/world.ts';
import { measureEveryMethod } from './calls.ts';
import type { Measured } from './cost.ts';
import { measureEveryList, measureFronts } from './lists.ts';
import { liveAWeek } from './live.ts';
import { Grower } from './multiply.ts';
import { WHILE_REVIEWS_ARE_OPEN } from './reviews.ts';

/** What everything costs in a world of one size. */
export type Structure = {
  /** How many times as large as after the first week. */
  readonly times: number;
  readonly methods: readonly Measured[];
  readonly lists: readonly Measured[];
  /** The home screens of several people. */
  readonly fronts: readonly Measured[];
};

type Options = {
  /** Ascending, two of them. */
  readonly sizes: readonly number[];
  /** Of each community, as a file. */
  readonly roster?: string;
  readonly tell?: (line: string) => void;
};

/** After so long all that happened is counted, so that lists are measured as they mostly are. */
const COUNTED_AFTER_MS = 12 * 60_000;

/**
 * Counts what every method costs in worlds of several sizes: numbers that are the same on every machine. Each method is called once before
 * the first measuring, since the second time somebody does a thing may cost more than the first.
 */
export const measureStructure = async ({
  sizes,
  roster = smallRoster(),
  tell = () => undefined,
}: Options): Promise<readonly Structure[]> => {
  const world = await openWorld({ instancesPerFunction: 1, roster, startAt: WHILE_REVIEWS_ARE_OPEN });
  // Twice: what the timer itself does the first time is an event as well.
  const countAll = async () => {
    for (const until of [1, 2].map((times) => world.cloud.clock.now() + times * COUNTED_AFTER_MS))
      await world.cloud.clock.jumpTo(until, { timers: 'once' });
  };
  try {
    await liveAWeek(world);
    await measureEveryMethod(world, roster, 0);
    await countAll();
    const grower = await Grower.of(world);
    const structures: Structure[] = [];
    for (const [index, times] of sizes.entries()) {
      await grower.growTo(times);
      tell(`${String(times)} times: ${await populationOf(world)}`);
      const methods = await measureEveryMethod(world, roster, index + 1);
      await countAll();
      structures.push({ times, methods, lists: await measureEveryList(world), fronts: await measureFronts(world) });
    }
    return structures;
  } finally {
    await world.close();
  }
};

/** Counted one after another: of a hundred communities one count takes a minute, and who waits that long beside it is hung up on. */
const populationOf = async ({ db }: World): Promise<string> => {
  const communities = await db.count('communities');
  const households = await db.count('households');
  const residents = await db.count('residents', { number: { $gt: '' } });
  const needs = await db.count('needs');
  const events = await db.count('events');
  return `${String(communities)} communities, ${String(households)} households, ${String(residents)} residents, ${String(needs)} needs, ${String(events)} events`;
};

/** Read by every method, beside what it is asked for: who asks, and where they live or how far they have read. */
const ASKING = 2;
/** A page and one more, which tells whether there is a next one. */
const PAGE_READ = 21;

/** Documents examined for each row shown; a list that shows nothing counts as one row. */
export const examinedPerReturned = ({ cost }: Measured): number =>
  Math.max(0, cost.examined - ASKING) / Math.max(1, cost.rows);

/**
 * What costs more the larger the world is: more round trips in the largest than in the smallest, or so many more documents examined than
 * in the one before that no page which was not full there explains it. A community of one week fills hardly any page: where the smallest world is
 * that, round trips alone are judged.
 */
export const growing = (structures: readonly Structure[], isFull = true): readonly string[] => {
  const [first, before, last] = [structures[0], structures.at(-2), structures.at(-1)];
  if (!first || !before || !last) throw new Error('growth is seen between two sizes');
  return (['methods', 'lists', 'fronts'] as const).flatMap((kind) =>
    last[kind].flatMap(({ method, of, cost }, at) => {
      const [least, less] = [first[kind][at]?.cost, before[kind][at]?.cost];
      const isBounded = !isFull || cost.examined <= (less?.examined ?? 0) + PAGE_READ;
      const isFlat = cost.roundTrips <= (least?.roundTrips ?? 0) && isBounded;
      return isFlat ? [] : [`${method} ${of}: ${JSON.stringify([least, less, cost])}`];
    }),
  );
};
