import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, HoursId, HouseholdId, ResidentId } from '../kernel/ids.ts';
import { beijingClock, beijingDay, type LocalDate } from '../kernel/time.ts';
import type { Signed } from '../vote/signed.ts';
import { isDeedDay } from './deed-day.ts';
import type { DeedKind } from './deed-kinds.ts';

/** Bounds of one day. */
export const HOURS_LIMITS = { spansMax: 12, quarterMinutes: 15, dayMinutes: 24 * 60 } as const;

/** A stretch of a day in minutes since its 00:00, on quarters of an hour; `to` is the first minute that is no part of it. */
export type Worked = { readonly from: number; readonly to: number; readonly kind: DeedKind };

/** What one person did on one day, declared by them: no clock is read. */
export type HoursDay = {
  readonly _id: HoursId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly householdId: HouseholdId;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly door: string;
  readonly day: LocalDate;
  /** The earliest first; none overlaps another. */
  readonly spans: readonly Worked[];
  readonly declaredAt: InstantMs;
  readonly createdAt: InstantMs;
} & (
  | { readonly status: 'declared' }
  /** `hours`: whole hours that were counted; `paid`: what was credited, as far as the bounds reached. */
  | { readonly status: 'confirmed'; readonly confirmed: Signed; readonly hours: number; readonly paid: number }
);

/** All minutes of a day. */
export const minutesOf = (spans: readonly Worked[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);
/** The whole hours of a day; what is left of an hour counts for nothing. */
export const hoursOf = (spans: readonly Worked[]): number => Math.floor(minutesOf(spans) / 60);

/** True for stretches on quarters of an hour, each with an end after its beginning, of which no two overlap: so never more than 24 hours. */
export const areSpans = (spans: readonly Worked[]): boolean => {
  const sorted = inOrder(spans);
  return (
    sorted.length > 0 &&
    sorted.every(
      ({ from, to }, at) =>
        isQuarter(from) &&
        isQuarter(to) &&
        from >= (sorted[at - 1]?.to ?? 0) &&
        to > from &&
        to <= HOURS_LIMITS.dayMinutes,
    )
  );
};

const isQuarter = (minute: number): boolean => Number.isInteger(minute) && minute % HOURS_LIMITS.quarterMinutes === 0;
const inOrder = (spans: readonly Worked[]): readonly Worked[] => [...spans].sort((a, b) => a.from - b.from);

type Facts = Omit<HoursDay & { status: 'declared' }, 'spans' | 'status' | 'declaredAt' | 'createdAt'>;

/**
 * Somebody says what they did on a day, or says it anew as long as nobody has confirmed it.
 *
 * @returns in this order: `HOURS_CONFIRMED`; `DEED_DAY_WRONG`; `SPANS_WRONG`, also for what is yet to come.
 */
export const declareHours = (
  before: HoursDay | undefined,
  facts: Facts,
  spans: readonly Worked[],
  now: InstantMs,
): Result<HoursDay & { status: 'declared' }, 'HOURS_CONFIRMED' | 'DEED_DAY_WRONG' | 'SPANS_WRONG'> => {
  if (before?.status === 'confirmed') return fail('HOURS_CONFIRMED');
  if (!isDeedDay(facts.day, now)) return fail('DEED_DAY_WRONG');
  if (!areSpans(spans) || isAhead(facts.day, spans, now)) return fail('SPANS_WRONG');
  const createdAt = before?.createdAt ?? now;
  return ok({ ...facts, spans: inOrder(spans), declaredAt: now, createdAt, status: 'declared' });
};

const isAhead = (day: LocalDate, spans: readonly Worked[], now: InstantMs): boolean => {
  const { hour, minute } = beijingClock(now);
  return day === beijingDay(now) && spans.some(({ to }) => to > hour * 60 + minute);
};

/**
 * Another person confirms a day as they read it: it earns once and never changes.
 *
 * @param declaredAt - of what they read. @param isNear - of the same household, or related to it.
 * @returns in this order: `HOURS_CONFIRMED`, `HOURS_CHANGED`, `TOO_NEAR`.
 */
export const confirmHours = (
  day: HoursDay,
  { by, declaredAt, isNear }: { readonly by: Signed; readonly declaredAt: InstantMs; readonly isNear: boolean },
  paid: number,
): Result<HoursDay & { status: 'confirmed' }, 'HOURS_CONFIRMED' | 'HOURS_CHANGED' | 'TOO_NEAR'> => {
  if (day.status === 'confirmed') return fail('HOURS_CONFIRMED');
  if (day.declaredAt !== declaredAt) return fail('HOURS_CHANGED');
  if (isNear || day.residentId === by.id) return fail('TOO_NEAR');
  return ok({ ...day, status: 'confirmed', confirmed: by, hours: hoursOf(day.spans), paid });
};
