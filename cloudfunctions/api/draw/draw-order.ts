import type { DrawIn } from '../../../shared/draw/draw.ts';
import { freezeList, type Entrant } from '../../../shared/draw/entrants.ts';
import { LINES_A_PAGE, type PlaceLine } from '../../../shared/draw/freezing.ts';
import { placesOf } from '../../../shared/draw/places.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { drawPageIdOf } from './ids.ts';
import { listOf } from './write-list.ts';

/** What a draw follows from beside its digits: the frozen list, and who gave up before, in order. */
export type ToDraw = { readonly entrants: readonly Entrant[]; readonly gaveUp: readonly string[] };

const AT_ONCE = 1000;

/** Reads it: the list never changes, and of those who gave up the draw knows how many there are. */
export const readToDraw = async (drawId: DrawId): Promise<ToDraw> => {
  const gaveUp: string[] = [];
  for (;;) {
    const more = await findDocuments(
      'drawEntries',
      { drawId, 'gaveUp.number': command.gt(gaveUp.length) },
      { orderBy: [['gaveUp.number', 'asc']], limit: AT_ONCE },
    );
    gaveUp.push(...more.map(({ _id }) => _id));
    if (more.length < AT_ONCE) return { entrants: await listOf(drawId), gaveUp };
  }
};

/** @throws {Error} where the list is not the one whose digest was published. */
export const drawFrom = (
  { _id: drawId, goods, prizes, names, digest, said }: DrawIn<'frozen'>,
  { entrants, gaveUp }: ToDraw,
): readonly PlaceLine[] => {
  const list = freezeList({ drawId, goods, prizes, entrants, ...(names ? { names } : {}) });
  if (list?.digest !== digest) throw new Error(`the list of ${drawId} is not the one that was frozen`);
  return placesOf(
    list,
    said.map(({ digits }) => digits),
    gaveUp,
  );
};

/** So many pages go over the wire at once. */
const PAGES_AT_ONCE = 10;

/** Publishes the order: of 10,000 households ten operations of the hundred that a transaction may have. */
export const insertOrder = async (
  transaction: Transaction,
  { _id: drawId, communityId }: DrawIn<'frozen'>,
  order: readonly PlaceLine[],
  now: InstantMs,
): Promise<void> => {
  const firsts = order.filter((_, index) => index % LINES_A_PAGE === 0).map(({ place }) => place);
  const pages = firsts.map((first) => ({
    ...{ _id: drawPageIdOf(drawId, 'order', first), communityId, drawId, of: 'order' as const, first },
    ...{ lines: order.slice(first - 1, first - 1 + LINES_A_PAGE), schema: 1 as const, createdAt: now },
  }));
  for (let at = 0; at < pages.length; at += PAGES_AT_ONCE)
    await transaction.insert('drawPages', pages.slice(at, at + PAGES_AT_ONCE));
};
