import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, RoundId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { beginDrawing, drawFrom } from '../../../shared/supervision/drawing.ts';
import { takesPart } from '../../../shared/supervision/sample.ts';
import type { Round, Seed } from '../../../shared/supervision/round.ts';
import type { Documents } from '../../database/collections.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { command } from '../../platform/sdk.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { findDocuments, getDocument, type Query } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';

const TRANSFERS_AT_ONCE = 1000;
const NIGHTS_MAX = 3;

/** Rounds that wait for their seed, or whose sample is being drawn. */
export const wakeRounds = {
  atOnce: DUE_AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('rounds', now),
  /** Takes the seed once its night is done, and draws a thousand transfers a transaction. False where nothing could be done yet. */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let did = false;
    while (performance.now() <= stopAt && (await wakeStep(id as RoundId))) did = true;
    return did;
  },
};

const wakeStep = async (id: RoundId): Promise<boolean> => {
  const seen = await getDocument('rounds', id);
  const after = seen && (await nextOf(seen));
  if (!after) return false;
  return withTransaction(async (transaction, now) => {
    const current = await transaction.get('rounds', id);
    // Another run was quicker: it took the seed, or drew from this piece.
    if (!current || placeIn(current) !== placeIn(seen)) return { commit: false, value: false };
    const isDrawn = after.status === 'open';
    await transaction.replace('rounds', { ...after, ...storedOf(current), wakeAt: isDrawn ? null : current.wakeAt });
    if (isDrawn) await transaction.insert('events', [drawnEvent(after, now)]);
    return { commit: true, value: true };
  });
};

const storedOf = ({ schema, createdAt }: Documents['rounds']) => ({ schema, createdAt });
const placeIn = (round: Round): string => `${round.status} ${round.status === 'drawing' ? round.after : ''}`;

const nextOf = async (round: Documents['rounds']): Promise<Round | undefined> => {
  if (round.status === 'announced') {
    const seed = await seedOf(round);
    return seed && beginDrawing(round, seed);
  }
  return round.status === 'drawing' ? drawPiece(round) : undefined;
};

/** The first night that began after the round was announced, once it is done. */
const seedOf = async ({ communityId, announced }: Round): Promise<Seed | undefined> => {
  const nights = await findDocuments(
    'ledgerNights',
    { communityId, date: command.gte(beijingDay(announced.at)) },
    { orderBy: [['date', 'asc']], limit: NIGHTS_MAX },
  );
  const night = nights.find(({ createdAt }) => createdAt > announced.at);
  return night && night.doneAt !== null ? { digest: night.digest, date: night.date } : undefined;
};

const drawPiece = async (round: Extract<Round, { status: 'drawing' }>): Promise<Round> => {
  const rows = await transfersAfter(round);
  const last = rows.at(-1);
  const piece = rows.filter(takesPart).map(({ _id: transferId, owner, hash }) => ({ transferId, owner, hash }));
  const isLast = rows.length < TRANSFERS_AT_ONCE || !last;
  return drawFrom(round, piece, isLast ? null : `${String(last.createdAt)}_${last._id}`);
};

/** The next transfers in the order of their time; those of one millisecond follow by their ids. */
const transfersAfter = async ({ communityId, from, until, after }: Extract<Round, { status: 'drawing' }>) => {
  const read = (query: Query, limit: number) =>
    findDocuments(
      'transfers',
      { communityId, ...query },
      {
        orderBy: [
          ['createdAt', 'asc'],
          ['_id', 'asc'],
        ],
        limit,
      },
    );
  if (after === '') return inTime(await read({ createdAt: command.gte(from) }, TRANSFERS_AT_ONCE), until);
  const cut = after.indexOf('_');
  const at = Number(after.slice(0, cut));
  const same = await read({ createdAt: at, _id: command.gt(after.slice(cut + 1)) }, TRANSFERS_AT_ONCE);
  const left = TRANSFERS_AT_ONCE - same.length;
  const later = left === 0 ? [] : await read({ createdAt: command.gt(at) }, left);
  return inTime([...same, ...later], until);
};

const inTime = (rows: readonly Documents['transfers'][], until: InstantMs) =>
  rows.filter(({ createdAt }) => createdAt < until);

const drawnEvent = ({ _id: subject, communityId, items, population }: Round, now: InstantMs) =>
  sideEvent(
    `event_${digest('wake', subject, 'drawn')}` as EventId,
    {
      ...{ ...NOBODY, communityId, buildingId: null, subject, kind: 'supervision.drawn' },
      ...{ from: String(population), to: String(items.length), reason: null },
    },
    'wake',
    now,
  );
