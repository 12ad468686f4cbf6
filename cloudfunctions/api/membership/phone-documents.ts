import type { PartyId } from '../../../shared/assignment/party.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Stored } from '../../database/stored.ts';

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
  readonly readerId: PartyId;
  /** What the owner was to the reader, the last time. */
  readonly as: 'requester' | 'claimant' | 'officer';
  readonly count: number;
  readonly lastAt: InstantMs;
};
