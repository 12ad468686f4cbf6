import { addMonths } from '../../shared/kernel/calendar.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingMonth } from '../../shared/kernel/time.ts';
import { reviewDays } from '../../shared/review/calendar.ts';
import type { Stage } from './stage.ts';

const HOUR_MS = 3_600_000;

/** The clocks stand in the review of a month nobody has spoken in. */
export const inReview = async (stage: Stage): Promise<Stage> => {
  const { clock } = stage.world().cloud;
  const at = reviewDays(addMonths(beijingMonth(clock.now() as InstantMs), 1)).opensAt + HOUR_MS;
  await clock.jumpTo(at, { timers: 'once' });
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
