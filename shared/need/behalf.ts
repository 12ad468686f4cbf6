import type { ResidentId } from '../kernel/ids.ts';

/** How a resident said yes to being acted for (M-14, D10): the card of their household was shown, or their own yes was recorded. */
export const CONSENTS = ['card', 'recording'] as const;
export type Consent = (typeof CONSENTS)[number];
/** Of a need that `by` posted for its requester. They have a part in it: another one asks the requester whether it is good. */
export type Behalf = { readonly consent: Consent; readonly by: ResidentId };
