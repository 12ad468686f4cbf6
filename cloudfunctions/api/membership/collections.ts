import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, DepartureId, IdentityId, MembershipId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Membership } from '../../../shared/membership/membership.ts';
import type { ConsentThing } from '../../../shared/membership/privacy.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';
import type { PhoneDocument, PhoneReadDocument } from './phone-documents.ts';

/** `openid` is kept for messages and content checks; it never leaves the server. */
export type MembershipDocument = Membership &
  Stored & {
    readonly openid: string;
    /** Every node above the flat: whoever answers for one of them finds the application. Empty when nothing was applied for. */
    readonly scopeIds: readonly string[];
    readonly order: string;
    /** When the timer looks at it (`taking-over/due.ts`); null = never. */
    readonly dueAt: InstantMs | null;
  };

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
  /** When the account ended; of one that is held, when it will have if nobody says anything. */
  readonly at: InstantMs;
  /**
   * `held`: they were removed and may still appeal, until `at`; nothing is carried on. `appealed`: the appeal waits to be heard. `leaving`: pieces
   * are left. `settling`: none is, but a call that was under way may yet bring one.
   */
  readonly status: 'held' | 'appealed' | 'leaving' | 'settling' | 'left';
  /** Which stage it is at (`departure/stages.ts`). */
  readonly stage: string;
  /** The last document of the stage that was gone through. */
  readonly cursor: string;
  /** Needs they are out of. */
  readonly done: number;
  /** Under whose name the pieces are done: their own, or whoever took them off the roster. */
  readonly actorId: ResidentId;
  readonly actorName: string;
  readonly method: string;
  /** What the timeline of a need says. */
  readonly reason: string;
};

/** `at`: when it came; `turn`: which answer of which phone it was, where the phone told. */
export type ConsentAnswer = { readonly isGiven: boolean; readonly at: InstantMs; readonly turn?: Turn };
type Turn = { readonly phone: string; readonly n: number };

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
  memberships: collectionOf<MembershipDocument>({
    indexes: [index('scopeIds', 'status', 'order'), index('dueAt')],
    personal: [
      {
        whose: 'identityId',
        by: 'identity',
        fields: [
          '_id',
          'identityId',
          'openid',
          'name',
          'flat',
          'householdId',
          'residentId',
          'order',
          'removal',
          'takeOver',
        ],
        kept: 'account',
        exported: { within: 'account' },
        leaving: {
          how: 'at once',
          rest: ['_id', 'identityId', 'order'],
          why: 'that names were guessed stays for the day; why somebody was removed stands until they have read it and take it away',
        },
      },
      {
        whose: 'decidedBy',
        by: 'resident',
        fields: ['decidedBy'],
        kept: 'account',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'who let somebody in stays accountable by the number of their row' },
      },
    ],
  }),
  departures: collectionOf<DepartureDocument>({
    indexes: [index('identityId'), index('communityId', 'status'), index('status', 'at')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId', 'identityId', 'membershipId', 'actorId', 'actorName'],
        kept: 'record',
        exported: { not: 'nobody is left who could take it along' },
        leaving: {
          how: 'at once',
          rest: ['_id', 'residentId', 'membershipId', 'actorId'],
          why: 'the departure says that an account ended, and forgets whose account it was when it is over',
        },
      },
      {
        whose: 'actorId',
        by: 'resident',
        fields: ['actorId', 'actorName'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'at once',
          rest: ['actorId'],
          why: 'a departure forgets the name when it is over, within minutes',
        },
      },
    ],
  }),
  phones: collectionOf<PhoneDocument>({
    indexes: [index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId', 'number', 'neighboursMayCall'],
        kept: 'account',
        exported: { within: 'account' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  phoneReads: collectionOf<PhoneReadDocument>({
    indexes: [index('ownerId', '_id'), index('readerId', '_id')],
    personal: [
      {
        whose: 'readerId',
        by: 'resident',
        fields: ['_id', 'readerId', 'as', 'count', 'lastAt'],
        kept: 'account',
        exported: { as: 'call' },
        leaving: { how: 'remove' },
      },
      {
        whose: 'ownerId',
        by: 'resident',
        fields: ['_id', 'ownerId', 'as', 'count', 'lastAt'],
        kept: 'account',
        exported: { as: 'call' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  consents: collectionOf<ConsentDocument>({
    indexes: [index('identityId', 'at'), index('identityId', '_id')],
    personal: [
      {
        whose: 'identityId',
        by: 'identity',
        fields: ['_id', 'identityId', 'version', 'things'],
        kept: 'account',
        exported: { as: 'consent' },
        // What the same phone answered since, as a stranger's, stands.
        leaving: { how: 'remove', upTo: 'at' },
      },
    ],
  }),
};
