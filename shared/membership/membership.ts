import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type {
  BuildingId,
  CommunityId,
  GridId,
  HouseholdId,
  IdentityId,
  MembershipId,
  ResidentId,
} from '../kernel/ids.ts';
import { beijingDay, type LocalDate } from '../kernel/time.ts';

/** Bounds of joining. `wrongNamesPerDayMax`: guesses at names of a household in one Beijing day before the captain must be asked. */
export const MEMBERSHIP_LIMITS = {
  nameLengthMax: 30,
  reasonLengthMin: 2,
  reasonLengthMax: 100,
  wrongNamesPerDayMax: 5,
  pageSize: 20,
  /** Of an export: the longest needs of a page are far below the megabyte a call may answer. */
  exportPageSize: 50,
} as const;

/** The row of the roster that an applicant says is theirs. */
export type Claimed = {
  readonly communityId: CommunityId;
  readonly gridId: GridId;
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  readonly householdId: HouseholdId;
  readonly unit: number;
  readonly flat: string;
  readonly residentId: ResidentId;
  readonly name: string;
};

type Common = { readonly _id: MembershipId; readonly identityId: IdentityId; readonly attempts: Attempts };
type Applied = Common &
  Claimed & {
    readonly appliedAt: InstantMs;
    /** Somebody else holds or wants the same row (D10). */ readonly contested: boolean;
  };

/** One openid's way into one household; its id is derived from the openid, so there is one at most (D10). */
export type Membership =
  /** Tried names, applied for nothing. */
  | (Common & { readonly status: 'none' })
  | (Applied & { readonly status: 'pending' })
  | (Applied & { readonly status: 'approved'; readonly decidedAt: InstantMs; readonly decidedBy: ResidentId })
  | (Applied & {
      readonly status: 'refused';
      readonly decidedAt: InstantMs;
      readonly decidedBy: ResidentId;
      readonly reason: string;
    });
export type MembershipIn<S extends Membership['status']> = Extract<Membership, { status: S }>;

/** Wrong names given on one Beijing day. */
export type Attempts = {
  readonly day: LocalDate;
  readonly wrongNames: number;
  /** A digest of the last wrong guess: the same words sent again tell nobody anything new. */
  readonly lastGuess: string | null;
};

/** Counts one more wrong name; a new Beijing day starts at one. */
export const countWrongName = (attempts: Attempts, guess: string, now: InstantMs): Attempts => {
  const day = beijingDay(now);
  return { day, wrongNames: attempts.day === day ? attempts.wrongNames + 1 : 1, lastGuess: guess };
};

/** True if the guess was the last wrong one of this Beijing day: a phone that got no answer sends it again. */
export const isLastGuess = (attempts: Attempts, guess: string, now: InstantMs): boolean =>
  attempts.day === beijingDay(now) && attempts.lastGuess === guess;

/**
 * May this identity apply now?
 *
 * @returns in this order: `MEMBERSHIP_EXISTS` (approved or waiting), `TOO_MANY_ATTEMPTS` (names must not be guessed).
 */
export const mayApply = (
  membership: Membership | undefined,
  now: InstantMs,
): Result<null, 'MEMBERSHIP_EXISTS' | 'TOO_MANY_ATTEMPTS'> => {
  if (membership?.status === 'pending' || membership?.status === 'approved') return fail('MEMBERSHIP_EXISTS');
  const wrong = membership?.attempts.day === beijingDay(now) ? membership.attempts.wrongNames : 0;
  return wrong >= MEMBERSHIP_LIMITS.wrongNamesPerDayMax ? fail('TOO_MANY_ATTEMPTS') : ok(null);
};

/** Lets a waiting applicant in. @returns `MEMBERSHIP_NOT_PENDING` if it was decided already. */
export const approve = (
  membership: Membership,
  by: ResidentId,
  now: InstantMs,
): Result<MembershipIn<'approved'>, 'MEMBERSHIP_NOT_PENDING'> =>
  membership.status === 'pending'
    ? ok({ ...membership, status: 'approved', decidedAt: now, decidedBy: by })
    : fail('MEMBERSHIP_NOT_PENDING');

/** Turns a waiting applicant away, with the reason they read; they may apply again. @returns `MEMBERSHIP_NOT_PENDING`. */
export const refuse = (
  membership: Membership,
  by: ResidentId,
  reason: string,
  now: InstantMs,
): Result<MembershipIn<'refused'>, 'MEMBERSHIP_NOT_PENDING'> =>
  membership.status === 'pending'
    ? ok({ ...membership, status: 'refused', decidedAt: now, decidedBy: by, reason })
    : fail('MEMBERSHIP_NOT_PENDING');

/**
 * Names are compared by their letters alone: 黄 桂花 is 黄桂花, and the dot within a name may be any of several.
 * A name without letters is nobody's.
 */
export const sameName = (a: string, b: string): boolean => bare(a) !== '' && bare(a) === bare(b);
const bare = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Mark}]/gu, '')
    .toLowerCase();
