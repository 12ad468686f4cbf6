import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { grantsOf } from '../../../shared/community/roles.ts';
import type { CommunityId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** More than hold a role over a whole community. */
const HOLDERS_MAX = 1000;

const isAdmin = ({ identityId, leftAt, roles }: ResidentDoc, today: LocalDate): boolean =>
  identityId !== null && leftAt === null && grantsOf(roles, ['admin'], today).length > 0;

/** Who else keeps the community, as a query sees it; the transaction looks at each again. */
export const otherAdmins = async (
  communityId: CommunityId,
  leaver: ResidentId,
  today: LocalDate,
): Promise<readonly ResidentId[]> => {
  const holders = await findDocuments(
    'residents',
    { 'roles.scopeId': communityId, leftAt: null },
    { limit: HOLDERS_MAX },
  );
  return holders.filter((holder) => holder._id !== leaver && isAdmin(holder, today)).map(({ _id }) => _id);
};

/**
 * True if the community keeps an administrator with an account once this resident is gone. Whoever stays is held: of two who leave at the
 * same moment the second is met as a conflict, and sees the first gone.
 */
export const leavesAnAdmin = async (
  transaction: Transaction,
  leaver: ResidentDoc,
  others: readonly ResidentId[],
  today: LocalDate,
): Promise<boolean> => {
  if (!isAdmin(leaver, today)) return true;
  for (const id of others) {
    const other = await transaction.get('residents', id);
    if (other && isAdmin(other, today)) return transaction.hold('residents', id);
  }
  return false;
};
