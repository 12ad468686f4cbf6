import { isLead } from '../../../shared/assignment/assignment.ts';
import type { Handover } from '../../../shared/appointment/handover.ts';
import { rolesOf } from '../../../shared/community/roles.ts';
import type { BuildingId, EventId, NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { transferNeed } from '../../../shared/need/assigned.ts';
import { digest } from '../../platform/digest.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { NeedDocument } from './collections.ts';
import { needCounted } from './need-counted.ts';
import { needIn, saveNeed } from './record.ts';
import { toldBy } from './told-by.ts';
import type { Happened } from '../../platform/command.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import { sideEvent } from '../../platform/side-event.ts';

/** More than one captain has in hand at once. */
const LED_MAX = 100;
const REASON = '楼长换人了';

/** What somebody leads in a building and has still to do, the newest first. */
export const needsLedIn = async (buildingId: BuildingId, leadId: ResidentId): Promise<readonly NeedDocument[]> => {
  const inHand = await findDocuments(
    'needs',
    { doerIds: leadId, isUnfinished: true },
    { orderBy: [['order', 'desc']], limit: LED_MAX },
  );
  return inHand.filter(
    (need) => need.buildingId === buildingId && need.status === 'assigned' && isLead(need.assignment, leadId),
  );
};

/** Passes one need from a former captain to the next; false if it is not theirs any more, or the next may not lead it. */
export const passNeed = (needId: NeedId, handover: Handover): Promise<boolean> =>
  withTransaction(async (transaction, now) => {
    const { _id, holderId, holderName, successorId, since } = handover;
    const nothing = { commit: false, value: false };
    const before = await needIn(transaction, needId);
    const successor = await transaction.get('residents', successorId);
    if (!before || !isLead(before.assignment, holderId) || successor?.leftAt !== null) return nothing;
    const party = { kind: 'resident', id: successorId, name: successor.name } as const;
    const passed = transferNeed(
      before,
      {
        to: { party, roles: rolesOf(successor.roles, beijingDay(now)) },
        by: { kind: 'resident', id: holderId, name: holderName },
        reason: REASON,
      },
      now,
    );
    if (!passed.ok) return nothing;
    await saveNeed(transaction, before, passed.value);
    const happened: Happened = {
      ...{ communityId: before.communityId, buildingId: before.buildingId, subject: needId },
      ...{ kind: 'need.transferred', topic: topicOf(before), reason: REASON },
      ...{ actorId: holderId, actorName: holderName, from: before.status, to: passed.value.status },
      ...needCounted(before, passed.value),
      ...toldBy('need.transferred', passed.value, holderId),
    };
    const id = `event_${digest('handover', _id, String(since), needId)}` as EventId;
    await transaction.insert('events', [sideEvent(id, happened, 'appointment.confirmHandOver', now)]);
    return { commit: true, value: true };
  });
