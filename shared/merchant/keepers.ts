/** They name merchants, say what these hand out, and sign what they are owed. */
export const MERCHANT_KEEPERS = ['staff', 'admin'] as const;
