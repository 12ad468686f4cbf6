/** The events that members find in their inbox: a need that they could help with. */
export const MUTUAL_INBOX_KINDS = ['mutual.offered'] as const;
