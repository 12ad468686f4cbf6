/** Where what came is from (M-39): bought together, given, or paid by the village's public fund (公益金). */
export const SOURCES = ['purchase', 'donation', 'fund'] as const;
export type Source = (typeof SOURCES)[number];
/** Why something is gone. */
export const LOSSES = ['spoiled', 'expired', 'missing'] as const;
export type Loss = (typeof LOSSES)[number];
