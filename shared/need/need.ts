import type { Attached } from '../capture/attached.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, HouseholdId, NeedId, ResidentId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import type { About } from './about.ts';
import type { AskedState, NotAgreedState } from './asking.ts';
import type { Behalf } from './behalf.ts';
import type { FromOpinion } from './came-from.ts';
import type { Claim } from './claim.ts';
import type { Follower } from './follower.ts';
import type { NeedKind } from './kinds.ts';
import type { NotesOfNeed } from './notes/note.ts';
import type { Outcome } from './outcomes.ts';
import type { TakenDown } from './taken-down.ts';
import type { Wording } from './wording.ts';
import type { Urgency } from './urgency.ts';

/** Bounds of a need. Lengths count UTF-16 units. */
export const NEED_LIMITS = {
  textLengthMin: 2,
  textLengthMax: 500,
  placeNoteLengthMax: 60,
  slotsMax: 20,
  reasonLengthMax: 100,
  pageSize: 20,
} as const;

/** Where help is wanted: the requester's flat (told to claimants only), the building, or the community's ground. */
export const PLACES = ['home', 'building', 'community'] as const;
export type NeedPlace = { readonly at: (typeof PLACES)[number]; readonly note: string };

/** What stays true of a need in whatever state it is. */
export type NeedFacts = {
  readonly _id: NeedId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  readonly householdId: HouseholdId;
  /** Unit and flat as people say them; only the requester, those in charge and helpers who may (`door.ts`) are told. */
  readonly flat: string;
  readonly requesterId: ResidentId;
  readonly requesterName: string;
  /** Whoever asked did so through another, with their yes on record; null = they posted it themselves. */
  readonly behalf: Behalf | null;
  readonly kind: NeedKind;
  /** Empty while it was only said aloud or shown in pictures, and nobody has written it down yet. */
  readonly text: string;
  /** Pictures and recordings that go with it, in the order in which they are shown. */
  readonly media: readonly Attached[];
  /** A child said it, or is in its photos: those are for its author, its requester and those in charge alone. */
  readonly hasChild: boolean;
  /** The words last written for a need that came without any; null if none were. */
  readonly wording: Wording | null;
  readonly urgency: Urgency;
  readonly place: NeedPlace;
  /** How many helpers are wanted, 1-20. */
  readonly slots: number;
  /** Who answers for it and by when; null = nobody was given it. Its lead has it while it is `assigned`. */
  readonly assignment: Assignment | null;
  /** Why its words had to go; null while they stand. */
  readonly takenDown: TakenDown | null;
  /** Whom it is about, where it complains of a body; null = of none. */
  readonly about: About | null;
  /** The opinion of a monthly review that it came from; null = it was said as a need. */
  readonly fromOpinion: FromOpinion | null;
  /** Who else has the same matter, a household each; who they are is for those in charge alone. */
  readonly followers: readonly Follower[];
  /** When the requester last reminded whoever they wait for; null = never. */
  readonly nudgedAt: InstantMs | null;
  /** What it keeps of the notes of those concerned. */
  readonly notes: NotesOfNeed;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};
type Claims = { readonly claims: readonly Claim[] };
type Report = { readonly doneAt: InstantMs; readonly outcome: Outcome };

/** How a need stands: the one part of it that acts change. A state carries exactly what exists in it (D6). */
export type NeedState =
  | AskedState
  | NotAgreedState
  /** Waits for a human to look at the words; only its author and the staff see it. */
  | { readonly status: 'pending' }
  /** Wants helpers: fewer claims than slots. */
  | (Claims & { readonly status: 'open' })
  /** Every slot is taken. */
  | (Claims & { readonly status: 'claimed' })
  /** Given to one lead, who answers for it; those who claimed it before go on helping. */
  | (Claims & { readonly status: 'assigned' })
  /** A claimant or the lead says it is done; waits for the requester's nod. */
  | (Claims &
      Report & {
        readonly status: 'done';
        /** When the requester opened or heard the report; null = not yet. */
        readonly seenAt: InstantMs | null;
        /** When the captain was told to ask, after a week of silence; null = not yet. */
        readonly askedAt: InstantMs | null;
        /** When somebody in charge asked and reached nobody; no more than count. */
        readonly tries: readonly InstantMs[];
      })
  /** Good, in the word of the requester: they nodded, or said so when they were asked. */
  | (Claims & Report & { readonly status: 'confirmed'; readonly confirmedAt: InstantMs; readonly isByCall: boolean })
  /** Nobody said whether it is good, though they saw it and were asked (没人点头). It pays nothing. */
  | (Claims & Report & { readonly status: 'unanswered'; readonly closedAt: InstantMs })
  /** Somebody in charge closed it before it was done, with a reason. */
  | (Claims & { readonly status: 'closed'; readonly closedAt: InstantMs })
  | (Claims & {
      readonly status: 'withdrawn';
      readonly withdrawnAt: InstantMs;
      /** False if it was taken back before a human looked at its words: those stay hidden. */
      readonly wasPublished: boolean;
    })
  /** Somebody said it before (有人说过了): it goes on with the other need, and everybody concerned follows that one. */
  | (Claims & { readonly status: 'merged'; readonly mergedAt: InstantMs; readonly intoId: NeedId })
  /** The staff refused to publish it; always with a reason. */
  | { readonly status: 'refused'; readonly refusedAt: InstantMs; readonly reason: string };

/** A need is in exactly one state. */
export type Need = NeedFacts & NeedState;

export type NeedStatus = Need['status'];
/** The fields of any state; every other field is a fact, also one that a later version adds. */
const STATE_FIELDS: StateFields<NeedState> = {
  status: true,
  claims: true,
  asking: true,
  endedAt: true,
  doneAt: true,
  outcome: true,
  seenAt: true,
  askedAt: true,
  tries: true,
  isByCall: true,
  closedAt: true,
  confirmedAt: true,
  withdrawnAt: true,
  wasPublished: true,
  mergedAt: true,
  intoId: true,
  refusedAt: true,
  reason: true,
};

/** A need in one state: the facts of `need`, with `state` in place of how it stood, changed at `now`. */
export const needInto = <S extends NeedState>(need: Need, state: S, now: InstantMs): NeedFacts & S =>
  intoState<NeedFacts, S>(STATE_FIELDS, { ...need, updatedAt: now }, state);

/** A need in one of its states. */
export type NeedIn<S extends NeedStatus> = Extract<Need, { status: S }>;

/** The acts that move a need; imperative, as at the wire. */
export const NEED_ACTIONS = [
  'publish',
  'refuse',
  'claim',
  'release',
  'reportDone',
  'confirm',
  'sendBack',
  'withdraw',
] as const;
export type NeedAction = (typeof NEED_ACTIONS)[number];

/** The whole lifecycle in one table (`assignment-acts.ts` has the rest); of several states the lead and the claims left decide. */
export const NEED_TRANSITIONS = {
  asked: { withdraw: ['notAgreed'] },
  notAgreed: {},
  pending: { publish: ['open'], refuse: ['refused'], withdraw: ['withdrawn'] },
  open: { claim: ['open', 'claimed'], release: ['open'], reportDone: ['done'], withdraw: ['withdrawn'] },
  claimed: { release: ['open'], reportDone: ['done'], withdraw: ['withdrawn'] },
  assigned: { release: ['assigned'], reportDone: ['done'], withdraw: ['withdrawn'] },
  done: { confirm: ['confirmed'], sendBack: ['open', 'claimed', 'assigned'] },
  confirmed: {},
  unanswered: {},
  closed: {},
  merged: {},
  withdrawn: {},
  refused: {},
} as const satisfies Record<NeedStatus, Partial<Record<NeedAction, readonly NeedStatus[]>>>;

/** True if the table knows the action in the status. Who may do it is another question. */
export const canTransition = (from: NeedStatus, action: NeedAction): boolean =>
  Object.prototype.hasOwnProperty.call(NEED_TRANSITIONS[from], action);

const UNFINISHED = ['asked', 'pending', 'open', 'claimed', 'assigned', 'done'] as const satisfies readonly NeedStatus[];

/** True while somebody still waits for something. */
export const isUnfinished = (status: NeedStatus): status is (typeof UNFINISHED)[number] =>
  (UNFINISHED as readonly NeedStatus[]).includes(status);

/** The claims of a need; none where its state has no such thing. */
export const claimsOf = (need: Need): readonly Claim[] => ('claims' in need ? need.claims : []);

/** Those who claimed it and still have an account. */
export const claimantsOf = (need: Need): readonly ResidentId[] =>
  claimsOf(need).flatMap(({ residentId, hasLeft }) => (hasLeft ? [] : [residentId]));
