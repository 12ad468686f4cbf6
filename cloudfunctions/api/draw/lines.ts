import type { DrawId } from '../../../shared/kernel/ids.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawFor } from './read-draw.ts';

const PAGE_SIZE = 100;

export const lines: ApiHandlers['draw.lines'] = async ({ drawId, cursor = '' }, ctx) => {
  const draw = await drawFor(ctx, drawId);
  if (!draw) return fail('DRAW_NOT_FOUND');
  return ok(await ('digest' in draw ? frozenLines(drawId, cursor) : entriesSoFar(drawId, cursor)));
};

/** A page of the list as it was frozen. The cursor is the first number of the next one. */
const frozenLines = async (drawId: DrawId, cursor: string) => {
  const [page, more] = await findDocuments(
    'drawPages',
    { drawId, of: 'list', first: command.gte(Number(cursor) || 1) },
    { orderBy: [['first', 'asc']], limit: 2 },
  );
  return {
    items: (page?.lines ?? []).map(({ key, door }, index) => ({ key, door, number: (page?.first ?? 0) + index })),
    next: more ? String(more.first) : null,
  };
};

/** Those who have entered so far; they have no numbers yet. The cursor is the last key. */
const entriesSoFar = async (drawId: DrawId, cursor: string) => {
  const found = await findDocuments(
    'drawEntries',
    { drawId, leftAt: null, _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  return {
    items: shown.map(({ _id: key, door }) => ({ key, door, number: 0 })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  };
};
