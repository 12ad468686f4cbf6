import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, ResidentId } from '../../../shared/kernel/ids.ts';
import { refuse } from '../../../shared/membership/membership.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';
import { sideEvent } from '../../platform/side-event.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveMembership } from './record.ts';
import { whoGo } from './who-go.ts';

/** What the applicant reads where they applied; they may apply again at once. */
const REASON = '名册上现在没有这个人了，问问楼长';

type By = { readonly actorId: ResidentId; readonly actorName: string; readonly method: string };

/**
 * Closes the applications to be somebody who leaves the roster: whoever applied reads why, and those who would have let them in are told. Within
 * the transaction that saves the row. @returns the row without its applicants.
 */
export const closeApplications = async <R extends ResidentDoc>(
  transaction: Transaction,
  resident: R,
  by: By,
  now: InstantMs,
): Promise<R> => {
  if (resident.applicants.length === 0) return resident;
  const { communityId, buildingId } = resident;
  const building = await getDocument('buildings', buildingId);
  const told = building ? await whoGo(building, beijingDay(now)) : [];
  for (const id of resident.applicants) {
    const before = await transaction.get('memberships', id);
    const closed = before && refuse(before, by.actorId, REASON, now);
    if (!before || !closed?.ok) continue;
    await saveMembership(transaction, closed.value, before);
    const happened = {
      ...{ kind: 'membership.closed' as const, subject: id, communityId, buildingId, told },
      ...{ actorId: by.actorId, actorName: resident.name, from: 'pending', to: 'refused', reason: REASON },
    };
    const eventId = `event_${digest('application closed', id, String(closed.value.appliedAt))}` as EventId;
    await transaction.insert('events', [sideEvent(eventId, happened, by.method, now)]);
  }
  return { ...resident, applicants: [] };
};
