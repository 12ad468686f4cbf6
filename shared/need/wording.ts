import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';

/**
 * Words that somebody in charge wrote for a need that was said without any. `waiting`: the requester has not answered yet; `right`: they
 * said yes, and the words are the need's text; `wrong`: they said no, and whoever is in charge may write again.
 */
export const WORDING_STATES = ['waiting', 'right', 'wrong'] as const;

/** The words last written for a need; until they are right, its requester and those in charge alone read them. */
export type Wording = {
  readonly text: string;
  readonly by: ResidentId;
  readonly at: InstantMs;
  readonly state: (typeof WORDING_STATES)[number];
};
