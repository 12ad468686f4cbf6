import { isOverdue, nextStep } from '../assignment/ladder.ts';
import type { LadderStep } from '../assignment/assignment.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { assentWaiting, lapsesAt, wakeAsked } from './assent.ts';
import { askDueAt, closeDueAt } from './closing.ts';
import type { NeedEventKind } from './events.ts';
import { needInto, type Need, type NeedIn } from './need.ts';
import type { Waiting } from './waiting-for.ts';

const EVENT_OF_STEP = {
  dueSoon: 'need.dueSoon',
  overdue: 'need.overdue',
  overdueThreeDays: 'need.overdueThreeDays',
  overdueSevenDays: 'need.overdueSevenDays',
} as const satisfies Record<LadderStep, NeedEventKind>;

/** The next moment at which something happens to a need by itself; null where it waits for people alone. */
export const waitingOf = (need: Need): Waiting | null => {
  if (need.status === 'asked') return assentWaiting(need);
  if (need.status === 'open' || need.status === 'claimed' || need.status === 'assigned') {
    const step = need.assignment && nextStep(need.assignment);
    return step && { at: step.at, what: step.step };
  }
  const [askAt, closeAt] = [askDueAt(need), closeDueAt(need)];
  if (askAt !== null) return { at: askAt, what: 'callAsked' };
  return closeAt === null ? null : { at: closeAt, what: 'unanswered' };
};

/** A need after what was due, what that says happened, and the moment it was due: the same cause gives the same event. */
export type Woken = { readonly need: Need; readonly kind: NeedEventKind; readonly dueAt: InstantMs };

/**
 * Does the one thing that is due first, if anything is. Pure and safe to repeat: what was done once is not due any more.
 *
 * A warning that would come after the deadline, because nobody ran the timer, is left out.
 */
export const wakeNeed = (need: Need, now: InstantMs): Woken | undefined => {
  const waiting = waitingOf(need);
  if (!waiting || now < waiting.at) return undefined;
  const { what, at } = waiting;
  if (need.status === 'asked') return wakeAssent(need, now);
  if (what === 'callAsked' || what === 'unanswered') return wakeDone(need, what, at, now);
  return isStep(what) ? climb(need, what, at, now) : undefined;
};

const isStep = (what: Waiting['what']): what is LadderStep => what in EVENT_OF_STEP;

/** One step of the ladder of whoever answers for it. */
const climb = (need: Need, what: LadderStep, at: InstantMs, now: InstantMs): Woken | undefined => {
  if (need.assignment === null) return undefined;
  const step = what === 'dueSoon' && isOverdue(need.assignment, now) ? 'overdue' : what;
  // Nobody spoke to whoever asked before the deadline: that is known from here on.
  const late = step === 'dueSoon' ? null : { isInTime: false, at: now };
  const assignment = { ...need.assignment, ladder: step, answer: need.assignment.answer ?? late };
  const dueAt = step === what ? at : assignment.dueAt;
  return { need: { ...need, assignment, updatedAt: now }, kind: EVENT_OF_STEP[step], dueAt };
};

/** A reminder that would come after the end is left out. */
const wakeAssent = (need: NeedIn<'asked'>, now: InstantMs): Woken => {
  const woken = wakeAsked(need, now);
  return woken.status === 'asked'
    ? { need: woken, kind: 'need.stillAsked', dueAt: need.asking.remindAt ?? now }
    : { need: woken, kind: 'need.assentLapsed', dueAt: lapsesAt(need.asking) };
};

const wakeDone = (
  need: Need,
  what: 'callAsked' | 'unanswered',
  dueAt: InstantMs,
  now: InstantMs,
): Woken | undefined => {
  if (need.status !== 'done') return undefined;
  if (what === 'callAsked') return { need: { ...need, askedAt: now, updatedAt: now }, kind: 'need.callAsked', dueAt };
  const { claims, doneAt, outcome } = need;
  const closed = needInto(need, { status: 'unanswered', claims, doneAt, outcome, closedAt: now }, now);
  return { need: closed, kind: 'need.unanswered', dueAt };
};
