import { addDays } from '../../../shared/kernel/calendar.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { FESTIVAL_LIMITS } from '../../../shared/review/festival-limits.ts';
import { setField } from '../../world/documents.ts';
import { COMMUNITY, type World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { dayFrom } from './given-need.ts';
import type { FestivalMethod } from './review-methods.ts';
import type { Refusals } from './scenario.ts';

/** A festival of three days, so many days ahead. */
export const aFestival = (world: World, ahead = 100) => {
  const from = dayFrom(world, ahead) as LocalDate;
  return { name: '苗年', from, to: addDays(from, 2) };
};

const enter = async (world: World, more: object = {}) =>
  (await world.join('staff')).call('review.enterFestival', { ...aFestival(world), ...more });

export const FESTIVAL_REFUSALS: Refusals<FestivalMethod> = {
  'review.enterFestival': {
    TEXT_REFUSED: (world) => enter(world, { name: RISKY }),
    DAY_NOT_POSSIBLE: (world) => enter(world, { to: dayFrom(world, 99) }),
    TOO_MANY_FESTIVALS: async (world) => {
      const { name, from, to } = aFestival(world);
      const kept = Array.from({ length: FESTIVAL_LIMITS.keptMax }, (_, at) => ({
        ...{ festivalId: `festival_${String(at)}`, name, from, to },
      }));
      await setField(world.cloud.url, 'communities', COMMUNITY.id, 'festivals', kept);
      const answer = await enter(world);
      await setField(world.cloud.url, 'communities', COMMUNITY.id, 'festivals', []);
      return answer;
    },
  },
  'review.dropFestival': {
    FESTIVAL_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('review.dropFestival', { festivalId: 'festival_none' }),
  },
};
