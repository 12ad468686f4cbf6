import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, DepartureId, IdentityId, MembershipId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Membership } from '../../../shared/membership/membership.ts';
import type { ConsentThing } from '../../../shared/membership/privacy.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** `openid` is kept for messages and content checks; it never leaves the server. */
export type MembershipDocument = Membership &
  Stored & {
    readonly openid: string;
    /** Every node above the flat: whoever answers for one of them finds the application. Empty when nothing was applied for. */
    readonly scopeIds: readonly string[];
    readonly order: string;
  };

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

/** A resident's number, in a place of its own that no list reads; its id follows from the resident's. */
export type PhoneDocument = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  readonly number: string;
  /** Who answers for a building: those who live there may call. */
  readonly neighboursMayCall: boolean;
};

/** That somebody read somebody's number: one a pair, so that it grows with acquaintance and not with calls. */
export type PhoneReadDocument = Stored & {
  readonly _id: string;
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
  readonly _id: string;
  readonly identityId: IdentityId;
  readonly version: number;
  readonly things: Partial<Record<ConsentThing, ConsentAnswer>>;
  /** When it last changed. */
  readonly at: InstantMs;
};

/** The collections of this feature. */
export const membershipCollections = {
  memberships: collectionOf<MembershipDocument>({ indexes: [index('scopeIds', 'status', 'order')] }),
  departures: collectionOf<DepartureDocument>({
    indexes: [index('identityId'), index('communityId', 'status'), index('status', 'at')],
  }),
  phones: collectionOf<PhoneDocument>({ indexes: [] }),
  phoneReads: collectionOf<PhoneReadDocument>({ indexes: [index('ownerId', '_id'), index('readerId', '_id')] }),
  consents: collectionOf<ConsentDocument>({ indexes: [index('identityId', 'at')] }),
};
