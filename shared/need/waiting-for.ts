import { LADDER_STEPS } from '../assignment/assignment.ts';
import type { InstantMs } from '../kernel/brand.ts';

/** What happens to a need by itself: the steps of the ladder, the captain's task to ask, and the end without an answer; of one that waits for a yes, the reminder and the end. */
export const WAITING_FOR = [...LADDER_STEPS, 'callAsked', 'unanswered', 'stillAsked', 'assentLapsed'] as const;

/** What a need waits for, and when that happens if nobody acts. */
export type Waiting = { readonly at: InstantMs; readonly what: (typeof WAITING_FOR)[number] };
