import type { Deed } from '../../../shared/earning/deed.ts';
import type { HoursDay } from '../../../shared/earning/hours.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, HouseholdId, KinshipId, ResidentId } from '../../../shared/kernel/ids.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';
import { BY_EVENT, signed, stays } from './accountable.ts';

/** A deed, and when it earns. */
export type DeedDocument = Deed &
  Stored & {
    readonly wakeAt: InstantMs | null;
    /** Of which nodes those check it who answer for them. */
    readonly place: readonly string[];
    /** Whoever did it, and whoever said so. */
    readonly people: readonly ResidentId[];
    /** `<createdAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
  };
/** A day of hours. */
export type HoursDocument = HoursDay & Stored & { readonly place: readonly string[]; readonly order: string };

/** That two households are related: neither gives points to the other. */
export type KinshipDocument = Stored & {
  readonly _id: KinshipId;
  readonly communityId: CommunityId;
  readonly households: readonly HouseholdId[];
  /** What stands on their doors. */
  readonly doors: readonly string[];
  readonly byId: ResidentId;
  readonly byName: string;
};

const EARNED = stays('what was earned stays with the entry that it made, and who answered for it');

/** The collections of deeds, hours and who is related to whom. */
export const deedCollections = {
  deeds: collectionOf<DeedDocument>({
    indexes: [
      ...[index('wakeAt'), index('people', '-order'), index('place', 'status', '-order')],
      ...[index('communityId', 'status', '-order'), index('communityId', 'status', '-creditedAt')],
      ...[index('doerId', '_id'), index('checked.id', '_id'), index('given.id', '_id')],
      ...[index('refused.id', '_id'), index('objection.id', '_id'), index('decided.id', '_id')],
      ...[index('heard.objection.id', '_id'), index('heard.decided.id', '_id')],
    ],
    personal: [
      {
        ...{ whose: 'people', by: 'resident', fields: ['people', 'declaredBy', 'text'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: EARNED },
      },
      {
        ...{ whose: 'doerId', by: 'resident', fields: ['doerId', 'doerName', 'doer'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: EARNED },
      },
      signed('checked.id', ['checked']),
      signed('given.id', ['given']),
      signed('refused.id', ['refused']),
      signed('objection.id', ['objection']),
      signed('decided.id', ['decided']),
      signed('heard.objection.id', ['heard.objection']),
      signed('heard.decided.id', ['heard.decided']),
    ],
  }),
  earningHours: collectionOf<HoursDocument>({
    indexes: [
      ...[index('residentId', '-order'), index('place', 'status', '-order'), index('confirmed.id', '_id')],
      index('communityId', 'status', '-confirmed.at'),
    ],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', kept: 'record', exported: BY_EVENT, leaving: EARNED },
        fields: ['residentId', 'householdId', 'name', 'door', 'day', 'spans'],
      },
      signed('confirmed.id', ['confirmed']),
    ],
  }),
  kinships: collectionOf<KinshipDocument>({
    indexes: [index('communityId', '_id'), index('households', '_id'), index('byId', '_id')],
    personal: [
      {
        ...{ whose: 'byId', by: 'resident', fields: ['byId', 'byName'], kept: 'record', exported: BY_EVENT },
        leaving: stays('who may not give points to whom was decided by it'),
      },
    ],
  }),
};
