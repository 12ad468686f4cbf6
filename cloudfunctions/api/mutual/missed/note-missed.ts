import type { ResidentDoc } from '../../../../shared/community/documents.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { EventId, MissedId } from '../../../../shared/kernel/ids.ts';
import type { Missed, MissedHow } from '../../../../shared/mutual/missed.ts';
import type { Claim } from '../../../../shared/need/claim.ts';
import type { Need } from '../../../../shared/need/need.ts';
import type { EventDocument } from '../../../platform/collections.ts';
import { digest } from '../../../platform/digest.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { missedDocument } from './missed-document.ts';
import { NOBODY, sideEvent } from '../../../platform/side-event.ts';

type Noted = {
  readonly need: Need;
  readonly claim: Claim;
  readonly person: Pick<ResidentDoc, '_id' | 'communityId' | 'buildingId'>;
  readonly how: MissedHow;
  /** What they said when they gave it back; null for nothing. */
  readonly text: string | null;
};

/** Keeps that somebody's help did not come, in the transaction of the act, and tells the person. One claim can be noted once. */
export const noteMissed = async (
  transaction: Transaction,
  { need, claim, person, how, text }: Noted,
  now: InstantMs,
): Promise<void> => {
  const { _id: residentId, communityId, buildingId } = person;
  const why = text === null ? null : { text, media: [], at: now };
  const missed: Missed = {
    ...{ communityId, buildingId, residentId, needId: need._id, topic: need.kind },
    ...{ how, at: now, why, struck: null },
  };
  const id = `missed_${digest(need._id, residentId, String(claim.claimedAt))}` as MissedId;
  await transaction.insert('missed', [missedDocument(id, missed)]);
  await transaction.insert('events', [missedEvent(id, missed)]);
};

const missedEvent = (id: MissedId, { communityId, buildingId, topic, residentId, how, at }: Missed): EventDocument =>
  sideEvent(
    `event_${digest('missed', id)}` as EventId,
    {
      ...{ ...NOBODY, communityId, buildingId, subject: id, kind: 'mutual.missed', topic, told: [residentId] },
      ...{ from: null, to: how, reason: null },
    },
    how === 'notCome' ? 'need.takeOff' : 'need.release',
    at,
  );
