import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawQuestion } from '../../../shared/draw/asking.ts';
import type { Draw } from '../../../shared/draw/draw.ts';
import type { DrawGate, Entry } from '../../../shared/draw/entering.ts';
import type { ListPage, OrderPage } from '../../../shared/draw/freezing.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A draw of lots, and when something is to be done with it that nobody does. */
export type DrawDocument = Draw &
  Stored & {
    readonly wakeAt: InstantMs | null;
    /** The building or the community whose households may enter, by its id. */
    readonly place: string;
    /** Who reads it: `shown` everybody of the place, `draft` those who may make or check one. */
    readonly wall: 'draft' | 'shown';
    /** `<createdAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
  };

/** A question, and where it stands among those that are answered: `<answered at, 13 digits>_<id>`; null before. */
export type DrawQuestionDocument = DrawQuestion & Stored & { readonly order: string | null };

const stays = (why: string) => ({ how: 'stays', why }) as const;
const BY_EVENT = { not: 'the event of it is' } as const;
const ACCOUNTABLE = stays(
  'whoever answers for a draw stays accountable by the number of their row, and the name signed then',
);
const signed = <const W extends string, const F extends string>(whose: W, fields: readonly F[]) =>
  ({ whose, by: 'resident', fields, kept: 'record', exported: BY_EVENT, leaving: ACCOUNTABLE }) as const;

/** The collections of this feature. Pages name doors and no people, under keys that only the entries tell apart. */
export const drawCollections = {
  draws: collectionOf<DrawDocument>({
    indexes: [
      ...[index('wakeAt'), index('place', 'wall', '-order'), index('communityId', 'wall', '-order')],
      ...[index('place', 'goods', '-order'), index('again.drawId', 'order')],
      ...[index('communityId', 'status', 'closesAt'), index('witnesses.residentId', 'status', '_id')],
      ...[index('made.id', '_id'), index('checked.id', '_id'), index('withdrawn.id', '_id')],
      ...[index('witnesses.residentId', '_id'), index('witnesses.residentId', '-order'), index('said.byId', '_id')],
    ],
    personal: [
      signed('made.id', ['made']),
      signed('checked.id', ['checked']),
      signed('withdrawn.id', ['withdrawn']),
      signed('witnesses.residentId', ['witnesses']),
      signed('said.byId', ['said']),
    ],
  }),
  drawEntries: collectionOf<Entry & Stored>({
    indexes: [
      ...[index('drawId', '_id'), index('drawId', 'householdId'), index('drawId', 'gaveUp.number')],
      ...[index('householdId', '_id'), index('byId', '_id'), index('gaveUp.byId', '_id')],
    ],
    personal: [
      {
        ...{ whose: 'byId', by: 'resident', fields: ['byId', 'door'], kept: 'record', exported: BY_EVENT },
        leaving: stays('a list is drawn as it was frozen: of so many households it speaks'),
      },
      {
        ...{ whose: 'gaveUp.byId', by: 'resident', fields: ['gaveUp'], kept: 'record', exported: BY_EVENT },
        leaving: stays('who has what follows from who gave up, by the number of the row of whoever did'),
      },
    ],
  }),
  drawGates: collectionOf<DrawGate & Stored>({ indexes: [index('drawId', '_id')], personal: 'nobody' }),
  drawQuestions: collectionOf<DrawQuestionDocument>({
    indexes: [
      ...[index('drawId', 'order', 'createdAt')],
      ...[index('drawId', 'householdId', 'order', 'createdAt'), index('byId', '_id'), index('answer.by.id', '_id')],
      ...[index('media.mediaId'), index('answer.media.mediaId'), index('communityId', 'order', 'until')],
    ],
    personal: [
      {
        ...{ whose: 'byId', by: 'resident', kept: 'record', exported: BY_EVENT },
        fields: ['byId', 'householdId', 'door', 'text', 'media'],
        leaving: stays('what was asked before a draw was answered for everybody'),
      },
      signed('answer.by.id', ['answer']),
    ],
  }),
  drawPages: collectionOf<(ListPage | OrderPage) & Stored>({
    indexes: [index('drawId', 'of', 'first'), index('drawId', 'of', 'lines.key')],
    personal: 'nobody',
  }),
};
