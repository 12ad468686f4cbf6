import type { PartyId } from '../assignment/party.ts';
import type { Role } from '../community/roles.ts';
import type { OfficeId } from '../kernel/ids.ts';
import type { OfficeRole } from '../office/office.ts';

/** The body a need complains of (M-72): an office as it was called then, and its role. */
export type About = { readonly officeId: OfficeId; readonly name: string; readonly role: OfficeRole };

/**
 * True for somebody of the body a need complains of, who has no hand in it (M-72): the office itself, and every resident with its role, for which
 * of several departments a resident works for is not known.
 *
 * @param roles those they hold today.
 */
export const isOfBody = (about: About | null, id: PartyId, roles: readonly Role[]): boolean => {
  if (about === null) return false;
  return id === about.officeId || (!id.startsWith('office_') && roles.includes(about.role));
};
