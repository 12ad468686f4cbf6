import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import type { Role } from '../community/roles.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay, type LocalDate } from '../kernel/time.ts';
import { ASSIGNMENT_LIMITS as LIMITS, isLead, type Assignment, type Promise } from './assignment.ts';
import { closingOf, objectUntil } from './deadlines.ts';
import type { Party, PartyId } from './party.ts';

/** Whom a matter is given to, with every role they hold today. */
export type Receiver = { readonly party: Party; readonly roles: readonly Role[] };

/** Nobody who audits today handles anything, whatever else they are (M-13). */
const isSupervisor = ({ roles }: Receiver): boolean => roles.includes('supervisor');

/** Who gives what to whom, with which deadline. */
export type Given = {
  readonly to: Receiver;
  readonly helpers: readonly Receiver[];
  readonly by: Party;
  readonly dueAt: InstantMs;
};

/**
 * Gives a matter to one lead. One whose lead has left keeps its deadline, its first receiver and its past.
 *
 * @returns in this order: `ALREADY_ASSIGNED`, `SUPERVISOR_MAY_NOT_LEAD` (nobody handles what they audit, M-13; as helper neither).
 */
export const give = (
  was: Assignment | null,
  { to, helpers, by, dueAt }: Given,
  now: InstantMs,
): Result<Assignment, 'ALREADY_ASSIGNED' | 'SUPERVISOR_MAY_NOT_LEAD'> => {
  if (was?.lead != null) return fail('ALREADY_ASSIGNED');
  if ([to, ...helpers].some(isSupervisor)) return fail('SUPERVISOR_MAY_NOT_LEAD');
  const lead = to.party;
  const beside = helpers.map(({ party }) => party).filter(({ id }) => id !== lead.id);
  const given = { lead, helpers: beside, givenBy: by, givenAt: now };
  if (was) return ok({ ...was, ...given });
  return ok({
    ...given,
    firstReceiver: lead,
    dueAt,
    firstDueAt: dueAt,
    contactedAt: null,
    answer: null,
    promise: null,
    extension: null,
    objection: null,
    transfers: [],
    ladder: null,
  });
};

/**
 * The lead has spoken to whoever asked. Said once.
 *
 * @returns in this order: `NOT_LEAD`, `ALREADY_CONTACTED`.
 */
export const contact = (
  assignment: Assignment,
  by: PartyId,
  now: InstantMs,
): Result<Assignment, 'NOT_LEAD' | 'ALREADY_CONTACTED'> => {
  if (!isLead(assignment, by)) return fail('NOT_LEAD');
  if (assignment.contactedAt !== null) return fail('ALREADY_CONTACTED');
  const answer = assignment.answer ?? { isInTime: now < assignment.firstDueAt, at: now };
  return ok({ ...assignment, contactedAt: now, answer });
};

/**
 * The lead says what will be done by the end of which day; a later promise takes the place of the one before.
 *
 * @returns in this order: `NOT_LEAD`, `DAY_NOT_POSSIBLE` (before today, or after the deadline: that takes an extension).
 */
export const promise = (
  assignment: Assignment,
  by: PartyId,
  said: Pick<Promise, 'day' | 'text' | 'isPublic'>,
  now: InstantMs,
): Result<Assignment, 'NOT_LEAD' | 'DAY_NOT_POSSIBLE'> => {
  if (!isLead(assignment, by)) return fail('NOT_LEAD');
  if (said.day < beijingDay(now) || said.day > latestDay(assignment, now)) return fail('DAY_NOT_POSSIBLE');
  return ok({ ...assignment, promise: { ...said, at: now } });
};

/** The last day that can be promised: that of the deadline, or today once it has passed. */
const latestDay = ({ dueAt }: Assignment, now: InstantMs): LocalDate => {
  const [due, today] = [beijingDay(dueAt), beijingDay(now)];
  return due < today ? today : due;
};

/**
 * Hands the matter to the next one, named with a reason. The deadline, the first receiver and the first contact stay; what the
 * one before promised, asked for or objected to does not bind the next.
 *
 * @returns in this order: `ALREADY_LEADS`, `SUPERVISOR_MAY_NOT_LEAD`.
 */
export const transfer = (
  assignment: Assignment,
  { to, by, reason }: { readonly to: Receiver; readonly by: Party; readonly reason: string },
  now: InstantMs,
): Result<Assignment, 'ALREADY_LEADS' | 'SUPERVISOR_MAY_NOT_LEAD'> => {
  const from = assignment.lead;
  if (from?.id === to.party.id) return fail('ALREADY_LEADS');
  if (isSupervisor(to)) return fail('SUPERVISOR_MAY_NOT_LEAD');
  const went = from ? [{ from, to: to.party, by, reason, at: now }] : [];
  return ok({
    ...assignment,
    lead: to.party,
    helpers: assignment.helpers.filter(({ id }) => id !== to.party.id),
    givenAt: now,
    promise: null,
    extension: assignment.extension?.decision ? assignment.extension : null,
    objection: assignment.objection?.decision ? assignment.objection : null,
    transfers: [...assignment.transfers, ...went].slice(-LIMITS.transfersKept),
  });
};

/**
 * The lead asks for more time, until 18:00 of a day.
 *
 * @returns in this order: `NOT_LEAD`, `EXTENSION_WAITING` (one is not decided yet), `DAY_NOT_POSSIBLE` (not after the deadline,
 *   already past, or more than 30 days after the first deadline).
 */
export const askExtension = (
  assignment: Assignment,
  by: PartyId,
  { day, reason }: { readonly day: LocalDate; readonly reason: string },
  now: InstantMs,
): Result<Assignment, 'NOT_LEAD' | 'EXTENSION_WAITING' | 'DAY_NOT_POSSIBLE'> => {
  if (!isLead(assignment, by)) return fail('NOT_LEAD');
  if (assignment.extension?.decision === null) return fail('EXTENSION_WAITING');
  const last = addDays(beijingDay(assignment.firstDueAt), LIMITS.extensionDaysMax);
  const until = closingOf(day);
  if (until <= assignment.dueAt || until <= now || day > last) return fail('DAY_NOT_POSSIBLE');
  return ok({ ...assignment, extension: { day, reason, askedAt: now, decision: null } });
};

/**
 * Grants or refuses more time. A granted one moves the deadline, and the ladder begins anew.
 *
 * @returns in this order: `FORBIDDEN` (nobody decides what they asked for), `NOTHING_TO_DECIDE`.
 */
export const decideExtension = (
  assignment: Assignment,
  by: Party,
  isYes: boolean,
  now: InstantMs,
): Result<Assignment, 'FORBIDDEN' | 'NOTHING_TO_DECIDE'> => {
  if (isLead(assignment, by.id)) return fail('FORBIDDEN');
  const asked = assignment.extension;
  if (asked?.decision !== null) return fail('NOTHING_TO_DECIDE');
  const extension = { ...asked, decision: { isYes, by, at: now } };
  return ok({ ...assignment, extension, ...(isYes ? { dueAt: closingOf(asked.day), ladder: null } : {}) });
};

/**
 * The lead or the requester says that the matter is with the wrong one. The clock runs on.
 *
 * @returns in this order: `OBJECTION_WAITING` (one is not decided yet), `OBJECTION_TOO_LATE` (after 18:00 of the next working day).
 */
export const object = (
  assignment: Assignment,
  by: Party,
  reason: string,
  now: InstantMs,
): Result<Assignment, 'OBJECTION_WAITING' | 'OBJECTION_TOO_LATE'> => {
  if (assignment.objection?.decision === null) return fail('OBJECTION_WAITING');
  if (now >= objectUntil(assignment.givenAt)) return fail('OBJECTION_TOO_LATE');
  return ok({ ...assignment, objection: { by, reason, at: now, decision: null } });
};

/**
 * A third person decides on an objection: whoever gave the matter, has it or objected does not. Upheld, it goes to the one who
 * is named; `to` is null where it stays.
 *
 * @returns in this order: `FORBIDDEN`, `NOTHING_TO_DECIDE`, `ALREADY_LEADS`, `SUPERVISOR_MAY_NOT_LEAD`.
 */
export const decideObjection = (
  assignment: Assignment,
  { by, to }: { readonly by: Party; readonly to: Receiver | null },
  now: InstantMs,
): Result<Assignment, 'FORBIDDEN' | 'NOTHING_TO_DECIDE' | 'ALREADY_LEADS' | 'SUPERVISOR_MAY_NOT_LEAD'> => {
  const asked = assignment.objection;
  const involved = [assignment.givenBy, ...(assignment.lead ? [assignment.lead] : []), ...(asked ? [asked.by] : [])];
  if (involved.some(({ id }) => id === by.id)) return fail('FORBIDDEN');
  if (asked?.decision !== null) return fail('NOTHING_TO_DECIDE');
  const decided = { ...assignment, objection: { ...asked, decision: { isYes: to !== null, by, at: now } } };
  return to === null ? ok(decided) : transfer(decided, { to, by, reason: asked.reason }, now);
};
