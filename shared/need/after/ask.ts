import type { Attached } from '../../capture/attached.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import { fail, ok, type Result } from '../../kernel/errors.ts';
import type { ResidentId } from '../../kernel/ids.ts';
import { intoState, type StateFields } from '../../kernel/state.ts';
import { dayPartOf, nextMoment } from './day-parts.ts';
import {
  FOLLOW_UP_LIMITS as LIMITS,
  lapsesAt,
  type FollowUp,
  type FollowUpFacts,
  type FollowUpIn,
  type FollowUpState,
} from './follow-up.ts';

const STATE_FIELDS: StateFields<FollowUpState> = {
  status: true,
  dueAt: true,
  reachedAt: true,
  isSolved: true,
  word: true,
  media: true,
  endedAt: true,
};

/** A follow-up in another state. */
export const followUpInto = <S extends FollowUpState>(followUp: FollowUp, state: S): FollowUpFacts & S =>
  intoState<FollowUpFacts, S>(STATE_FIELDS, followUp, state);

/** What the requester answered when they were asked. */
export type Heard = {
  readonly isSolved: boolean;
  /** Null = they did not say. */
  readonly isSatisfied: boolean | null;
  readonly score: number | null;
  readonly word: string;
  readonly media: readonly Attached[];
};

/**
 * The requester was reached. What they said of the work on their own phone stands.
 *
 * @returns in this order: `FORBIDDEN` (they had a part in it), `NOTHING_TO_ASK` (it is over).
 */
export const recordReached = (
  followUp: FollowUp,
  by: ResidentId,
  { isSolved, isSatisfied, score, word, media }: Heard,
  now: InstantMs,
): Result<FollowUpIn<'reached'>, 'FORBIDDEN' | 'NOTHING_TO_ASK'> => {
  if (followUp.barredIds.includes(by)) return fail('FORBIDDEN');
  if (followUp.status !== 'waiting') return fail('NOTHING_TO_ASK');
  const said =
    isSatisfied === null ? null : { isSatisfied, score, isByCall: true, mayCall: false, firstAt: now, at: now };
  const rated: FollowUp = { ...followUp, rating: followUp.rating ?? said };
  return ok(followUpInto(rated, { status: 'reached', reachedAt: now, isSolved, word, media }));
};

/**
 * Somebody tried and reached nobody: one try in each part of the day. The third ends it.
 *
 * @returns in this order: `FORBIDDEN` (they had a part in it), `NOTHING_TO_ASK` (it is over), `TRY_ANOTHER_TIME` (it is night, or somebody
 *   tried in this part of the day).
 */
export const recordNotReached = (
  followUp: FollowUp,
  by: ResidentId,
  now: InstantMs,
): Result<FollowUpIn<'waiting'> | FollowUpIn<'notFound'>, 'FORBIDDEN' | 'NOTHING_TO_ASK' | 'TRY_ANOTHER_TIME'> => {
  if (followUp.barredIds.includes(by)) return fail('FORBIDDEN');
  if (followUp.status !== 'waiting') return fail('NOTHING_TO_ASK');
  const part = dayPartOf(now);
  const tried = followUp.tries.map((one) => one.part);
  if (part === null || tried.includes(part)) return fail('TRY_ANOTHER_TIME');
  const after = { ...followUp, tries: [...followUp.tries, { at: now, part }] };
  const next = nextMoment([...tried, part], now);
  return after.tries.length >= LIMITS.triesMax || next === null
    ? ok(followUpInto(after, { status: 'notFound', endedAt: now }))
    : ok(followUpInto(after, { status: 'waiting', dueAt: next }));
};

/** The next moment at which something happens to a follow-up by itself; null where it is over. */
export const followUpWakesAt = (followUp: FollowUp): InstantMs | null => {
  if (followUp.status !== 'waiting') return null;
  const lapses = lapsesAt(followUp);
  return followUp.announcedAt === null && followUp.dueAt < lapses ? followUp.dueAt : lapses;
};

/** A follow-up after what was due, and what that says happened. */
export type FollowUpWoken = {
  readonly followUp: FollowUp;
  readonly kind: 'need.followUpDue' | 'need.followUpLapsed';
  readonly dueAt: InstantMs;
};

/** Does the one thing that is due, if anything is: tells those in charge once, and ends what nobody asked. Safe to repeat. */
export const wakeFollowUp = (followUp: FollowUp, now: InstantMs): FollowUpWoken | undefined => {
  const dueAt = followUpWakesAt(followUp);
  if (dueAt === null || now < dueAt) return undefined;
  if (now >= lapsesAt(followUp))
    return { followUp: followUpInto(followUp, { status: 'lapsed', endedAt: now }), kind: 'need.followUpLapsed', dueAt };
  return { followUp: { ...followUp, announcedAt: now }, kind: 'need.followUpDue', dueAt };
};
