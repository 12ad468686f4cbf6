import * as decide from '../assignment/decisions.ts';
import { dueAfter } from '../assignment/deadlines.ts';
import type { Party } from '../assignment/party.ts';
import { addDays } from '../kernel/calendar.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { beijingDay } from '../kernel/time.ts';
import { changeAssignment, decideNeedObjection, giveNeed, objectToNeed } from './assigned.ts';
import { ASSIGNMENT_ACTIONS, type AssignmentAction } from './assignment-acts.ts';
import type { Need } from './need.ts';

/** Somebody to try a gift with; nobody has this id. */
const ANYBODY: decide.Receiver = {
  party: { kind: 'resident', id: 'resident_anybody' as never, name: '' },
  roles: [],
};

/**
 * What somebody may do now with who answers for a need, found by asking the decisions themselves.
 *
 * @param isOverseer whether a role held today lets them decide about needs of this place.
 */
export const permittedAssignmentActions = (
  need: Need,
  by: Party,
  isOverseer: boolean,
  now: InstantMs,
): readonly AssignmentAction[] => {
  const dayAfterDue = addDays(beijingDay(Math.max(now, need.assignment?.dueAt ?? now) as InstantMs), 1);
  const change = (decided: Parameters<typeof changeAssignment>[1]) => changeAssignment(need, decided, now).ok;
  const mayPass = change((assignment) => decide.transfer(assignment, { to: ANYBODY, by, reason: '' }, now));
  const tries: Record<AssignmentAction, () => boolean> = {
    give: () => {
      const given = { to: ANYBODY, helpers: [], by, dueAt: dueAfter({ workingDays: 1 }, now) };
      return isOverseer && (mayPass || giveNeed(need, given, now).ok);
    },
    contact: () => change((assignment) => decide.contact(assignment, by.id, now)),
    promise: () => change((assignment) => decide.promise(assignment, by.id, promised(now), now)),
    transfer: () => mayPass && need.assignment?.lead?.id === by.id,
    askExtension: () =>
      change((assignment) => decide.askExtension(assignment, by.id, { day: dayAfterDue, reason: '' }, now)),
    decideExtension: () => isOverseer && change((assignment) => decide.decideExtension(assignment, by, true, now)),
    object: () => objectToNeed(need, by, '', now).ok,
    decideObjection: () => isOverseer && decideNeedObjection(need, { by, to: null }, now).ok,
  };
  return ASSIGNMENT_ACTIONS.filter((action) => tries[action]());
};

const promised = (now: InstantMs) => ({ day: beijingDay(now), text: '', isPublic: true });
