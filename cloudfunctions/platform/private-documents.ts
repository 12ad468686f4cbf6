import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { CommunityId, IdentityId, ResidentId } from '../../shared/kernel/ids.ts';
import type { ConsentThing } from '../../shared/membership/privacy.ts';

type Stored = { readonly _id: string; readonly schema: 1; readonly createdAt: InstantMs };

/** A resident's number, in a place of its own that no list reads; its id follows from the resident's. */
export type PhoneDocument = Stored & {
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  readonly number: string;
  /** Who answers for a building: those who live there may call. */
  readonly neighboursMayCall: boolean;
};

/** That somebody read somebody's number: one a pair, so that it grows with acquaintance and not with calls. */
export type PhoneReadDocument = Stored & {
  readonly communityId: CommunityId;
  readonly ownerId: ResidentId;
  readonly readerId: ResidentId;
  /** What the owner was to the reader, the last time. */
  readonly as: 'requester' | 'claimant' | 'officer';
  readonly count: number;
  readonly lastAt: InstantMs;
};

/** `at`: when it came; `answeredAt`: when it was said, by the phone's clock and never after `at`, where the phone told. */
export type ConsentAnswer = { readonly isGiven: boolean; readonly at: InstantMs; readonly answeredAt?: number };

/** What one account lets Linli use, under one wording; a stranger has one too. */
export type ConsentDocument = Stored & {
  readonly identityId: IdentityId;
  readonly version: number;
  readonly things: Partial<Record<ConsentThing, ConsentAnswer>>;
  /** When it last changed. */
  readonly at: InstantMs;
};
