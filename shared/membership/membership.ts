import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type {
  BuildingId,
  CommunityId,
  HouseholdId,
  IdentityId,
  MembershipId,
  OfficeId,
  ResidentId,
} from '../kernel/ids.ts';
import { beijingDay, type LocalDate } from '../kernel/time.ts';
import { isOpen, type Removal } from './removal.ts';
import type { TakeOver } from './take-over.ts';

/**
 * Bounds of joining. `wrongGuessesPerDayMax`: wrong names of a household and wrong codes of an office, together, that one account may give in one Beijing day.
 * `applicationsPerDayMax`: applications that one account sends in a Beijing day, right ones: a slip and a refusal or two, and whoever sends more pushes others aside.
 * `waitingPerRowMax`: applications that wait to be one and the same person: a new phone, a relative, a mix-up, and one more. A captain who looks at five can tell them apart.
 */
export const MEMBERSHIP_LIMITS = {
  nameLengthMax: 30,
  flatLengthMax: 10,
  reasonLengthMin: 2,
  reasonLengthMax: 100,
  wrongGuessesPerDayMax: 5,
  applicationsPerDayMax: 5,
  waitingPerRowMax: 5,
  pageSize: 20,
  /** Of an export: the longest needs of a page are far below the megabyte a call may answer. */
  exportPageSize: 50,
  /** Of what somebody takes along as a spreadsheet; a cell holds the longest notice. */
  sheetRowsMax: 2000,
  sheetColumnsMax: 4,
  sheetCellLengthMax: 1000,
} as const;

/** The row of the roster that an applicant says is theirs. */
export type Claimed = {
  readonly communityId: CommunityId;
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
    /** Somebody in charge lets it take the person over from the account they have; left out until then, and null once it is decided. */
    readonly takeOver?: TakeOver | null;
  };

/** One openid's way into one household; its id is derived from the openid, so there is one at most (D10). */
export type Membership =
  /** Tried names or codes, is nobody. */
  | (Common & { readonly status: 'none' })
  /** Acts for an office, and so for no household: an account is one of the two. */
  | (Common & { readonly status: 'office'; readonly officeId: OfficeId })
  | (Applied & { readonly status: 'pending' })
  | (Applied & { readonly status: 'approved'; readonly decidedAt: InstantMs; readonly decidedBy: ResidentId })
  | (Applied & {
      readonly status: 'refused';
      readonly decidedAt: InstantMs;
      /** Null where nobody decided: it stepped back for others. */
      readonly decidedBy: ResidentId | null;
      readonly reason: string;
    })
  /** Was let in and is not any more: what they did stays, and they may say once that it was wrong. */
  | (Applied & {
      readonly status: 'removed';
      /** When and by whom they had been let in. */
      readonly decidedAt: InstantMs;
      readonly decidedBy: ResidentId;
      readonly removal: Removal;
    });
export type MembershipIn<S extends Membership['status']> = Extract<Membership, { status: S }>;

/** Wrong names and wrong codes given, and applications sent, on one Beijing day. */
export type Attempts = {
  readonly day: LocalDate;
  readonly wrongGuesses: number;
  /** A digest of the last wrong guess: the same words sent again tell nobody anything new. */
  readonly lastGuess: string | null;
  /** Left out while none was sent. */
  readonly applications?: number;
};

/** Counts one more wrong name or code; a new Beijing day starts at one. */
export const countWrongGuess = (attempts: Attempts, guess: string, now: InstantMs): Attempts => {
  const day = beijingDay(now);
  const today = attempts.day === day ? attempts : { wrongGuesses: 0 };
  return { ...today, day, wrongGuesses: today.wrongGuesses + 1, lastGuess: guess };
};

/** Counts one more application; a new Beijing day starts at one. */
export const countApplication = (attempts: Attempts, now: InstantMs): Attempts => {
  const day = beijingDay(now);
  const today: Attempts = attempts.day === day ? attempts : { day, wrongGuesses: 0, lastGuess: null };
  return { ...today, applications: (today.applications ?? 0) + 1 };
};

/** True if the guess was the last wrong one of this Beijing day: a phone that got no answer sends it again. */
export const isLastGuess = (attempts: Attempts, guess: string, now: InstantMs): boolean =>
  attempts.day === beijingDay(now) && attempts.lastGuess === guess;

/**
 * May this identity apply now?
 *
 * @returns in this order: `MEMBERSHIP_EXISTS` (approved, waiting, or removed while that may still be undone), `IDENTITY_TAKEN` (acts for an office), `TOO_MANY_ATTEMPTS` (names
 *   must not be guessed), `APPLIED_TOO_OFTEN` (sent as many as a day has).
 */
export const mayApply = (
  membership: Membership | undefined,
  now: InstantMs,
): Result<null, 'MEMBERSHIP_EXISTS' | 'IDENTITY_TAKEN' | 'TOO_MANY_ATTEMPTS' | 'APPLIED_TOO_OFTEN'> => {
  if (membership?.status === 'pending' || membership?.status === 'approved') return fail('MEMBERSHIP_EXISTS');
  if (membership?.status === 'removed' && isOpen(membership.removal, now)) return fail('MEMBERSHIP_EXISTS');
  if (membership?.status === 'office') return fail('IDENTITY_TAKEN');
  const guessing = mayGuess(membership, now);
  if (!guessing.ok) return guessing;
  return sentToday(membership, now) >= MEMBERSHIP_LIMITS.applicationsPerDayMax ? fail('APPLIED_TOO_OFTEN') : ok(null);
};

const sentToday = (membership: Membership | undefined, now: InstantMs): number =>
  membership?.attempts.day === beijingDay(now) ? (membership.attempts.applications ?? 0) : 0;

/**
 * May this identity act for an office from now on?
 *
 * @returns in this order: `TOO_MANY_ATTEMPTS` (codes must not be guessed), `IDENTITY_TAKEN` (a resident, somebody who waits to be one, or
 *   an account that acts for an office already).
 */
export const mayTakeOffice = (
  membership: Membership | undefined,
  now: InstantMs,
): Result<null, 'TOO_MANY_ATTEMPTS' | 'IDENTITY_TAKEN'> => {
  const guessing = mayGuess(membership, now);
  if (!guessing.ok) return guessing;
  return isFree(membership, now) ? ok(null) : fail('IDENTITY_TAKEN');
};

const isFree = (membership: Membership | undefined, now: InstantMs): boolean =>
  !membership ||
  membership.status === 'none' ||
  membership.status === 'refused' ||
  (membership.status === 'removed' && !isOpen(membership.removal, now));

const mayGuess = (membership: Membership | undefined, now: InstantMs): Result<null, 'TOO_MANY_ATTEMPTS'> => {
  const wrong = membership?.attempts.day === beijingDay(now) ? membership.attempts.wrongGuesses : 0;
  return wrong >= MEMBERSHIP_LIMITS.wrongGuessesPerDayMax ? fail('TOO_MANY_ATTEMPTS') : ok(null);
};

/** Lets a waiting applicant in. @returns `MEMBERSHIP_NOT_PENDING` if it was decided already. */
export const approve = (
  membership: Membership,
  by: ResidentId,
  now: InstantMs,
): Result<MembershipIn<'approved'>, 'MEMBERSHIP_NOT_PENDING'> =>
  membership.status === 'pending'
    ? ok({ ...membership, ...overIn(membership), status: 'approved', decidedAt: now, decidedBy: by })
    : fail('MEMBERSHIP_NOT_PENDING');

/** Turns a waiting applicant away, with the reason they read; they may apply again. @returns `MEMBERSHIP_NOT_PENDING`. */
export const refuse = (
  membership: Membership,
  by: ResidentId,
  reason: string,
  now: InstantMs,
): Result<MembershipIn<'refused'>, 'MEMBERSHIP_NOT_PENDING'> =>
  membership.status === 'pending'
    ? ok({ ...membership, ...overIn(membership), status: 'refused', decidedAt: now, decidedBy: by, reason })
    : fail('MEMBERSHIP_NOT_PENDING');

/** What whoever stepped back reads where they applied. It tells nobody who is in already. */
export const STEPPED_BACK = '说是这个人的太多，你的先退下了，请楼长来认';

/** Makes room for others who say they are the same person; nobody decided that it is wrong. @returns `MEMBERSHIP_NOT_PENDING`. */
export const stepBack = (
  membership: Membership,
  now: InstantMs,
): Result<MembershipIn<'refused'>, 'MEMBERSHIP_NOT_PENDING'> =>
  membership.status === 'pending'
    ? ok({
        ...{ ...membership, ...overIn(membership) },
        ...{ status: 'refused' as const, decidedAt: now, decidedBy: null, reason: STEPPED_BACK },
      })
    : fail('MEMBERSHIP_NOT_PENDING');

/** Once it is decided nothing is taken over any more. */
const overIn = ({ takeOver }: MembershipIn<'pending'>) => (takeOver ? { takeOver: null } : {});
