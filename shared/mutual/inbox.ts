/** The events that residents find in their inbox: a need that they could help with, and what is kept of help of theirs that did not come. */
export const MUTUAL_INBOX_KINDS = ['mutual.offered', 'mutual.missed', 'mutual.struck'] as const;
