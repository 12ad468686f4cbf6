import { DEED_CHECKERS, GIVERS } from '../../../shared/earning/keepers.ts';
import type { DeedView } from '../../../shared/earning/views.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, type Query } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showDeed } from './show-deed.ts';

const PAGE_SIZE = 20;

/** Undefined where there is nothing for the caller to look at. */
const queryOf = (view: DeedView, ctx: ResidentCtx): Query | undefined => {
  const { _id: me, communityId } = ctx.resident;
  switch (view) {
    case 'mine':
      return { people: me };
    case 'posted':
      return { communityId, status: command.in(['posted', 'objected']) };
    case 'toCheck': {
      const nodes = ctx.nodesHeld(DEED_CHECKERS);
      return nodes.length === 0 ? undefined : { place: command.in(nodes), status: 'declared' };
    }
    case 'objected':
      return ctx.holds(GIVERS, { communityId }) ? { communityId, status: 'objected' } : undefined;
  }
};

export const deeds: ApiHandlers['earning.deeds'] = async ({ view, cursor }, ctx) => {
  const query = queryOf(view, ctx);
  if (!query) return ok({ items: [], next: null });
  const found = await findDocuments(
    'deeds',
    { ...query, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf(found, PAGE_SIZE);
  return ok({ items: shown.map((deed) => showDeed(deed, view, ctx)), next });
};
