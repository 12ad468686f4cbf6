import { triesIdOf } from '../../../cloudfunctions/api/redemption/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { WRONG_DIGITS_MAX } from '../../../shared/redemption/tries.ts';
import { putDocument, removeDocument } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';

/** Does something on a day on which somebody, or the office of a merchant, has typed as many wrong digits as may be. */
export const afterWrongDigits = async <T>(
  { cloud }: World,
  who: Parameters<typeof triesIdOf>[0],
  act: () => Promise<T>,
): Promise<T> => {
  const _id = triesIdOf(who);
  await putDocument(cloud.url, 'voucherTries', {
    ...{ _id, schema: 1, createdAt: cloud.clock.now(), communityId: 'community_test', residentId: who },
    ...{ day: beijingDay(cloud.clock.now() as InstantMs), count: WRONG_DIGITS_MAX, last: '000000' },
  });
  const answer = await act();
  await removeDocument(cloud.url, 'voucherTries', _id);
  return answer;
};
