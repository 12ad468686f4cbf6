import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { partiesOf, type Assignment } from './assignment.ts';
import type { Party } from './party.ts';

const FORMER: Party = { kind: 'resident', id: FORMER_NEIGHBOUR.residentId, name: FORMER_NEIGHBOUR.name };

/**
 * An assignment without somebody whose account has ended: who led it leaves the place empty, a helper is gone, and in what is past a former
 * neighbour stands. The reasons of others stay, theirs go with them. Undefined where they are not named.
 */
export const partFromAssignment = (assignment: Assignment, residentId: ResidentId): Assignment | undefined => {
  if (!partiesOf(assignment).some(({ id }) => id === residentId)) return undefined;
  const { lead, firstReceiver, givenBy, extension, objection, transfers, promise } = assignment;
  const former = (party: Party): Party => (party.id === residentId ? FORMER : party);
  const decided = <D extends { readonly by: Party }>(decision: D | null): D | null =>
    decision && { ...decision, by: former(decision.by) };
  const wasLead = lead?.id === residentId;
  return {
    ...assignment,
    lead: wasLead ? null : lead,
    helpers: assignment.helpers.filter(({ id }) => id !== residentId),
    firstReceiver: former(firstReceiver),
    givenBy: former(givenBy),
    promise: wasLead ? null : promise,
    extension: extension && { ...extension, decision: decided(extension.decision) },
    objection: objection && {
      ...objection,
      by: former(objection.by),
      reason: objection.by.id === residentId ? '' : objection.reason,
      decision: decided(objection.decision),
    },
    transfers: transfers.map((one) => ({
      ...one,
      from: former(one.from),
      to: former(one.to),
      by: former(one.by),
      reason: one.by.id === residentId ? '' : one.reason,
    })),
  };
};
