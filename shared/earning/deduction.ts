import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, DeductionId, HouseholdId, ResidentId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import { startOfDayAfter } from '../vote/days.ts';
import type { Decision } from './deed.ts';

/** Bounds of taking points away: whole days in which it can be appealed against, and points at once. */
export const DEDUCTION_LIMITS = { appealDays: 7, amountMax: 1000, textLengthMin: 2, textLengthMax: 100 } as const;

/** What the owner says against it. */
export type DeductionAppeal = { readonly text: string; readonly at: InstantMs };
type Heard = { readonly appeal: DeductionAppeal; readonly heard: Decision };

/** What stays true of a decision to take points from somebody. */
export type DeductionFacts = {
  readonly _id: DeductionId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly householdId: HouseholdId;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly amount: number;
  /** Who decided it, and why: never the one whose points they are, nor one near to them. */
  readonly decided: Decision;
  /** The first instant at which it is too late to appeal, and at which it takes effect. */
  readonly from: InstantMs;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};
/** How it stands. */
export type DeductionState =
  | { readonly status: 'announced'; readonly was: Heard | null }
  | { readonly status: 'appealed'; readonly appeal: DeductionAppeal }
  | ({ readonly status: 'dropped' } & Heard)
  /** `taken`: what was there to take; an account never goes below zero. */
  | { readonly status: 'taken'; readonly was: Heard | null; readonly taken: number; readonly takenAt: InstantMs };
export type Deduction = DeductionFacts & DeductionState;
/** In the order in which they can follow. */
export const DEDUCTION_STATUSES = [
  'announced',
  'appealed',
  'dropped',
  'taken',
] as const satisfies readonly Deduction['status'][];

const STATE_FIELDS: StateFields<DeductionState> = {
  ...{ status: true, was: true, appeal: true, heard: true, taken: true, takenAt: true },
};
const into = <S extends DeductionState>(deduction: Deduction, state: S, now: InstantMs): DeductionFacts & S =>
  intoState<DeductionFacts, S>(STATE_FIELDS, { ...deduction, updatedAt: now }, state);

/** When a decision takes effect: after whole days in which it can be appealed against. */
export const deductsFrom = (decidedAt: InstantMs): InstantMs =>
  startOfDayAfter(decidedAt, DEDUCTION_LIMITS.appealDays + 1);

/** The owner does not accept it; once. @returns `DEDUCTION_NOT_OPEN` once it took effect by the clock, or was heard. */
export const appealDeduction = (
  deduction: Deduction,
  appeal: DeductionAppeal,
): Result<Deduction, 'DEDUCTION_NOT_OPEN'> =>
  deduction.status === 'announced' && deduction.was === null && appeal.at < deduction.from
    ? ok(into(deduction, { status: 'appealed', appeal }, appeal.at))
    : fail('DEDUCTION_NOT_OPEN');

/**
 * Somebody else hears the appeal: nothing is taken, or it takes effect after all.
 *
 * @returns in this order: `DEDUCTION_NOT_OPEN`; `TOO_NEAR`, also for the owner; `SECOND_PERSON_NEEDED` for whoever decided it.
 */
export const hearDeduction = (
  deduction: Deduction,
  heard: Decision,
  { isDropped, isNear }: { readonly isDropped: boolean; readonly isNear: boolean },
): Result<Deduction, 'DEDUCTION_NOT_OPEN' | 'TOO_NEAR' | 'SECOND_PERSON_NEEDED'> => {
  if (deduction.status !== 'appealed') return fail('DEDUCTION_NOT_OPEN');
  if (isNear || deduction.residentId === heard.id) return fail('TOO_NEAR');
  if (deduction.decided.id === heard.id) return fail('SECOND_PERSON_NEEDED');
  const { appeal } = deduction;
  if (isDropped) return ok(into(deduction, { status: 'dropped', appeal, heard }, heard.at));
  return ok(into(deduction, { status: 'announced', was: { appeal, heard } }, heard.at));
};

/** It takes effect. @returns undefined unless it is due, by the clock. */
export const takeDeduction = (deduction: Deduction, taken: number, now: InstantMs): Deduction | undefined =>
  deduction.status === 'announced' && now >= deduction.from
    ? into(deduction, { status: 'taken', was: deduction.was, taken, takenAt: now }, now)
    : undefined;

/** When it takes effect by itself; null = not while it is to be heard, or over. */
export const deductionWakesAt = (deduction: Deduction): InstantMs | null =>
  deduction.status === 'announced' ? deduction.from : null;
