import type { Assignment } from '../../shared/assignment/assignment.ts';
import type { Party } from '../../shared/assignment/party.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, HouseholdId, NeedId, ResidentId } from '../../shared/kernel/ids.ts';
import type { Asking } from '../../shared/need/asking.ts';
import type { Claim } from '../../shared/need/claim.ts';
import type { Need, NeedIn, NeedStatus } from '../../shared/need/need.ts';

export const REQUESTER = 'resident_wei' as ResidentId;
export const POSTED_AT = Date.parse('2026-11-23T02:00:00Z') as InstantMs;
/** An hour after the post: the `now` of the acts in unit tests. */
export const LATER = (POSTED_AT + 3_600_000) as InstantMs;

/** A claim by `resident_<name>`. */
export const claimBy = (name: string): Claim => ({
  residentId: `resident_${name}` as ResidentId,
  name,
  claimedAt: (POSTED_AT + 60_000) as InstantMs,
});

export const LEAD: Party = { kind: 'resident', id: 'resident_huang' as ResidentId, name: '黄明' };
export const GIVER: Party = { kind: 'resident', id: 'resident_staff' as ResidentId, name: '农春' };
/** 18:00 on Thursday 26 November 2026: three working days after the post. */
export const DUE_AT = Date.parse('2026-11-26T10:00:00Z') as InstantMs;

/** The assignment of the sample need: given at the moment of the post. */
export const ASSIGNMENT: Assignment = {
  lead: LEAD,
  firstReceiver: LEAD,
  helpers: [],
  givenBy: GIVER,
  givenAt: POSTED_AT,
  dueAt: DUE_AT,
  firstDueAt: DUE_AT,
  contactedAt: null,
  answer: null,
  promise: null,
  extension: null,
  objection: null,
  transfers: [],
  ladder: null,
};

/** The facts that every state of the sample need has. */
export const COMMON = {
  _id: 'need_n1' as NeedId,
  communityId: 'community_c1' as CommunityId,
  buildingId: 'building_b1' as BuildingId,
  buildingName: '1号楼',
  householdId: 'household_h1' as HouseholdId,
  flat: '1单元302',
  requesterId: REQUESTER,
  requesterName: '韦大山',
  kind: 'water',
  text: '厨房的水管漏水',
  media: [],
  behalf: null,
  hasChild: false,
  wording: null,
  urgency: 'normal',
  place: { at: 'home', note: '' },
  slots: 2,
  assignment: null,
  takenDown: null,
  about: null,
  fromOpinion: null,
  followers: [],
  nudgedAt: null,
  notes: { count: 0, unreadBy: [], inCharge: [] },
  createdAt: POSTED_AT,
  updatedAt: POSTED_AT,
} as const;

/** The captain said it for the requester, who is asked on their phone. */
export const ASKING: Asking = {
  of: 'self',
  by: { residentId: 'resident_captain' as ResidentId, name: '楼长' },
  from: [{ residentId: REQUESTER, name: '韦大山' }],
  at: POSTED_AT,
  remindAt: (POSTED_AT + 86_400_000) as InstantMs,
  next: 'open',
};

/** What was reported of the work, which nobody has seen or asked about. */
export const REPORTED = { doneAt: POSTED_AT, outcome: 'done' } as const;
export const UNSEEN = { seenAt: null, askedAt: null, tries: [] } as const;
const NODDED = { confirmedAt: POSTED_AT, isByCall: false } as const;

/**
 * The sample need in one of its states: two slots, as many claims as the state implies unless told otherwise
 * (open 1, claimed 2, assigned, done, confirmed, unanswered and closed 1, withdrawn 0).
 */
export const sampleNeed = <S extends NeedStatus>(status: S, names?: readonly string[]): NeedIn<S> => {
  const claims = (implied: readonly string[]) => ({ claims: (names ?? implied).map(claimBy) });
  const states: { readonly [T in NeedStatus]: NeedIn<T> } = {
    asked: { ...COMMON, status: 'asked', asking: ASKING },
    notAgreed: { ...COMMON, status: 'notAgreed', asking: ASKING, endedAt: POSTED_AT, reason: '不是我说的' },
    pending: { ...COMMON, status: 'pending' },
    open: { ...COMMON, status: 'open', ...claims(['mo']) },
    claimed: { ...COMMON, status: 'claimed', ...claims(['mo', 'lan']) },
    assigned: { ...COMMON, assignment: ASSIGNMENT, status: 'assigned', ...claims(['mo']) },
    done: { ...COMMON, status: 'done', ...claims(['mo']), ...REPORTED, ...UNSEEN },
    confirmed: { ...COMMON, status: 'confirmed', ...claims(['mo']), ...REPORTED, ...NODDED },
    unanswered: { ...COMMON, status: 'unanswered', ...claims(['mo']), ...REPORTED, closedAt: POSTED_AT },
    closed: { ...COMMON, status: 'closed', ...claims(['mo']), closedAt: POSTED_AT },
    merged: { ...COMMON, status: 'merged', claims: [], mergedAt: POSTED_AT, intoId: 'need_n2' as NeedId },
    withdrawn: { ...COMMON, status: 'withdrawn', ...claims([]), withdrawnAt: POSTED_AT, wasPublished: true },
    refused: { ...COMMON, status: 'refused', refusedAt: POSTED_AT, reason: '请改一改' },
  };
  return states[status];
};

/** Every state once. */
export const SAMPLE_NEEDS: readonly Need[] = (
  [
    'asked',
    'notAgreed',
    'pending',
    'open',
    'claimed',
    'assigned',
    'done',
    'confirmed',
    'unanswered',
    'closed',
    'merged',
    'withdrawn',
    'refused',
  ] as const
).map((status) => sampleNeed(status));
