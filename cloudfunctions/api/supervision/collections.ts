import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Round } from '../../../shared/supervision/round.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A round, and when its seed is looked for or its sample drawn on. */
export type RoundDocument = Round & Stored & { readonly wakeAt: InstantMs | null };

const BY_EVENT = { not: 'the event of it is' } as const;
const STAYS = {
  how: 'stays',
  why: 'nobody takes a finding away: who looked, found and answered stays accountable by the number of their row',
} as const;
const signed = <const W extends string, const F extends string>(whose: W, fields: readonly F[]) =>
  ({ whose, by: 'resident', fields, kept: 'record', exported: BY_EVENT, leaving: STAYS }) as const;

/** The collections of this feature. No name stands in a round: it is read when the round is. */
export const supervisionCollections = {
  rounds: collectionOf<RoundDocument>({
    indexes: [
      ...[index('communityId', '-month'), index('wakeAt'), index('announced.byId', '_id'), index('closed.byId', '_id')],
      ...[index('items.owner', '_id'), index('items.fine.byId', '_id'), index('items.finding.byId', '_id')],
      index('items.finding.answer.byId', '_id'),
    ],
    personal: [
      signed('announced.byId', ['announced']),
      signed('closed.byId', ['closed']),
      signed('items.fine.byId', ['items.fine']),
      signed('items.finding.byId', ['items.finding']),
      signed('items.finding.answer.byId', ['items.finding.answer']),
      {
        ...{ whose: 'items.owner', by: 'account', fields: ['items'], kept: 'record' },
        exported: { not: 'the entries that are looked at are in their statement' },
        leaving: STAYS,
      },
    ],
  }),
};
