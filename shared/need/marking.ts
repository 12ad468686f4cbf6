import type { Assignment } from '../assignment/assignment.ts';
import type { PartyId } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { About } from './about.ts';
import { needAtWork } from './decisions.ts';
import type { Need } from './need.ts';

/** The body of an earlier complaint, its people among them, answers for it no longer; the deadline stands. */
const withoutBody = (assignment: Assignment, isOfBody: (id: PartyId) => boolean): Assignment => {
  const isGone = assignment.lead !== null && isOfBody(assignment.lead.id);
  return {
    ...assignment,
    lead: isGone ? null : assignment.lead,
    promise: isGone ? null : assignment.promise,
    helpers: assignment.helpers.filter(({ id }) => !isOfBody(id)),
  };
};

/**
 * Somebody in charge says afterwards of which body a need complains (M-72), or that it complains of none: `about` null. Its people lead
 * and help no longer, and who of them claimed it reports nothing done; what lost its lead goes on without one and keeps its deadline.
 *
 * Pure: the caller must save in a transaction that read this very need.
 *
 * @param isOfBody whether somebody who works on it belongs to that body.
 * @returns in this order: `NEED_NOT_OPEN` (it waits for a look, or is finished), `BODY_STANDS` (it says so already).
 */
export const markBody = (
  need: Need,
  about: About | null,
  isOfBody: (id: PartyId) => boolean,
  now: InstantMs,
): Result<Need, 'NEED_NOT_OPEN' | 'BODY_STANDS'> => {
  const { status } = need;
  if (status !== 'open' && status !== 'claimed' && status !== 'assigned' && status !== 'done')
    return fail('NEED_NOT_OPEN');
  if (need.about?.officeId === about?.officeId) return fail('BODY_STANDS');
  if (about === null) return ok({ ...need, about, updatedAt: now });
  const marked: Need = { ...need, about, assignment: need.assignment && withoutBody(need.assignment, isOfBody) };
  // What was reported done waits for the nod of whoever asked, whoever did it.
  if (marked.status === 'done') return ok({ ...marked, updatedAt: now });
  return ok(needAtWork(marked, need.claims, now));
};
