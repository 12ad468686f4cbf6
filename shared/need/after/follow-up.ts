import { doersOf } from '../../assignment/assignment.ts';
import { residentsIn, type PartyId } from '../../assignment/party.ts';
import type { Attached } from '../../capture/attached.ts';
import { FORMER_NEIGHBOUR } from '../../community/former-neighbour.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import type { BuildingId, CommunityId, NeedId, ResidentId } from '../../kernel/ids.ts';
import { KIND_RULES } from '../kind-rules.ts';
import type { NeedKind } from '../kinds.ts';
import { claimantsOf, type Need } from '../need.ts';
import { earnsPoints } from '../outcomes.ts';
import { nextMoment, type DayPart } from './day-parts.ts';
import type { Rating } from './rating.ts';
import type { Thanks } from './thanks.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Bounds of a follow-up; a length counts UTF-16 units. */
export const FOLLOW_UP_LIMITS = {
  /** Tries in different parts of the day before nobody was found. */
  triesMax: 3,
  /** So many days after the closure it is asked: what was mended badly shows by then. */
  daysUntilAsked: 1,
  /** So many days after the closure it ends although nobody asked: who is asked later no longer remembers. */
  daysUntilLapsed: 30,
  wordLengthMax: 100,
  pageSize: 20,
} as const;

/** Somebody tried and reached nobody. */
export type Try = { readonly at: InstantMs; readonly part: DayPart };

/** What stays true of a follow-up (回访) in whatever state it is: one for each time a need was closed because somebody did something. */
export type FollowUpFacts = {
  readonly needId: NeedId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly kind: NeedKind;
  readonly requesterId: ResidentId;
  readonly closedAt: InstantMs;
  /** Whose work it was: the lead, who helped, the office. They read of ratings as sums alone. */
  readonly doerIds: readonly PartyId[];
  /** Who may not ask: the requester, whoever asked for them, and every resident who did it. */
  readonly barredIds: readonly ResidentId[];
  /** Nobody reached; no more than count, each in another part of the day. */
  readonly tries: readonly Try[];
  /** When those in charge were told that it is to be asked; null = not yet. */
  readonly announcedAt: InstantMs | null;
  /** What the requester thinks of it; null = they did not say. */
  readonly rating: Rating | null;
  /** What the requester said to whoever did it; null = nothing yet. */
  readonly thanks: Thanks | null;
};

/** How a follow-up stands. */
export type FollowUpState =
  /** To be asked, not before `dueAt`. */
  | { readonly status: 'waiting'; readonly dueAt: InstantMs }
  /** The requester was asked: whether it is still mended, and what else they said. */
  | {
      readonly status: 'reached';
      readonly reachedAt: InstantMs;
      readonly isSolved: boolean;
      readonly word: string;
      readonly media: readonly Attached[];
    }
  /** Three tries reached nobody (没找到人). */
  | { readonly status: 'notFound'; readonly endedAt: InstantMs }
  /** Nobody asked in time. */
  | { readonly status: 'lapsed'; readonly endedAt: InstantMs }
  /** Whoever was to be asked has left. */
  | { readonly status: 'gone'; readonly endedAt: InstantMs };

/** A follow-up is in exactly one state. */
export type FollowUp = FollowUpFacts & FollowUpState;
/** For the wire. */
export const FOLLOW_UP_STATUSES = [
  'waiting',
  'reached',
  'notFound',
  'lapsed',
  'gone',
] as const satisfies readonly FollowUp['status'][];
export type FollowUpIn<S extends FollowUp['status']> = Extract<FollowUp, { status: S }>;

/** The moment at which a need was closed although or because it had been reported done; null where it was not. */
export const closureOf = (need: Need): InstantMs | null => {
  if (need.status === 'confirmed') return need.confirmedAt;
  return need.status === 'unanswered' ? need.closedAt : null;
};

/**
 * The follow-up that a change of a need brings about: of a closure where somebody did something, unless whoever would be asked has left.
 * Praise asks for nothing, so nothing of it is mended. Null for any other change.
 */
export const followUpFrom = (before: Need | null, after: Need): FollowUpIn<'waiting'> | null => {
  const closedAt = closureOf(after);
  if (closedAt === null || (before !== null && closureOf(before) !== null)) return null;
  if (!('outcome' in after) || !earnsPoints(after.outcome) || after.requesterId === FORMER_NEIGHBOUR.residentId)
    return null;
  const { isCounted, isPrivate } = KIND_RULES[after.kind];
  if (!isCounted && !isPrivate) return null;
  const doers = doersOf(after.assignment);
  const behalf = after.behalf ? [after.behalf.by] : [];
  const from = (closedAt + FOLLOW_UP_LIMITS.daysUntilAsked * DAY_MS) as InstantMs;
  return {
    needId: after._id,
    communityId: after.communityId,
    buildingId: after.buildingId,
    kind: after.kind,
    requesterId: after.requesterId,
    closedAt,
    doerIds: [...new Set([...doers.map(({ id }) => id), ...claimantsOf(after)])],
    barredIds: [...new Set([after.requesterId, ...behalf, ...claimantsOf(after), ...residentsIn(doers)])],
    tries: [],
    announcedAt: null,
    rating: null,
    thanks: null,
    status: 'waiting',
    dueAt: nextMoment([], from) ?? from,
  };
};

/** When a follow-up ends although nobody asked. */
export const lapsesAt = ({ closedAt }: FollowUpFacts): InstantMs =>
  (closedAt + FOLLOW_UP_LIMITS.daysUntilLapsed * DAY_MS) as InstantMs;
