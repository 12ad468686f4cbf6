import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay, startOfBeijingDay } from '../../../shared/kernel/time.ts';
import type { Cloud } from '../caller.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Half past one: the books of all points are summed anew between one and five. */
const NIGHT_MS = 90 * MINUTE_MS;
/** The timer comes so often in one night; a night of the preview takes two of them. */
const RUNS = 4;

/** As many nights before the last day are lived with their timers: enough to see some, and to draw a round by one of them. */
export const NIGHTS_LIVED = 8;

/** Lives through the last night before an instant. */
export const liveNightBefore = async ({ clock }: Cloud, instant: number): Promise<void> => {
  const tonight = startOfBeijingDay(beijingDay(instant as InstantMs)) + NIGHT_MS;
  const night = tonight <= instant - RUNS * MINUTE_MS ? tonight : tonight - DAY_MS;
  for (let run = 0; run < RUNS; run += 1) await clock.jumpTo(night + run * MINUTE_MS, { timers: 'once' });
};
