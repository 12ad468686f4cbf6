import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { Sent } from '../../../shared/need/sending.ts';
import { putDocument, removeDocument } from '../../world/insert.ts';
import { COMMUNITY, type Resident, type World } from '../../world/world.ts';

/** Does something as somebody who sent as much of it as an hour has, and forgets that afterwards. */
export const sentEnough = async <T>(world: World, by: Resident, what: Sent, act: () => Promise<T>): Promise<T> => {
  const _id = `sent_${digest(by.residentId)}`;
  const now = world.cloud.clock.now() as InstantMs;
  const sent = { hour: Math.floor(now / 3_600_000), inHour: 1_000_000, day: beijingDay(now), onDay: 1_000_000 };
  await putDocument(world.cloud.url, 'sentLately', {
    ...{ _id, schema: 1, createdAt: now, communityId: COMMUNITY.id, personId: by.residentId },
    sent: { [what]: sent },
  });
  try {
    return await act();
  } finally {
    await removeDocument(world.cloud.url, 'sentLately', _id);
  }
};
