import type { PartyId } from '../assignment/party.ts';
import type { ResidentId } from '../kernel/ids.ts';

/**
 * How a resident said yes to being acted for (M-14, D10): the card of their household was shown, their yes was recorded, they nodded on their own
 * phone, a grown-up of a child's household said yes, or they have no account and somebody they live with spoke for them.
 */
export const CONSENTS = ['card', 'recording', 'nod', 'guardian', 'household'] as const;
export type Consent = (typeof CONSENTS)[number];
/**
 * Of a need that `by` posted for its requester. No consent = they were not heard yet, or never: danger does not wait for a yes.
 * `by` has a part in it: another one asks the requester whether it is good.
 */
export type Behalf = { readonly consent: Consent | null; readonly by: ResidentId };

/** True for whoever said it for its requester. */
export const isSaidBy = ({ behalf }: { readonly behalf: Behalf | null }, by: PartyId): boolean => behalf?.by === by;
