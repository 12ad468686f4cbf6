import type { MissedId } from '../../../../shared/kernel/ids.ts';
import { withTransaction } from '../../../platform/transaction.ts';
import { letGo } from '../../capture/index.ts';

/** Deletes a record and leaves what was said with it to the sweep; does nothing where it is gone already. */
export const endMissed = (id: MissedId): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const before = await transaction.get('missed', id);
    if (!before) return { commit: false, value: undefined };
    await letGo(transaction, before.why?.media ?? [], [], now);
    await transaction.remove('missed', id);
    return { commit: true, value: undefined };
  });
