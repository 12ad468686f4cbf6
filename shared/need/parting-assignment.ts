import { partFromAssignment } from '../assignment/parting.ts';
import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { needAtWork } from './decisions.ts';
import type { Need } from './need.ts';
import { partFromAsking } from './parting.ts';

/** What is left of a need once somebody is gone from who answers for it; `isLeadLost` where nobody leads it now. */
export type AssignmentParted = { readonly need: Need; readonly isLeadLost: boolean };

/**
 * Takes somebody whose account ends out of who answers for a need. A need whose lead is gone is open again (or claimed, if every slot
 * is taken) and keeps its deadline: those in charge find it at the top of their queue. Nor is anybody asked for a yes any more.
 *
 * Pure and safe to repeat: a need without them comes back as undefined.
 */
export const partFromAssigned = (need: Need, residentId: ResidentId, now: InstantMs): AssignmentParted | undefined => {
  const assignment = need.assignment && partFromAssignment(need.assignment, residentId);
  const takenDown = takenDownWithout(need, residentId);
  const unasked = partFromAsking(need, residentId, now);
  if (!assignment && takenDown === need.takenDown && unasked === need) return undefined;
  const parted: Need = { ...unasked, assignment: assignment ?? need.assignment, takenDown };
  const isLeadLost = need.assignment?.lead != null && parted.assignment?.lead === null;
  if (!isLeadLost) return { need: parted, isLeadLost };
  if (parted.status === 'assigned') return { need: needAtWork(parted, parted.claims, now), isLeadLost };
  return { need: parted, isLeadLost: false };
};

const takenDownWithout = ({ takenDown }: Need, residentId: ResidentId): Need['takenDown'] =>
  takenDown?.by === residentId ? { ...takenDown, by: FORMER_NEIGHBOUR.residentId } : takenDown;
