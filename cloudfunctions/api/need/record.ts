import { doersOf, partiesOf } from '../../../shared/assignment/assignment.ts';
import { residentsIn } from '../../../shared/assignment/party.ts';
import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { isBetweenThem } from '../../../shared/need/assent.ts';
import { claimantsOf, isUnfinished, type Need } from '../../../shared/need/need.ts';
import { isPublic } from '../../../shared/need/published.ts';
import { isAnnouncedOverdue, queueKeyOf, stageOf } from '../../../shared/need/queue.ts';
import { waitingOf } from '../../../shared/need/wake.ts';
import { followUpFrom } from '../../../shared/need/after/follow-up.ts';
import { isForgotten } from '../../../shared/need/parting.ts';
import { saveFollowUp } from './after/follow-up-document.ts';
import type { NeedDocument } from './collections.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** A need as it is stored: with the fields its lists are read by, all derived from the need itself. */
const needDocument = (need: Need): NeedDocument => ({ ...need, schema: 1, ...listedBy(need), ...queuedBy(need) });

const listedBy = (need: Need) => ({
  wall: wallOf(need),
  isUnfinished: isUnfinished(need.status),
  isComplaint: need.about !== null,
  claimantIds: claimantsOf(need),
  followerIds: need.followers.map(({ residentId }) => residentId),
  order: orderOf(need),
  doerIds: doersOf(need.assignment).map(({ id }) => id),
  askedIds: need.status === 'asked' ? need.asking.from.map(({ residentId }) => residentId) : [],
  namedIds: namedIn(need).filter((id) => id !== FORMER_NEIGHBOUR.residentId),
});

const namedIn = (need: Need): readonly ResidentId[] => {
  const { assignment, takenDown } = need;
  const asking = isBetweenThem(need) ? [need.asking.by, ...need.asking.from] : [];
  return [
    ...new Set([
      ...residentsIn(partiesOf(assignment)),
      ...(takenDown ? [takenDown.by] : []),
      ...asking.map(({ residentId }) => residentId),
    ]),
  ];
};

const queuedBy = (need: Need) => ({
  stage: stageOf(need),
  isOverdue: isAnnouncedOverdue(need),
  wakeAt: waitingOf(need)?.at ?? null,
  queue: queueKeyOf(need, orderKey(need.createdAt, need._id)),
});

/** Danger stands before whatever is newer, as long as somebody waits. */
const orderOf = ({ _id, createdAt, urgency, status }: Need): string => {
  const key = orderKey(createdAt, _id);
  return urgency === 'danger' && isUnfinished(status) ? `${FIRST}${key}` : key;
};
/** Sorts behind every digit: of the newest first, it is the first. */
const FIRST = '~';

const wallOf = (need: Need): NeedDocument['wall'] => {
  if (!isPublic(need) || isForgotten(need)) return 'hidden';
  return isUnfinished(need.status) ? 'unfinished' : 'finished';
};

/** The need as the transaction sees it; the only read that a decision may rest on. */
export const needIn = (transaction: Transaction, id: NeedId): Promise<NeedDocument | undefined> =>
  transaction.get('needs', id);

/** The only way a need is written; with a closure comes its follow-up. */
export const saveNeed = async (transaction: Transaction, before: Need | null, after: Need): Promise<void> => {
  const document = needDocument(after);
  if (before === null) await transaction.insert('needs', [document]);
  else await transaction.replace('needs', document);
  const followUp = followUpFrom(before, after);
  if (followUp) await saveFollowUp(transaction, null, followUp);
};
