import { isDoer, isLead } from '../../assignment/assignment.ts';
import type { PartyId } from '../../assignment/party.ts';
import { hasClaim } from '../decisions.ts';
import type { Need } from '../need.ts';
import type { NEED_OVERSEERS } from '../overseers.ts';
import type { NoteRole } from './note.ts';

/**
 * What somebody is to a need among those who leave each other notes; null for everybody else, also for whoever only has the same at home.
 *
 * @param office by which the caller is in charge of the place today; null where they are not, or belong to the body it complains of.
 */
export const noteRoleOf = (
  need: Need,
  id: PartyId,
  office: (typeof NEED_OVERSEERS)[number] | null,
): NoteRole | null => {
  if (need.requesterId === id) return 'requester';
  if (need.behalf?.by === id) return 'behalf';
  if (isLead(need.assignment, id)) return 'lead';
  if (isDoer(need.assignment, id) || hasClaim(need, id)) return 'helper';
  return office;
};
