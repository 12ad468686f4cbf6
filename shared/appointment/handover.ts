import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, HandoverId, ResidentId } from '../kernel/ids.ts';

/**
 * `proposed`: the next captain has not said yes. `accepted`: they have; the one who holds the post, or the staff for them, has the last word.
 * `passing`: the post is theirs, and matters of the one before still go over. `done`, `cancelled`: over.
 */
export const HANDOVER_STATUSES = ['proposed', 'accepted', 'passing', 'done', 'cancelled'] as const;
export type HandoverStatus = (typeof HANDOVER_STATUSES)[number];

/** The handing over of a building's captaincy (交接): both say yes, then both roles change in one step. */
export type Handover = {
  readonly _id: HandoverId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  /** Who is captain now. */
  readonly holderId: ResidentId;
  readonly holderName: string;
  /** Who is to be captain. */
  readonly successorId: ResidentId;
  readonly successorName: string;
  readonly proposedBy: ResidentId;
  readonly proposedAt: InstantMs;
  readonly status: HandoverStatus;
  /** When it came to be as it is. */
  readonly since: InstantMs;
  /** Matters that went over with it so far. */
  readonly passed: number;
};

/** True while somebody's word is waited for. */
export const isWaiting = ({ status }: Pick<Handover, 'status'>): boolean =>
  status === 'proposed' || status === 'accepted';

/** True for those whom it is about, and whoever proposed it. */
export const isPartyTo = ({ holderId, successorId, proposedBy }: Handover, id: ResidentId): boolean =>
  [holderId, successorId, proposedBy].includes(id);

type Facts = Omit<Handover, 'status' | 'since' | 'passed'>;

/**
 * Proposes one in place of an earlier proposal that nobody said yes to.
 *
 * @param before the last one of the building; undefined = none ever was.
 * @param isHeld whether who holds the post in `before` still does.
 * @returns `HANDOVER_WAITING` if the next captain has said yes to another one, or matters still go over.
 */
export const proposeHandover = (
  before: Handover | undefined,
  isHeld: boolean,
  facts: Facts,
): Result<Handover, 'HANDOVER_WAITING'> => {
  const isUnderWay = before?.status === 'passing' || (before?.status === 'accepted' && isHeld);
  return isUnderWay
    ? fail('HANDOVER_WAITING')
    : ok({ ...facts, status: 'proposed', since: facts.proposedAt, passed: 0 });
};

/**
 * The next captain says yes.
 *
 * @returns in this order: `HANDOVER_NOT_FOUND` (it is not theirs to say), `HANDOVER_MOVED_ON`.
 */
export const acceptHandover = (
  handover: Handover,
  by: ResidentId,
  now: InstantMs,
): Result<Handover, 'HANDOVER_NOT_FOUND' | 'HANDOVER_MOVED_ON'> => {
  if (handover.successorId !== by) return fail('HANDOVER_NOT_FOUND');
  return moveFrom(handover, ['proposed'], 'accepted', now);
};

/** Somebody whom it is about lets it be. @returns in this order: `HANDOVER_NOT_FOUND`, `HANDOVER_MOVED_ON`. */
export const cancelHandover = (
  handover: Handover,
  by: ResidentId,
  now: InstantMs,
): Result<Handover, 'HANDOVER_NOT_FOUND' | 'HANDOVER_MOVED_ON'> =>
  isPartyTo(handover, by) ? moveFrom(handover, ['proposed', 'accepted'], 'cancelled', now) : fail('HANDOVER_NOT_FOUND');

/** The post changes hands. @returns `HANDOVER_MOVED_ON` unless the next captain has said yes, and nothing more. */
export const handOver = (handover: Handover, now: InstantMs): Result<Handover, 'HANDOVER_MOVED_ON'> =>
  moveFrom(handover, ['accepted'], 'passing', now);

const moveFrom = (
  handover: Handover,
  from: readonly HandoverStatus[],
  status: HandoverStatus,
  since: InstantMs,
): Result<Handover, 'HANDOVER_MOVED_ON'> =>
  from.includes(handover.status) ? ok({ ...handover, status, since }) : fail('HANDOVER_MOVED_ON');
