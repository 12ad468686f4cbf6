import { fail, ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showMove } from './project.ts';
import { goodsFor } from './read-shop.ts';

const PAGE_SIZE = 20;

export const ledger: ApiHandlers['shop.ledger'] = async ({ goodsId, cursor }, ctx) => {
  if (!(await goodsFor(ctx, goodsId))) return fail('GOODS_NOT_FOUND');
  // A cursor that this list never gave begins at the end.
  const before = cursor === undefined ? {} : { sequence: command.lt(Number(cursor) || 0) };
  const moves = await findDocuments(
    'stockMoves',
    { goodsId, ...before },
    { orderBy: [['sequence', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const shown = moves.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return ok({ items: shown.map(showMove), next: last && moves.length > PAGE_SIZE ? String(last.sequence) : null });
};
