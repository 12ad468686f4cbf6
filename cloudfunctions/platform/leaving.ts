import type { Documents } from '../database/collections.ts';

/** What a piece of a departure changed, and whether nothing is left of its stage. */
export type Progress = { readonly isOver: boolean; readonly done?: number; readonly cursor?: string };

/** Takes somebody whose account ended out of what a feature keeps, a bounded piece at a time; safe to repeat. */
export type LeavingAct = (departure: Documents['departures']) => Promise<Progress>;
