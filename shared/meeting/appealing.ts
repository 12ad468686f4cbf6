import { closingOf } from '../assignment/deadlines.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { addDays, addMonths } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay, beijingMonth, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { Appeal, Heard } from '../review/appeal.ts';
import { decisionOf, type Opinion } from '../review/opinion.ts';

/** From a day on, a refusal can be appealed against for so many days. */
type AppealRule = {
  readonly from: LocalDate;
  readonly days: number;
  /** Where it is written; a person has to hold it against the text in force. */
  readonly source: string;
};

/** Dated, the latest last: rules change, and what was refused under the old one stands. */
const APPEAL_RULES: readonly AppealRule[] = [
  { from: '2018-12-29' as LocalDate, days: 7, source: '这里的约定：定了以后 7 天里能再说一回' },
];

/** The appeal that waits to be heard; null where there is none, or somebody has heard it. */
export const appealWaiting = ({ outcome, appeal }: Opinion): Appeal | null =>
  outcome === 'refused' && appeal?.heard === null ? appeal : null;

/** The first instant that is too late to appeal: 18:00 of the last day. Null where the meeting did not refuse it. */
export const appealableUntil = (opinion: Opinion): InstantMs | null => {
  if (opinion.outcome !== 'refused') return null;
  const day = beijingDay(opinion.decidedAt);
  const rule = [...APPEAL_RULES].reverse().find(({ from }) => from <= day) ?? APPEAL_RULES[0];
  if (!rule) throw new RangeError('no rule of an appeal');
  return closingOf(addDays(day, rule.days));
};

/**
 * Somebody who said it does not accept the refusal: somebody else of the chair hears it. Once a matter, also where it goes on in another month.
 *
 * @returns in this order: `NOT_REFUSED`, `ALREADY_APPEALED`, `APPEAL_TOO_LATE`.
 */
export const appealAgainst = (
  opinion: Opinion,
  { byId, words }: Pick<Appeal, 'byId' | 'words'>,
  now: InstantMs,
): Result<Opinion, 'NOT_REFUSED' | 'ALREADY_APPEALED' | 'APPEAL_TOO_LATE'> => {
  const until = appealableUntil(opinion);
  if (until === null) return fail('NOT_REFUSED');
  if (opinion.appeal) return fail('ALREADY_APPEALED');
  if (now >= until) return fail('APPEAL_TOO_LATE');
  return ok({ ...opinion, appeal: { byId, words, at: now, heard: null }, updatedAt: now });
};

/**
 * The appeal is heard. Upheld, the caller lets the matter be open again or go on in a later month.
 *
 * @returns in this order: `APPEAL_NOT_FOUND` (none waits), `APPEAL_OF_OWN` (whoever refused the matter, or appeals, hears nothing of it).
 */
export const hear = (
  opinion: Opinion,
  heard: Heard,
  now: InstantMs,
): Result<Opinion, 'APPEAL_NOT_FOUND' | 'APPEAL_OF_OWN'> => {
  const appeal = appealWaiting(opinion);
  if (!appeal) return fail('APPEAL_NOT_FOUND');
  if (!mayHear(opinion, heard.byId)) return fail('APPEAL_OF_OWN');
  return ok({ ...opinion, appeal: { ...appeal, heard }, updatedAt: now });
};

/** The opinion with another word of what became of its appeal. */
export const heardInto = (opinion: Opinion, heard: Heard): Opinion =>
  opinion.appeal ? { ...opinion, appeal: { ...opinion.appeal, heard } } : opinion;

/** False for whoever refused the matter, said it, or appeals. */
export const mayHear = (opinion: Opinion, residentId: Heard['byId']): boolean =>
  ![decisionOf(opinion)?.byId, opinion.authorId, opinion.appeal?.byId].includes(residentId);

/** The months in which an upheld matter may go on, the next meeting first: its review has to be before no meeting yet. */
export const monthsOfNextMeeting = (month: LocalMonth, now: InstantMs): readonly LocalMonth[] => {
  const next = addMonths(month, 1);
  const current = beijingMonth(now);
  const first = current > next ? current : next;
  return [first, addMonths(first, 1)];
};

/** The opinion as it goes along to a later month: an appeal that was heard stays with it, and the matter is not appealed against again. */
export const appealGoingOn = (opinion: Opinion): Opinion => {
  const { appeal, ...rest } = opinion;
  return appeal?.heard ? { ...rest, appeal: { ...appeal, heard: { ...appeal.heard, toMonth: null } } } : rest;
};
