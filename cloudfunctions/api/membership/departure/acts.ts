import type { LeavingAct } from '../../../platform/leaving.ts';
import { deleteMediaOf } from '../../capture/index.ts';
import { deleteMissedOf } from '../../mutual/index.ts';
import {
  partFromAsked,
  partFromAssignments,
  partFromFollowed,
  partFromFollowUps,
  partFromHelped,
} from '../../need/index.ts';
import { letGoOfOwn, letGoOfPaid } from '../../redemption/index.ts';
import { closeAccount } from '../../points/index.ts';

/** The acts of the features by the part they take somebody out of, in the order in which they happen: points last. */
export const LEAVING_ACTS: Readonly<Record<string, LeavingAct>> = {
  'needs.requesterId.resident': partFromAsked,
  'needs.claimantIds.resident': partFromHelped,
  // Behind their claims, of which new records could come.
  'missed.residentId.resident': deleteMissedOf,
  'needs.followerIds.resident': partFromFollowed,
  'media.ownerId.resident': deleteMediaOf,
  'needs.namedIds.resident': partFromAssignments,
  'followUps.requesterId.resident': partFromFollowUps,
  // Points that were set aside come back before the account closes.
  'redemptions.ownerId.resident': letGoOfOwn,
  'redemptions.payers.account': letGoOfPaid,
  'accounts._id.account': closeAccount,
};
