import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { CommunityId, DepartureId, IdentityId, MembershipId, ResidentId } from '../../shared/kernel/ids.ts';

/** What is gone through, in this order: what nobody but they had to do with, what they asked for, what they helped with, where their name stands in the trail and under notices, their points. */
export const DEPARTURE_STAGES = ['private', 'needs', 'claims', 'events', 'notices', 'points'] as const;
export type DepartureStage = (typeof DEPARTURE_STAGES)[number];

/**
 * The end of one resident's account, from the moment on at which nobody can act under it. One a resident: who joins again and leaves
 * again writes it anew, and nobody can join again before it is `left`.
 */
export type DepartureDocument = {
  readonly _id: DepartureId;
  readonly schema: 1;
  readonly createdAt: InstantMs;
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  /** Whose account it was, so that their phone can carry it on; nobody's once it is over. */
  readonly identityId: IdentityId | null;
  readonly membershipId: MembershipId | null;
  /** When the account ended. */
  readonly at: InstantMs;
  /** `leaving`: pieces are left. `settling`: none is, but a call that was under way may yet bring one. */
  readonly status: 'leaving' | 'settling' | 'left';
  readonly stage: DepartureStage;
  /** The last event that was gone through. */
  readonly eventCursor: string;
  /** Needs they are out of. */
  readonly done: number;
  /** Under whose name the pieces are done: their own, or whoever took them off the roster. */
  readonly actorId: ResidentId;
  readonly actorName: string;
  readonly method: string;
  /** What the timeline of a need says. */
  readonly reason: string;
};
