import type { InstantMs } from '../../shared/kernel/brand.ts';

/** The function's own clock, read once per request; the only place that asks the machine for the time. */
export const now = (): InstantMs => Date.now() as InstantMs;
