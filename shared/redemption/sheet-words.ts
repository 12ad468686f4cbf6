/** As many lines as one sheet has: five pages of A4. */
export const SHEET_LINES_MAX = 100;

/**
 * What a tick on paper met: `given`, it was fetched by it; else what stood there when it was entered: `redeemed`, a counter had given it before;
 * `cancelled` or `expired`, its points had gone back; `stopped`, its owner had been asked.
 */
export const TICKS = ['given', 'redeemed', 'cancelled', 'expired', 'stopped'] as const;
export type TickMet = (typeof TICKS)[number];
/** What a person says of a tick that did not fit: it was ticked wrongly and nothing was handed out, or it was handed out, so that the shelf has less. */
export const SOLUTIONS = ['wrongTick', 'handedOut'] as const;
export type Solution = (typeof SOLUTIONS)[number];
