import type { InstantMs } from '../kernel/brand.ts';
import type { IdentityId, ResidentId } from '../kernel/ids.ts';

/** How whoever lets a new account take a person over knows that it is them: seen in person, or by the card of the household. */
export const TAKE_OVER_PROOFS = ['seen', 'card'] as const;
export type TakeOverProof = (typeof TAKE_OVER_PROOFS)[number];

/** That an application is a new phone of somebody who has an account already, and somebody in charge has begun to let it take the person over (decision 087). */
export type TakeOver = {
  readonly byId: ResidentId;
  readonly at: InstantMs;
  readonly proof: TakeOverProof;
  /** When the old account has had its time to object; null = it cannot be reached, and a second person says yes instead. */
  readonly until: InstantMs | null;
  /** The account that the person had then; of any other one nothing is taken. */
  readonly from: IdentityId;
};

/** How an application for a row that has an account stands, for whoever reads it. */
export const TAKE_OVER_STATES = ['asked', 'waiting', 'second'] as const;
export type TakeOverState = (typeof TAKE_OVER_STATES)[number];
