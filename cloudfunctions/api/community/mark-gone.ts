import { storedFlatWords } from '../../../shared/community/stored-flat-words.ts';
import { isAdmin } from '../../../shared/community/reconcile-rules.ts';
import { endGrants } from '../../../shared/community/roster-grants.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { findDocuments } from '../../platform/store.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveCluster } from '../appointment/index.ts';
import { closeApplications, endAccount } from '../membership/index.ts';
import { correctTree } from './correct-tree.ts';

type Gone = { readonly residentId: ResidentId; readonly isHouseholdEmpty: boolean };

/** What the departure says to those who had to do with them. */
const WHY = { left: '搬走了', died: '人不在了' } as const;

export const markGone: ApiHandlers['community.markGone'] = async ({ residentId, how, reason }, ctx) => {
  return correctTree<Gone, 'FORBIDDEN' | 'RESIDENT_NOT_FOUND' | 'IMPORT_RUNNING'>(
    ctx,
    reason,
    async ({ transaction, now, held, communityId }) => {
      const { _id: actorId, name: actorName } = held.resident;
      const resident = await transaction.get('residents', residentId);
      if (resident?.communityId !== communityId || resident.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
      if (!mayMark(held, resident)) return fail('FORBIDDEN');
      const revision = await takeRoster(transaction, communityId);
      if (!revision.ok) return revision;
      const { identityId, buildingId } = resident;
      const why = { at: now, method: ctx.method, reason: WHY[how], actorId, actorName };
      const ended = identityId === null ? resident : await endAccount(transaction, { ...resident, identityId }, why);
      const roles = endGrants(resident.roles, held.today);
      const closed = await closeApplications(transaction, ended, why, now);
      await transaction.replace('residents', { ...closed, leftAt: now, roles, rosterRevision: revision.value });
      const isHouseholdEmpty = await isLastOf(resident);
      const household = await transaction.get('households', resident.householdId);
      if (household && isHouseholdEmpty) {
        await transaction.replace('households', { ...household, leftAt: now, rosterRevision: revision.value });
        await leaveCluster({ transaction, today: held.today, revision: revision.value }, household);
      }
      await transaction.increase('buildings', buildingId, {
        residentCount: -1,
        ...(isHouseholdEmpty ? { householdCount: -1 } : {}),
      });
      return ok({
        value: { residentId, isHouseholdEmpty },
        corrected: {
          ...{ subject: residentId, kind: 'community.left' as const, buildingId },
          ...{ from: storedFlatWords(resident), to: how },
        },
      });
    },
  );
};

/** Nobody marks themselves, and an administrator alone another one: so one always stays. The founder lives nowhere and stays. */
const mayMark = (held: ResidentAct, resident: Documents['residents']): boolean => {
  if (resident._id === held.resident._id || resident.number === '') return false;
  return !isAdmin(resident, held) || held.holds(['admin'], { communityId: resident.communityId });
};

/** True if nobody else lives in the household. Read after the roster was taken: nobody moves in before this commits. */
const isLastOf = async ({ _id, householdId }: Documents['residents']): Promise<boolean> => {
  const here = await findDocuments('residents', { householdId, leftAt: null }, { limit: 2 });
  return here.every((one) => one._id === _id);
};
