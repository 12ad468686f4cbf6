import type { Entry, GaveUp } from '../../../shared/draw/entering.ts';
import { pageWith, type OrderPage, type PlaceLine } from '../../../shared/draw/freezing.ts';
import type { DrawIn } from '../../../shared/draw/draw.ts';
import { waits } from '../../../shared/draw/places.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { Stored } from '../../database/stored.ts';
import { drawPageIdOf } from './ids.ts';
import { saveDraw } from './record.ts';

/** Where a household stands: pages do not move. `place` is null while nothing is drawn. */
export type Line = { readonly number: number; readonly place: number | null };
type Page = OrderPage & Stored;

/**
 * A household on a frozen list gives up: its line stays, and what it has goes to the first who waits. The draw is written too, so that of two who give up, and of the last digits, one is first.
 *
 * @param line - as it was read before. @returns false where the list is not frozen, or the order was drawn since then.
 */
export const giveUpLine = async (
  transaction: Transaction,
  entry: Entry & Stored,
  { place }: Line,
  by: Omit<GaveUp, 'number'>,
): Promise<boolean> => {
  const draw = await transaction.get('draws', entry.drawId);
  if (draw?.status !== 'frozen' && draw?.status !== 'drawn') return false;
  if ((draw.status === 'drawn') !== (place !== null)) return false;
  const gaveUp = draw.gaveUp + 1;
  await transaction.replace('drawEntries', { ...entry, gaveUp: { number: gaveUp, ...by } });
  const waitingFrom = draw.status === 'drawn' && place !== null ? await handOn(transaction, draw, place) : null;
  await saveDraw(transaction, {
    ...draw,
    ...(draw.status === 'drawn' && waitingFrom !== null ? { waitingFrom } : {}),
    ...{ gaveUp, updatedAt: by.at },
  });
  return true;
};

/** Takes what stands at a place and gives it to the first who waits. @returns the first place at which somebody may wait now. */
const handOn = async (transaction: Transaction, draw: DrawIn<'drawn'>, place: number): Promise<number> => {
  const pages = pagesOf(transaction, draw);
  const given = (await pages.lineAt(place)).has;
  pages.change(place, { has: null, gaveUp: true });
  let from = draw.waitingFrom;
  while (from <= draw.entrants && !waits(await pages.lineAt(from))) from += 1;
  if (given !== null && from <= draw.entrants) pages.change(from, { has: given });
  await pages.save();
  return from;
};

/** The pages of an order that a transaction reads and changes, each read once. */
const pagesOf = (transaction: Transaction, { _id }: Pick<DrawIn<'drawn'>, '_id'>) => {
  const read = new Map<number, Page>();
  const changed = new Set<number>();
  const lineOn = (page: Page | undefined, place: number): PlaceLine => {
    const line = page?.lines[place - page.first];
    if (!line) throw new Error(`${_id} has no place ${String(place)}`);
    return line;
  };
  return {
    lineAt: async (place: number): Promise<PlaceLine> => {
      const first = pageWith(place);
      if (!read.has(first)) {
        const page = await transaction.get('drawPages', drawPageIdOf(_id, 'order', first));
        if (page?.of === 'order') read.set(first, page);
      }
      return lineOn(read.get(first), place);
    },
    change: (place: number, to: Partial<PlaceLine>): void => {
      const first = pageWith(place);
      const page = read.get(first);
      lineOn(page, place);
      if (!page) return;
      read.set(first, {
        ...page,
        lines: page.lines.map((line) => (line.place === place ? { ...line, ...to } : line)),
      });
      changed.add(first);
    },
    save: async (): Promise<void> => {
      for (const first of changed) {
        const page = read.get(first);
        if (page) await transaction.replace('drawPages', page);
      }
    },
  };
};
