import { fail, ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawFor } from './read-draw.ts';

export const order: ApiHandlers['draw.order'] = async ({ drawId, cursor = '' }, ctx) => {
  const draw = await drawFor(ctx, drawId);
  if (!draw) return fail('DRAW_NOT_FOUND');
  if (draw.status !== 'drawn') return fail('DRAW_NOT_DRAWN');
  const [page, more] = await findDocuments(
    'drawPages',
    { drawId, of: 'order', first: command.gte(Number(cursor) || 1) },
    { orderBy: [['first', 'asc']], limit: 2 },
  );
  return ok({
    items: page?.of === 'order' ? page.lines.map((line) => ({ ...line })) : [],
    next: more ? String(more.first) : null,
  });
};
