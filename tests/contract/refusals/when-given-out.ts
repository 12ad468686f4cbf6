import { earningMonthIdOf } from '../../../cloudfunctions/api/earning/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { FIRST_RULE } from '../../../shared/points/earning-rules.ts';
import { insertDocuments } from '../../world/insert.ts';
import { openWorld, type Resident, type World } from '../../world/world.ts';
import { rowOf } from './planted-deeds.ts';
import type { Scenario } from './scenario.ts';

/** What the staff does in a community that has given what it gives in a month. */
export const whenGivenOut =
  (act: (staff: Resident, world: World) => Promise<unknown>): Scenario =>
  async () => {
    const world = await openWorld();
    try {
      const wei = await world.db.one('residents', rowOf('wei'));
      if (!wei) throw new Error('nobody');
      const now = world.cloud.clock.now() as InstantMs;
      const { communityId } = wei;
      const month = beijingMonth(now);
      await insertDocuments(world.cloud.url, 'earningMonths', [
        {
          ...{ _id: earningMonthIdOf(communityId, month), schema: 1, createdAt: now, communityId, month },
          ...{ given: FIRST_RULE.communityMonthMax, outstanding: 0, countedAt: now, counting: null },
        },
      ]);
      return await act(await world.join('staff'), world);
    } finally {
      await world.close();
    }
  };
