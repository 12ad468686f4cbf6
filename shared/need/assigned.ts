import { isLead, type Assignment } from '../assignment/assignment.ts';
import * as decide from '../assignment/decisions.ts';
import type { Party } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { isOfBody } from './about.ts';
import { fail, ok, type ErrorCode, type Result } from '../kernel/errors.ts';
import { needInto, type Need, type NeedIn } from './need.ts';

/**
 * Gives an open or a claimed need to one lead. Those who claimed it stay, and help.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `ALREADY_ASSIGNED`, `CLAIM_OWN_NEED` (the requester would lead or help), `OFFICE_IS_SUBJECT` (the body
 *   it complains of would, M-72), `SUPERVISOR_MAY_NOT_LEAD`.
 */
export const giveNeed = (
  need: Need,
  given: decide.Given,
  now: InstantMs,
): Result<
  NeedIn<'assigned'>,
  'NEED_NOT_OPEN' | 'ALREADY_ASSIGNED' | 'CLAIM_OWN_NEED' | 'OFFICE_IS_SUBJECT' | 'SUPERVISOR_MAY_NOT_LEAD'
> => {
  if (need.status === 'assigned') return fail('ALREADY_ASSIGNED');
  if (need.status !== 'open' && need.status !== 'claimed') return fail('NEED_NOT_OPEN');
  if ([given.to, ...given.helpers].some((receiver) => isOwn(need, receiver))) return fail('CLAIM_OWN_NEED');
  if ([given.to, ...given.helpers].some((receiver) => isOfBody(need.about, receiver.party.id, receiver.roles)))
    return fail('OFFICE_IS_SUBJECT');
  const decided = decide.give(need.assignment, given, now);
  return decided.ok ? ok(withAssignment(need, need.claims, decided.value, now)) : decided;
};

const withAssignment = (
  need: Need,
  claims: NeedIn<'assigned'>['claims'],
  assignment: Assignment,
  now: InstantMs,
): NeedIn<'assigned'> => needInto({ ...need, assignment }, { status: 'assigned', claims }, now);

/** Why a need does not go to somebody, if it does not: they asked for it, or it complains of them. */
const barredFrom = (need: Need, receiver: decide.Receiver): 'CLAIM_OWN_NEED' | 'OFFICE_IS_SUBJECT' | null => {
  if (isOwn(need, receiver)) return 'CLAIM_OWN_NEED';
  return isOfBody(need.about, receiver.party.id, receiver.roles) ? 'OFFICE_IS_SUBJECT' : null;
};

/** True if a need would go to whoever asked for it. */
const isOwn = (need: Need, { party }: decide.Receiver): boolean => party.id === need.requesterId;

/**
 * Changes the assignment of a need that has a lead, as one of the decisions on assignments says.
 *
 * @returns `NEED_NOT_OPEN` if no lead has it in hand now; then what `change` refuses with.
 */
export const changeAssignment = <E extends ErrorCode>(
  need: Need,
  change: (assignment: Assignment) => Result<Assignment, E>,
  now: InstantMs,
): Result<NeedIn<'assigned'>, E | 'NEED_NOT_OPEN'> => {
  if (need.status !== 'assigned' || need.assignment === null) return fail('NEED_NOT_OPEN');
  const decided = change(need.assignment);
  return decided.ok ? ok(withAssignment(need, need.claims, decided.value, now)) : decided;
};

/**
 * Hands an assigned need to another lead.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `CLAIM_OWN_NEED`, `OFFICE_IS_SUBJECT`, and what `transfer` refuses with.
 */
export const transferNeed = (
  need: Need,
  change: Parameters<typeof decide.transfer>[1],
  now: InstantMs,
): Result<
  NeedIn<'assigned'>,
  'NEED_NOT_OPEN' | 'CLAIM_OWN_NEED' | 'OFFICE_IS_SUBJECT' | 'ALREADY_LEADS' | 'SUPERVISOR_MAY_NOT_LEAD'
> =>
  changeAssignment<'CLAIM_OWN_NEED' | 'OFFICE_IS_SUBJECT' | 'ALREADY_LEADS' | 'SUPERVISOR_MAY_NOT_LEAD'>(
    need,
    (assignment) => {
      const barred = barredFrom(need, change.to);
      return barred === null ? decide.transfer(assignment, change, now) : fail(barred);
    },
    now,
  );

/**
 * The lead hands a need on.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `NOT_LEAD`, and what {@link transferNeed} refuses with.
 */
export const handOnNeed = (
  need: Need,
  change: Parameters<typeof decide.transfer>[1],
  now: InstantMs,
): Result<
  NeedIn<'assigned'>,
  'NEED_NOT_OPEN' | 'NOT_LEAD' | 'CLAIM_OWN_NEED' | 'OFFICE_IS_SUBJECT' | 'ALREADY_LEADS' | 'SUPERVISOR_MAY_NOT_LEAD'
> => {
  const isOthers = need.status === 'assigned' && !isLead(need.assignment, change.by.id);
  return isOthers ? fail('NOT_LEAD') : transferNeed(need, change, now);
};

/**
 * Decides on an objection to who has a need.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `CLAIM_OWN_NEED`, `OFFICE_IS_SUBJECT`, and what `decideObjection` refuses with; `FORBIDDEN` also for the requester.
 */
export const decideNeedObjection = (need: Need, change: Parameters<typeof decide.decideObjection>[1], now: InstantMs) =>
  changeAssignment<
    | 'FORBIDDEN'
    | 'NOTHING_TO_DECIDE'
    | 'CLAIM_OWN_NEED'
    | 'OFFICE_IS_SUBJECT'
    | 'ALREADY_LEADS'
    | 'SUPERVISOR_MAY_NOT_LEAD'
  >(
    need,
    (assignment) => {
      if (need.requesterId === change.by.id) return fail('FORBIDDEN');
      const barred = change.to && barredFrom(need, change.to);
      return barred ? fail(barred) : decide.decideObjection(assignment, change, now);
    },
    now,
  );

/**
 * The lead or the requester says that a need is with the wrong one.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `NOT_LEAD` (it is neither theirs nor with them), and what `object` refuses with.
 */
export const objectToNeed = (need: Need, by: Party, reason: string, now: InstantMs) =>
  changeAssignment<'NOT_LEAD' | 'OBJECTION_WAITING' | 'OBJECTION_TOO_LATE'>(
    need,
    (assignment) =>
      need.requesterId === by.id || isLead(assignment, by.id)
        ? decide.object(assignment, by, reason, now)
        : fail('NOT_LEAD'),
    now,
  );
