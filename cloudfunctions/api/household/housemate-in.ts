import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { mayActFor, type HousemateRefusal } from '../../../shared/household/housemate.ts';
import { ok, type Result } from '../../../shared/kernel/errors.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Of the two who live together, each as they are on the roster at this moment. */
type Home = { readonly mine: ResidentDoc; readonly theirs: ResidentDoc };
type Asked = Result<Home, HousemateRefusal>;

const decide = (mine: ResidentDoc | undefined, theirs: ResidentDoc | undefined, now: InstantMs): Asked => {
  const may = mayActFor(mine, theirs, now);
  if (!may.ok) return may;
  if (!mine || !theirs) throw new Error('somebody acts for nobody');
  return ok({ mine, theirs });
};

/** Whom the caller acts for, looked at before the transaction: what is said for them is looked at as theirs. */
export const housemateBefore = async ({ resident, now }: ResidentCtx, residentId: ResidentId): Promise<Asked> =>
  decide(resident, await getDocument('residents', residentId), now);

/** Asks again within the transaction and holds both rows: nobody acts for somebody who joins, moves or says no at the same moment. */
export const housemateIn = async (
  transaction: Transaction,
  { resident, now }: ResidentCtx,
  residentId: ResidentId,
): Promise<Asked> => {
  await transaction.hold('residents', resident._id);
  await transaction.hold('residents', residentId);
  const mine = await transaction.get('residents', resident._id);
  return decide(mine, await transaction.get('residents', residentId), now);
};
