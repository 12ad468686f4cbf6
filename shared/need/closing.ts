import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { isDoer } from '../assignment/assignment.ts';
import { hasClaim, needAtWork, type Working } from './decisions.ts';
import type { CallOutcome } from './closing-acts.ts';
import { claimsOf, needInto, type Need, type NeedIn } from './need.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** How long silence may last, and what is tried before it counts as an answer. */
const CLOSING_LIMITS = {
  /** After so many days without a nod the captain asks. */
  daysUntilAsked: 7,
  /** So many calls or visits in different hours, and so many days more, before it is closed without an answer. */
  triesMin: 3,
  daysUntilClosed: 7,
} as const;

/** When the captain is to ask whoever has not nodded; null once that was announced, and where nothing waits for a nod. */
export const askDueAt = (need: Need): InstantMs | null =>
  need.status === 'done' && need.askedAt === null ? after(need.doneAt, CLOSING_LIMITS.daysUntilAsked) : null;

/**
 * When a need is closed without an answer: three tries in different hours, and seven days after the captain was asked, and after the
 * requester saw the report. Null while one of these is missing: whoever has not seen it is never closed by silence (D6).
 */
export const closeDueAt = (need: Need): InstantMs | null => {
  if (need.status !== 'done' || need.askedAt === null || need.seenAt === null) return null;
  const enough = need.tries[CLOSING_LIMITS.triesMin - 1];
  if (enough === undefined) return null;
  const days = CLOSING_LIMITS.daysUntilClosed;
  return Math.max(after(need.askedAt, days), after(need.seenAt, days), enough) as InstantMs;
};

const after = (at: InstantMs, days: number): InstantMs => (at + days * DAY_MS) as InstantMs;

/**
 * The requester opened or heard what was reported.
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN` (nothing waits for their nod), `REPORT_SEEN` (it was noted before).
 */
export const seeReport = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<NeedIn<'done'>, 'NOT_REQUESTER' | 'NEED_NOT_OPEN' | 'REPORT_SEEN'> => {
  if (need.requesterId !== by) return fail('NOT_REQUESTER');
  if (need.status !== 'done') return fail('NEED_NOT_OPEN');
  if (need.seenAt !== null) return fail('REPORT_SEEN');
  return ok({ ...need, seenAt: now, updatedAt: now });
};

/** True for whoever asked, for themselves or another, took, leads or helps: they are not the ones who close it for the requester (M-72). */
const hasPart = (need: Need, by: ResidentId): boolean =>
  need.requesterId === by || need.behalf?.by === by || hasClaim(need, by) || isDoer(need.assignment, by);

/**
 * Somebody in charge asked whether it is mended. Agreed: closed, as with a nod, and marked as by call. Not mended: the work goes on. Not
 * reached: one try more, at most one an hour.
 *
 * @returns in this order: `FORBIDDEN` (they had a part in it), `NEED_NOT_OPEN` (nothing waits for a nod), `TRIED_THIS_HOUR`.
 */
export const recordCall = (
  need: Need,
  by: ResidentId,
  outcome: CallOutcome,
  now: InstantMs,
): Result<NeedIn<'confirmed'> | NeedIn<'done'> | Working, 'FORBIDDEN' | 'NEED_NOT_OPEN' | 'TRIED_THIS_HOUR'> => {
  if (hasPart(need, by)) return fail('FORBIDDEN');
  if (need.status !== 'done') return fail('NEED_NOT_OPEN');
  const { claims, doneAt, tries } = need;
  if (outcome === 'notMended') return ok(needAtWork(need, claims, now));
  if (outcome === 'agreed')
    return ok(
      needInto(
        need,
        { status: 'confirmed', claims, doneAt, outcome: need.outcome, confirmedAt: now, isByCall: true },
        now,
      ),
    );
  const last = tries[tries.length - 1];
  if (last !== undefined && hourOf(last) === hourOf(now)) return fail('TRIED_THIS_HOUR');
  return ok({ ...need, tries: [...tries, now].slice(0, CLOSING_LIMITS.triesMin), updatedAt: now });
};

const hourOf = (at: InstantMs): number => Math.floor(at / HOUR_MS);

/**
 * Somebody in charge closes what is not done, after they spoke to the requester. It pays nothing.
 *
 * @returns in this order: `FORBIDDEN` (they had a part in it), `NEED_NOT_OPEN` (it waits for a look, for a nod, or is finished).
 */
export const closeNeedFor = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<NeedIn<'closed'>, 'FORBIDDEN' | 'NEED_NOT_OPEN'> => {
  if (hasPart(need, by)) return fail('FORBIDDEN');
  if (need.status !== 'open' && need.status !== 'claimed' && need.status !== 'assigned') return fail('NEED_NOT_OPEN');
  return ok(needInto(need, { status: 'closed', claims: need.claims, closedAt: now }, now));
};

/**
 * The requester takes somebody off who claimed it and does not come.
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN`, `NOT_CLAIMANT` (nobody of that name has a claim).
 */
export const takeOff = (
  need: Need,
  by: ResidentId,
  claimant: ResidentId | undefined,
  now: InstantMs,
): Result<Working, 'NOT_REQUESTER' | 'NEED_NOT_OPEN' | 'NOT_CLAIMANT'> => {
  if (need.requesterId !== by) return fail('NOT_REQUESTER');
  if (need.status !== 'open' && need.status !== 'claimed' && need.status !== 'assigned') return fail('NEED_NOT_OPEN');
  const left = claimsOf(need).filter(({ residentId }) => residentId !== claimant);
  return left.length === need.claims.length ? fail('NOT_CLAIMANT') : ok(needAtWork(need, left, now));
};
