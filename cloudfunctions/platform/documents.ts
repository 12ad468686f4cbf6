import type {
  BuildingDoc,
  CommunityDoc,
  DirectoryDoc,
  GridDoc,
  HouseholdDoc,
  ResidentDoc,
} from '../../shared/community/documents.ts';
import type { CountRow } from '../../shared/insight/figures.ts';
import type { SharedTarget } from '../../shared/code/pages.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type {
  BuildingId,
  CodeId,
  CommunityId,
  EventId,
  IdentityId,
  NeedId,
  OutboxId,
  ResidentId,
  SubscriptionId,
} from '../../shared/kernel/ids.ts';
import type { EventKind } from '../../shared/event-kinds.ts';
import type { MessageStatus, Template } from '../../shared/subscription/templates.ts';
import type { Membership } from '../../shared/membership/membership.ts';
import type { Need } from '../../shared/need/need.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import type { DepartureDocument } from './departure-documents.ts';
import type { ConsentDocument, PhoneDocument, PhoneReadDocument } from './private-documents.ts';
import type { RosterChunkDocument, RosterImportDocument } from './roster-documents.ts';
import type { AccountId, Transfer } from '../../shared/points/ledger.ts';

/** Every document says which shape it has; a migration raises it. */
type Stored = { readonly schema: 1; readonly createdAt: InstantMs };

/** A need with the fields that its lists are read by. */
export type NeedDocument = Need &
  Stored & {
    /** Which list shows it: `hidden` while a human has not looked at its words, and when they were refused. */
    readonly wall: 'unfinished' | 'finished' | 'hidden';
    readonly isUnfinished: boolean;
    readonly claimantIds: readonly ResidentId[];
    /** `<createdAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
  };

/**
 * The counts of one building in one period, written in the transaction that changes a need. One a building and month in
 * which something happened, and one a building for `now`, which is there from the import that made the building.
 */
export type NeedCountsDocument = CountRow &
  Stored & {
    readonly _id: string;
    readonly communityId: CommunityId;
    readonly buildingId: BuildingId;
    readonly buildingName: string;
    /** `<period>_<buildingId>`: the latest periods of a community are one stretch of it. */
    readonly order: string;
  };

/** A notice with the fields that its lists are read by. */
export type NoticeDocument = Notice &
  Stored & {
    readonly communityId: CommunityId;
    /** The node it is for: residents read what is for one of the nodes over their flat. */
    readonly scopeId: string;
    /** That node and those above it: whoever answers for one of them keeps the notice. */
    readonly scopeIds: readonly string[];
    readonly order: string;
  };

/** One change of state: the timeline, the audit trail and the record that a request was answered, all in one (D6). */
export type EventDocument = Stored & {
  readonly _id: EventId;
  readonly communityId: CommunityId | null;
  readonly buildingId: BuildingId | null;
  /** The document it happened to. */
  readonly subject: string;
  readonly kind: EventKind;
  readonly actorId: ResidentId | null;
  readonly actorName: string;
  /** The resident for whom the actor acted, if it was not for themselves. */
  readonly onBehalfOf: ResidentId | null;
  readonly at: InstantMs;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string | null;
  /** False while a human has not looked at the reason's words: only those concerned read them. */
  readonly isReasonPublic: boolean;
  readonly method: string;
  /** Digest of the input: the same request id with other words is another request. */
  readonly fingerprint: string;
  /** What was answered; a repeated request is answered the same. */
  readonly reply: unknown;
};

/** A transfer with what its list is read by, and the balance it left on the resident's side. */
export type TransferDocument = Transfer &
  Stored & {
    /** Both sides, so that one index serves either. */
    readonly accounts: readonly AccountId[];
    /** Of the resident's side, whichever that is. */
    readonly creditBalanceAfter: number;
    readonly order: string;
  };

/** `openid` is kept for messages and content checks; it never leaves the server. */
export type MembershipDocument = Membership &
  Stored & {
    readonly openid: string;
    /** Every node above the flat: whoever answers for one of them finds the application. Empty when nothing was applied for. */
    readonly scopeIds: readonly string[];
    readonly order: string;
  };

/** How many messages of a template an identity still wants: each yes to WeChat's question is one. */
export type SubscriptionDocument = Stored & {
  readonly _id: SubscriptionId;
  readonly identityId: IdentityId;
  readonly template: Template;
  readonly left: number;
};

/** One message to one resident, to be sent once `dueAt` has come. */
export type OutboxDocument = Stored & {
  readonly _id: OutboxId;
  readonly communityId: CommunityId | null;
  readonly eventId: EventId;
  readonly needId: NeedId;
  readonly template: Template;
  readonly residentId: ResidentId;
  /** When it happened. */
  readonly at: InstantMs;
  readonly status: MessageStatus;
  readonly attempts: number;
  readonly dueAt: InstantMs;
};

/** How far the events were read for messages: all before `readUntil` have their messages in the outbox. */
export type OutboxCursorDocument = Stored & { readonly _id: string; readonly readUntil: InstantMs };

/** What a scene leads to. It is never changed but for the picture, which WeChat may have been unable to draw at first. */
export type CodeDocument = Stored & {
  readonly _id: CodeId;
  readonly communityId: CommunityId;
  readonly target: SharedTarget;
  /** The file in cloud storage; null = not drawn yet. */
  readonly pictureFileId: string | null;
};

/** What each collection holds. */
export type Documents = {
  needs: NeedDocument;
  needCounts: NeedCountsDocument;
  notices: NoticeDocument;
  events: EventDocument;
  transfers: TransferDocument;
  memberships: MembershipDocument;
  buildings: BuildingDoc;
  households: HouseholdDoc;
  residents: ResidentDoc;
  communities: CommunityDoc;
  grids: GridDoc;
  directories: DirectoryDoc;
  rosterImports: RosterImportDocument;
  rosterChunks: RosterChunkDocument;
  subscriptions: SubscriptionDocument;
  outbox: OutboxDocument;
  outboxCursors: OutboxCursorDocument;
  departures: DepartureDocument;
  phones: PhoneDocument;
  phoneReads: PhoneReadDocument;
  consents: ConsentDocument;
  codes: CodeDocument;
};
export type CollectionName = keyof Documents;
