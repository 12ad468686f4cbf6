/**
 * How a resident said yes to being acted for (M-14, D10): the card of their household was shown, or their own yes was recorded. Who acted
 * is the actor of the event; the requester is the resident themselves.
 */
export const CONSENTS = ['card', 'recording'] as const;
export type Consent = (typeof CONSENTS)[number];
/** Of a need that somebody else posted for its requester. */
export type Behalf = { readonly consent: Consent };
