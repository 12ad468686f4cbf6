import type { Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, NeedId, ResidentId } from '../kernel/ids.ts';
import type { NeedKind } from '../need/kinds.ts';

/** Bounds of what is kept of help that did not come. A length counts UTF-16 units. */
export const MISSED_LIMITS = {
  /** Giving back is late when less than so many hours are left until the promised moment: nobody else can be found in less. */
  hoursBeforeDue: 4,
  /** Where nothing was promised, it is late so many hours after the claim. */
  hoursAfterClaim: 24,
  /** So many days it informs; then nobody sees it, and it is deleted. */
  daysKept: 90,
  /** Why it did not work out may be said anew for so many days. */
  daysToChange: 7,
  whyLengthMax: 100,
  /** Records of one person that a list shows: more than fit into 90 days of helping. */
  listMax: 50,
} as const;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** How it came about: the requester waited in vain, or the helper gave it back late. */
export const MISSED_HOW = ['notCome', 'releasedLate'] as const;
export type MissedHow = (typeof MISSED_HOW)[number];

/** What the person says of it themself, in words or aloud. */
export type Why = {
  readonly text: string;
  readonly media: readonly Attached[];
  /** When it was said first. */
  readonly at: InstantMs;
};

/**
 * Somebody who had taken a need did not come, or gave it back late (M-15). It informs and nothing else: no points, no rank, no bar. Seen by
 * the person, and by those in charge of where they live.
 */
export type Missed = {
  readonly communityId: CommunityId;
  /** Where the person lived then. */
  readonly buildingId: BuildingId;
  readonly residentId: ResidentId;
  readonly needId: NeedId;
  readonly topic: NeedKind;
  readonly how: MissedHow;
  readonly at: InstantMs;
  readonly why: Why | null;
  /** It was wrong, says somebody in charge; it counts no more. */
  readonly struck: { readonly by: ResidentId; readonly at: InstantMs; readonly reason: string } | null;
};

/** When the record ends: half-open. */
export const missedUntil = ({ at }: Pick<Missed, 'at'>): InstantMs =>
  (at + MISSED_LIMITS.daysKept * DAY_MS) as InstantMs;

/** True while it informs those in charge. */
export const informs = (missed: Pick<Missed, 'at' | 'struck'>, now: InstantMs): boolean =>
  missed.struck === null && now < missedUntil(missed);

/** True if giving back at this moment leaves the requester without help that they counted on. */
export const isLateRelease = (
  { claimedAt, dueAt }: { readonly claimedAt: InstantMs; readonly dueAt: InstantMs | null },
  now: InstantMs,
): boolean =>
  dueAt === null
    ? now >= claimedAt + MISSED_LIMITS.hoursAfterClaim * HOUR_MS
    : now > dueAt - MISSED_LIMITS.hoursBeforeDue * HOUR_MS;

/** Until when the person may say why, or say it anew: half-open. */
export const sayableUntil = (missed: Pick<Missed, 'at' | 'why'>): InstantMs => {
  const end = missedUntil(missed);
  if (missed.why === null) return end;
  return Math.min(end, missed.why.at + MISSED_LIMITS.daysToChange * DAY_MS) as InstantMs;
};

/**
 * The person says why. Again within seven days, it takes the place of what they said.
 *
 * @returns in this order: `MISSED_NOT_FOUND` (it is not theirs, was struck, or has ended), `WHY_CLOSED` (the seven days are over).
 */
export const sayWhy = (
  missed: Missed,
  by: ResidentId,
  said: Pick<Why, 'text' | 'media'>,
  now: InstantMs,
): Result<Missed, 'MISSED_NOT_FOUND' | 'WHY_CLOSED'> => {
  if (missed.residentId !== by || !informs(missed, now)) return fail('MISSED_NOT_FOUND');
  if (now >= sayableUntil(missed)) return fail('WHY_CLOSED');
  return ok({ ...missed, why: { ...said, at: missed.why?.at ?? now } });
};

/**
 * Somebody in charge says that the record is wrong. Nobody strikes their own.
 *
 * @returns in this order: `FORBIDDEN` (it is about them), `MISSED_NOT_FOUND` (it was struck, or has ended).
 */
export const strikeMissed = (
  missed: Missed,
  by: ResidentId,
  reason: string,
  now: InstantMs,
): Result<Missed, 'FORBIDDEN' | 'MISSED_NOT_FOUND'> => {
  if (missed.residentId === by) return fail('FORBIDDEN');
  if (!informs(missed, now)) return fail('MISSED_NOT_FOUND');
  return ok({ ...missed, struck: { by, at: now, reason } });
};
