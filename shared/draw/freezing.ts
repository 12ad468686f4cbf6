import type { InstantMs } from '../kernel/brand.ts';
import type { DrawPageId, CommunityId, DrawId, EntryId } from '../kernel/ids.ts';
import { intoDrawState, type Draw, type DrawIn } from './draw.ts';
import { freezeList, type Entrant } from './entrants.ts';

/** How many lines stand on one page. */
export const LINES_A_PAGE = 100;

/** A page of the list, as it was frozen: it is never written again. */
export type ListPage = {
  readonly _id: DrawPageId;
  readonly communityId: CommunityId;
  readonly drawId: DrawId;
  readonly of: 'list';
  /** The number of its first line, from 1; those after it follow. */
  readonly first: number;
  readonly lines: readonly { readonly key: EntryId; readonly door: string }[];
};

/** One place of the order that was drawn. */
export type PlaceLine = {
  /** 1 for the first. */
  readonly place: number;
  readonly key: EntryId;
  readonly door: string;
  /** The number of the prize that was drawn; null = they wait. */
  readonly prize: number | null;
  /** The number of what they have now, after others gave theirs up. */
  readonly has: number | null;
  readonly gaveUp: boolean;
};

/** A page of the order: what everybody has now stands in it. */
export type OrderPage = Omit<ListPage, 'of' | 'lines'> & {
  readonly of: 'order';
  readonly lines: readonly PlaceLine[];
};

/** The first place of the page of the order on which a place stands. */
export const pageWith = (place: number): number => place - ((place - 1) % LINES_A_PAGE);

/** When something is to be done with a draw that nobody does; null = never again. */
export const drawWakesAt = (draw: Draw): InstantMs | null =>
  draw.status === 'open' || draw.status === 'freezing' ? draw.closesAt : null;

/** Nobody enters any more. The caller closes its gates in the same transaction. */
export const startFreezing = (draw: DrawIn<'open'>, now: InstantMs): DrawIn<'freezing'> =>
  intoDrawState(draw, { status: 'freezing', checked: draw.checked, entrants: 0, after: '' }, now);

/** So many more lines are written. @param after - the last entry looked at. */
export const linesWritten = (
  draw: DrawIn<'freezing'>,
  more: number,
  after: string,
  now: InstantMs,
): DrawIn<'freezing'> => ({ ...draw, entrants: draw.entrants + more, after, updatedAt: now });

/**
 * All lines are written: the list has its digest.
 *
 * @param entrants - all of them. @returns a draw nobody entered is over. @throws {RangeError} for a list that cannot be drawn from.
 */
export const freezeDraw = (
  draw: DrawIn<'freezing'>,
  entrants: readonly Entrant[],
  now: InstantMs,
): DrawIn<'frozen'> | DrawIn<'empty'> => {
  const { checked, goods, offered, names } = draw;
  if (entrants.length === 0) return intoDrawState(draw, { status: 'empty', checked }, now);
  const list = freezeList({
    ...{ drawId: draw._id, goods, prizes: offered ?? entrants.length, entrants },
    ...(names ? { names } : {}),
  });
  if (!list) throw new RangeError(`${draw._id} cannot be drawn`);
  const { prizes, digest } = list;
  return intoDrawState(
    draw,
    { status: 'frozen', checked, entrants: entrants.length, prizes, digest, witnesses: [], said: [], gaveUp: 0 },
    now,
  );
};
