import { isGrownUp } from '../../../shared/community/age.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { poolingIdOf } from './ids.ts';

/** Said twice it is one yes. It names the household in which it was said, and holds in no other. */
export const pool: ApiHandlers['redemption.pool'] = ({ isMine }, { resident }) =>
  withTransaction<Result<{ readonly isMine: boolean }, 'NOT_GROWN_UP'>>(async (transaction, now) => {
    const _id = poolingIdOf(resident._id);
    if (!isMine) {
      await transaction.remove('poolings', _id);
      return { commit: true, value: ok({ isMine }) };
    }
    if (!isGrownUp(resident.birthYear, now)) return { commit: false, value: fail('NOT_GROWN_UP') };
    const { _id: residentId, communityId, householdId } = resident;
    await transaction.replace('poolings', { _id, schema: 1, createdAt: now, communityId, residentId, householdId });
    return { commit: true, value: ok({ isMine }) };
  });
