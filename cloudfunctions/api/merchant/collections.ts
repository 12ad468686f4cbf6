import type { Merchant } from '../../../shared/merchant/merchant.ts';
import type { Settlement } from '../../../shared/merchant/settlement.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** `order`: one unique key to sort by, from when it was named. */
export type MerchantDocument = Merchant & Stored & { readonly order: string };
/** `order`: the month and the id. */
export type SettlementDocument = Settlement & Stored & { readonly order: string };

const signed = <const W extends string, const F extends string>(whose: W, fields: readonly F[]) =>
  ({
    whose,
    by: 'resident',
    fields,
    kept: 'record',
    exported: { not: 'the event of it is' },
    leaving: {
      how: 'stays',
      why: 'whoever signs for the community stays accountable by the number of their row, and the name signed then',
    },
  }) as const;

/** The collections of this feature. Neither names who took anything. */
export const merchantCollections = {
  merchants: collectionOf<MerchantDocument>({
    indexes: [
      index('communityId', '-order'),
      ...[index('named.id', '_id'), index('agreed.id', '_id'), index('turned.id', '_id')],
    ],
    personal: [
      signed('named.id', ['named', 'householdId']),
      signed('agreed.id', ['agreed']),
      signed('turned.id', ['turned']),
    ],
  }),
  settlements: collectionOf<SettlementDocument>({
    indexes: [
      ...[index('merchantId', '-order'), index('communityId', 'status', 'month')],
      ...[index('drawn.id', '_id'), index('settled.id', '_id'), index('differences.answer.id', '_id')],
    ],
    personal: [
      signed('drawn.id', ['drawn']),
      signed('settled.id', ['settled']),
      signed('differences.answer.id', ['differences']),
    ],
  }),
};
