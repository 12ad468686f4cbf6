import type { HouseholdDoc } from '../../../shared/community/documents.ts';
import type { Draw } from '../../../shared/draw/draw.ts';
import type { Entry, GaveUp } from '../../../shared/draw/entering.ts';
import type { Stored } from '../../database/stored.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { giveUpLine } from './give-up.ts';
import { drawGateIdOf, drawGateNumberOf, entryIdOf } from './ids.ts';
import { lineOf, ownEntry } from './read-draw.ts';

/** More draws than a household has a part in at once. */
const ENTRIES_MAX = 10;

type Joined = Pick<HouseholdDoc, '_id' | 'buildingId'>;
type By = Omit<GaveUp, 'number'> & {
  /** Where the household that is left lives. */
  readonly door: string;
};

/**
 * One household joined another: each draw has them on its list once. While homes enter, the one that is left stands there; once the list is frozen nothing of it changes, so that the one that is left acts for both lines,
 * and gives up the one that came later where it has a line of its own.
 */
export const drawAsOne = async (transaction: Transaction, gone: Joined, into: Joined, by: By): Promise<void> => {
  const entries = await findDocuments(
    'drawEntries',
    { householdId: gone._id, leftAt: null, gaveUp: null },
    { orderBy: [['_id', 'desc']], limit: ENTRIES_MAX },
  );
  for (const { _id } of entries) {
    const entry = await transaction.get('drawEntries', _id);
    const draw = entry && (await transaction.get('draws', entry.drawId));
    if (!entry || !draw) continue;
    if (draw.status === 'open') await moveEntry(transaction, draw, entry, into, by);
    if (draw.status === 'frozen' || draw.status === 'drawn') await actForBoth(transaction, entry, into, by);
  }
};

type Kept = Entry & Stored;

const moveEntry = async (
  transaction: Transaction,
  { _id: drawId, buildingId }: Draw,
  entry: Kept,
  into: Joined,
  { at, door }: By,
): Promise<void> => {
  await transaction.replace('drawEntries', { ...entry, leftAt: at });
  await transaction.increase('drawGates', drawGateIdOf(drawId, drawGateNumberOf(entry.householdId)), { took: -1 });
  const _id = entryIdOf(drawId, into._id);
  const own = await transaction.get('drawEntries', _id);
  if (own?.leftAt === null || (buildingId !== null && buildingId !== into.buildingId)) return;
  const moved = { ...entry, _id, householdId: into._id, buildingId: into.buildingId, door };
  await transaction.replace('drawEntries', moved);
  await transaction.increase('drawGates', drawGateIdOf(drawId, drawGateNumberOf(into._id)), { took: 1 });
};

const actForBoth = async (transaction: Transaction, entry: Kept, into: Joined, { byId, at }: By): Promise<void> => {
  const own = await ownEntry(entry.drawId, into._id);
  const line = await lineOf(entry);
  if (own?.leftAt === null && !own.gaveUp && line) await giveUpLine(transaction, entry, line, { byId, at });
  else await transaction.replace('drawEntries', { ...entry, householdId: into._id });
};
