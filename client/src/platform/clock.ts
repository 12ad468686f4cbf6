import type { InstantMs } from '../../../shared/kernel/brand.ts';

/** The phone's clock. It may be wrong: it words times, it decides nothing. */
export const now = (): InstantMs => Date.now() as InstantMs;
