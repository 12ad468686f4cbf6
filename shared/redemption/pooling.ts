import { isGrownUp } from '../community/age.ts';
import type { ResidentDoc } from '../community/documents.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, HouseholdId, PoolingId, ResidentId } from '../kernel/ids.ts';

/**
 * Somebody's yes that whoever lives with them may spend their points (家里一起用). It holds in the household in which it was said: after a move or a
 * split it says nothing, until they say it again. It is taken back at any time; what was ordered before stays ordered.
 */
export type Pooling = {
  readonly _id: PoolingId;
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  readonly householdId: HouseholdId;
};

type Person = Pick<ResidentDoc, '_id' | 'householdId' | 'leftAt' | 'birthYear'>;

/** True where a household may spend what somebody has: a grown-up who lives there and said yes there. */
export const isPooled = (
  pooling: Pooling | undefined,
  person: Person,
  householdId: HouseholdId,
  now: InstantMs,
): boolean =>
  pooling?.residentId === person._id &&
  pooling.householdId === householdId &&
  person.householdId === householdId &&
  person.leftAt === null &&
  isGrownUp(person.birthYear, now);
