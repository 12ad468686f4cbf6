import { openWorld } from '../world/world.ts';
import { measureEveryList, measureEveryMethod, measureFronts, type Measured } from './calls.ts';
import { liveAWeek } from './live.ts';
import { multiply } from './multiply.ts';

export type Structure = {
  readonly methods: readonly Measured[];
  /** The lists of a community as it is after a week. */
  readonly lists: readonly Measured[];
  /** The same lists once ten times as much has happened. */
  readonly grown: readonly Measured[];
  /** The home screens after a week, and once ten times as much has happened. */
  readonly fronts: readonly Measured[];
  readonly grownFronts: readonly Measured[];
};

const TIMES = 10;
/** After so long all that happened is counted, so that lists are measured as they mostly are. */
const COUNTED_AFTER_MS = 12 * 60_000;

/** Counts what every method costs, and how the lists grow: numbers that are the same on every machine. */
export const measureStructure = async (): Promise<Structure> => {
  const world = await openWorld({ instancesPerFunction: 1 });
  try {
    const methods = await measureEveryMethod(world);
    await liveAWeek(world);
    await world.cloud.clock.jumpTo(world.cloud.clock.now() + COUNTED_AFTER_MS, { timers: 'once' });
    const lists = await measureEveryList(world);
    const fronts = await measureFronts(world);
    await multiply(world, TIMES);
    const [grown, grownFronts] = [await measureEveryList(world), await measureFronts(world)];
    return { methods, lists, grown, fronts, grownFronts };
  } finally {
    await world.close();
  }
};

/** Documents examined for each row shown; a list that shows nothing counts as one row. */
export const examinedPerReturned = ({ cost }: Measured): number => cost.examined / Math.max(1, cost.rows);
