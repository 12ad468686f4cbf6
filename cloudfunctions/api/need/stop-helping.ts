import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { releaseNeed } from '../../../shared/need/decisions.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import { digest } from '../../platform/digest.ts';
import { sideEvent } from '../../platform/side-event.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { helpingIdOf } from './helping-of.ts';
import { needCounted } from './need-counted.ts';
import { needIn, saveNeed } from './record.ts';
import { toldBy } from './told-by.ts';

/** More than the bounds of helping let anybody have at hand; danger, which they do not bound, is rare. */
const AT_HAND_MAX = 20;

type Stopped = Pick<ResidentDoc, '_id' | 'communityId'>;
type By = { readonly actorId: ResidentDoc['_id']; readonly actorName: string; readonly method: string };

/** Frees what somebody had claimed and not done, within the transaction that takes their account from them: a claim on its way meets it. */
export const stopHelping = async (transaction: Transaction, helper: Stopped, by: By, now: InstantMs): Promise<void> => {
  const { _id: residentId, communityId } = helper;
  const before = await transaction.get('helpings', helpingIdOf(residentId));
  const taken = before?.taken ?? [];
  for (const { needId } of taken.filter(({ isOver }) => !isOver).slice(-AT_HAND_MAX)) {
    const need = await needIn(transaction, needId);
    if (!need) continue;
    const freed = releaseNeed(need, residentId, now);
    if (!freed.ok) continue;
    await saveNeed(transaction, need, freed.value);
    await transaction.insert('events', [
      sideEvent(
        `event_${digest('stopped', residentId, String(now), needId)}` as EventId,
        {
          ...{ communityId, buildingId: need.buildingId, subject: needId, kind: 'need.released', reason: null },
          ...{ actorId: by.actorId, actorName: by.actorName, onBehalfOf: residentId },
          ...{ from: need.status, to: freed.value.status, topic: topicOf(need) },
          ...needCounted(need, freed.value),
          ...toldBy('need.released', freed.value, residentId),
        },
        by.method,
        now,
      ),
    ]);
  }
  await transaction.replace('helpings', {
    ...{ _id: helpingIdOf(residentId), schema: 1, createdAt: before?.createdAt ?? now, communityId, residentId },
    ...{ taken: taken.map((one) => ({ ...one, isOver: true })), isStopped: true },
  });
};

/** They may help again, with the bounds they had. */
export const helpAgain = async (transaction: Transaction, { _id: residentId }: Pick<Stopped, '_id'>): Promise<void> => {
  const before = await transaction.get('helpings', helpingIdOf(residentId));
  if (before) await transaction.replace('helpings', { ...before, isStopped: false });
};
