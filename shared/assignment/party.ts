import type { OfficeId, ResidentId } from '../kernel/ids.ts';

/** The id of who can answer for a matter; its prefix says which of the two it is. */
export type PartyId = ResidentId | OfficeId;

/** Who can answer for a matter: a resident, or an office. `name` is what people read: a person's name, or what the office is called. */
export type Party =
  | { readonly kind: 'resident'; readonly id: ResidentId; readonly name: string }
  | { readonly kind: 'office'; readonly id: OfficeId; readonly name: string };

/** True for the id of a resident. */
export const isResidentId = (id: PartyId): id is ResidentId => !id.startsWith('office_');

/** For the wire. */
export const PARTY_KINDS = ['resident', 'office'] as const satisfies readonly Party['kind'][];

/** The residents among parties, each once. */
export const residentsIn = (parties: readonly Party[]): readonly ResidentId[] => [
  ...new Set(parties.flatMap((party) => (party.kind === 'resident' ? [party.id] : []))),
];
