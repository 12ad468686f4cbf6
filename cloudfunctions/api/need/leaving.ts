import { EVENT_OF_ACTION } from '../../../shared/need/events.ts';
import { partFromAssigned } from '../../../shared/need/parting-assignment.ts';
import { partFromFollowed as withoutFollower } from '../../../shared/need/following.ts';
import { partFromNeed } from '../../../shared/need/parting.ts';
import type { LeavingAct } from '../../platform/leaving.ts';
import { findDocuments } from '../../platform/store.ts';
import { partFrom, type PartingFrom } from './part.ts';

const NEEDS_PER_PIECE = 10;

/** Takes a leaver out of the needs they are found by. A need that they are out of is not found again. */
const partFromNeedsOf =
  (field: 'requesterId' | 'claimantIds' | 'followerIds' | 'namedIds', parting: PartingFrom): LeavingAct =>
  async (departure) => {
    const needs = await findDocuments('needs', { [field]: departure.residentId }, { limit: NEEDS_PER_PIECE });
    for (const { _id } of needs) await partFrom(departure, _id, parting);
    return { isOver: needs.length === 0, done: departure.done + needs.length };
  };

const fromNeed: PartingFrom = (need, residentId, now) => {
  const parted = partFromNeed(need, residentId, now);
  return parted && { need: parted.need, kind: parted.action && EVENT_OF_ACTION[parted.action] };
};
const fromFollowed: PartingFrom = (need, residentId) => {
  const parted = withoutFollower(need, residentId);
  return parted && { need: parted, kind: null };
};
const fromAssignment: PartingFrom = (need, residentId, now) => {
  const parted = partFromAssigned(need, residentId, now);
  return parted && { need: parted.need, kind: parted.isLeadLost ? 'need.leadLost' : null };
};

/** Takes a leaver out of what they asked for. */
export const partFromAsked = partFromNeedsOf('requesterId', fromNeed);
/** Takes a leaver out of what they helped with. */
export const partFromHelped = partFromNeedsOf('claimantIds', fromNeed);
/** Takes a leaver out of what their household had too. */
export const partFromFollowed = partFromNeedsOf('followerIds', fromFollowed);
/** Takes a leaver out of what they answered for, gave or decided. */
export const partFromAssignments = partFromNeedsOf('namedIds', fromAssignment);
