import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { HouseholdId, NeedId, ResidentId } from '../kernel/ids.ts';
import { beijingDay } from '../kernel/time.ts';
import { hasClaim } from './decisions.ts';
import type { HelpingLimits } from './helping-limits.ts';
import { claimsOf, type Need } from './need.ts';
import type { Unpaid } from './unpaid.ts';

/** One claim that somebody made, for the bounds of helping. */
export type Taken = {
  readonly needId: NeedId;
  /** Whose need it is. */
  readonly householdId: HouseholdId;
  readonly at: InstantMs;
  /** It earns, or may still. */
  readonly isPaid: boolean;
  /** It was found given back, done or ended: it is not at hand any more. */
  readonly isOver: boolean;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const isToday = ({ at }: Taken, now: InstantMs): boolean => beijingDay(at) === beijingDay(now);
const isWithin = ({ at }: Taken, days: number, now: InstantMs): boolean => now - at < days * DAY_MS;

type Bound = {
  readonly max: number;
  readonly holds: (one: Taken, householdId: HouseholdId, now: InstantMs) => boolean;
};

/** Each bound with what counts towards it. */
const boundsOf = (limits: HelpingLimits) => {
  const paidOf =
    (days: number): Bound['holds'] =>
    (one, householdId, now) =>
      one.isPaid && one.householdId === householdId && isWithin(one, days, now);
  return {
    open: { max: limits.openMax, holds: ({ isOver }: Taken) => !isOver },
    today: { max: limits.claimsPerDayMax, holds: (one, _, now) => isToday(one, now) },
    withDanger: { max: limits.withDangerPerDayMax, holds: (one, _, now) => isToday(one, now) },
    paidToday: { max: limits.paidPerDayMax, holds: (one, _, now) => one.isPaid && isToday(one, now) },
    paidWeek: { max: limits.paidPerHouseholdWeekMax, holds: paidOf(limits.weekDays) },
    paidMonth: { max: limits.paidPerHouseholdMonthMax, holds: paidOf(limits.monthDays) },
  } satisfies Readonly<Record<string, Bound>>;
};

const heldBy = (taken: readonly Taken[], bound: Bound, householdId: HouseholdId, now: InstantMs): readonly Taken[] =>
  taken.filter((one) => bound.holds(one, householdId, now));
const isTakenAgain = (
  taken: readonly Taken[],
  { _id }: Need,
  { claimsOfOneNeedPerDayMax }: HelpingLimits,
  now: InstantMs,
) => taken.filter((one) => one.needId === _id && isToday(one, now)).length >= claimsOfOneNeedPerDayMax;
const isFull = (taken: readonly Taken[], bound: Bound, householdId: HouseholdId, now: InstantMs): boolean =>
  heldBy(taken, bound, householdId, now).length >= bound.max;

/**
 * The needs to look at before a bound counts as reached: some of what fills it may be over since, and nobody writes that down when it
 * happens. None where no bound is near; at most as many as the bounds together.
 */
export const needsToLookAt = (
  taken: readonly Taken[],
  { householdId }: Pick<Need, 'householdId'>,
  limits: HelpingLimits,
  now: InstantMs,
): readonly NeedId[] => {
  const { open, paidToday, paidWeek, paidMonth } = boundsOf(limits);
  const full = [open, paidToday, paidWeek, paidMonth].filter((bound) => isFull(taken, bound, householdId, now));
  return [...new Set(full.flatMap((bound) => heldBy(taken, bound, householdId, now)).map(({ needId }) => needId))];
};

/** What somebody took, as those of the needs that were looked at stand now. */
export const lookedAt = (
  taken: readonly Taken[],
  needs: ReadonlyMap<NeedId, Need | undefined>,
  helper: ResidentId,
): readonly Taken[] =>
  taken.map((one) => {
    if (!needs.has(one.needId)) return one;
    const need = needs.get(one.needId);
    const isHeld = need !== undefined && hasClaim(need, helper);
    const isAtHand = isHeld && (need.status === 'open' || need.status === 'claimed' || need.status === 'assigned');
    const mayEarn = isHeld && (isAtHand || need.status === 'done' || need.status === 'confirmed');
    return { ...one, isOver: !isAtHand, isPaid: one.isPaid && mayEarn && !isUnpaid(need, helper) };
  });

const isUnpaid = (need: Need, helper: ResidentId): boolean =>
  claimsOf(need).some(({ residentId, unpaid }) => residentId === helper && unpaid !== undefined);

/** Whoever would help. */
export type Helper = { readonly residentId: ResidentId; readonly householdId: HouseholdId };

/** Why a bound of helping holds somebody up. */
export const HELP_REFUSALS = ['TAKEN_TWICE_TODAY', 'TOO_MANY_OPEN_CLAIMS', 'TOO_MANY_CLAIMS_TODAY'] as const;
export type HelpRefusal = (typeof HELP_REFUSALS)[number];

/**
 * Whether somebody may take one need more, and why it would earn nothing; undefined where it earns. Danger is held up where somebody gave back this very
 * need twice today, and where they took more in a day than anybody runs to.
 *
 * @returns in this order: `TAKEN_TWICE_TODAY`, `TOO_MANY_OPEN_CLAIMS`, `TOO_MANY_CLAIMS_TODAY`.
 */
export const mayHelp = (
  taken: readonly Taken[],
  need: Need,
  by: Helper,
  limits: HelpingLimits,
  now: InstantMs,
): Result<Unpaid | undefined, HelpRefusal> => {
  const { open, today, withDanger, paidToday, paidWeek, paidMonth } = boundsOf(limits);
  const is = (bound: Bound): boolean => isFull(taken, bound, need.householdId, now);
  if (isTakenAgain(taken, need, limits, now)) return fail('TAKEN_TWICE_TODAY');
  if (need.urgency !== 'danger' && is(open)) return fail('TOO_MANY_OPEN_CLAIMS');
  if (is(need.urgency === 'danger' ? withDanger : today)) return fail('TOO_MANY_CLAIMS_TODAY');
  if (need.householdId === by.householdId) return ok('ownHousehold');
  if (need.behalf?.by === by.residentId) return ok('ownCall');
  if (is(paidToday)) return ok('today');
  return ok(is(paidWeek) || is(paidMonth) ? 'sameHousehold' : undefined);
};

/** What somebody took with one need more; what no bound asks about any more is dropped. */
export const withTaken = (
  taken: readonly Taken[],
  need: Need,
  unpaid: Unpaid | undefined,
  { monthDays }: HelpingLimits,
  now: InstantMs,
): readonly Taken[] => [
  ...taken.filter((one) => !one.isOver || isToday(one, now) || (one.isPaid && isWithin(one, monthDays, now))),
  { needId: need._id, householdId: need.householdId, at: now, isPaid: unpaid === undefined, isOver: false },
];
