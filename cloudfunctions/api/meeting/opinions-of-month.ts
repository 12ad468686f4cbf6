import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { Documents } from '../../database/collections.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';

/** As many as one question finds, and as many questions as a community of a hundred buildings needs. */
const AT_ONCE = 1000;
const QUESTIONS_MAX = 10;

/** All opinions of a community and month, with what is counted of them; those beyond {@link QUESTIONS_MAX} questions are left out. */
export const opinionsOfMonth = async (
  communityId: CommunityId,
  month: LocalMonth,
): Promise<readonly Documents['opinions'][]> => {
  const all: Documents['opinions'][] = [];
  let after = '';
  for (let asked = 0; asked < QUESTIONS_MAX; asked += 1) {
    const { opinions } = await readTogether(communityId, {
      opinions: part(
        'opinions',
        { communityId, month, _id: command.gt(after) },
        { orderBy: [['_id', 'asc']], limit: AT_ONCE, fields: ['kind', 'buildingId', 'reviewId', 'outcome'] },
      ),
    });
    all.push(...opinions);
    const last = opinions.at(-1);
    if (!last || opinions.length < AT_ONCE) break;
    after = last._id;
  }
  return all;
};
