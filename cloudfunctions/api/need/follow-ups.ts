import { FOLLOW_UP_LIMITS, type FollowUp } from '../../../shared/need/after/follow-up.ts';
import type { FollowUpList } from '../../../shared/need/after/acts.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { Documents } from '../../database/collections.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { orderKey, pageOf } from '../../platform/paging.ts';
import { patiently } from '../../platform/patience.ts';
import { part } from '../../platform/read-together.ts';
import { collection, command } from '../../platform/sdk.ts';
import type { Query } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needRow } from './project.ts';
import { scopeOf } from './scope.ts';

const PAGE = FOLLOW_UP_LIMITS.pageSize;
/** Who said that it is not mended stands in the list for so many days. */
const SHOWN_MS = 90 * 24 * 60 * 60_000;
/** Sorts behind every id. */
const AFTER_ALL = '~';

type Read = Documents['followUps'] & { readonly needs: readonly Documents['needs'][] };

/** A page with the needs it is about: one round trip. */
export const followUps: ApiHandlers['need.followUps'] = async ({ list, cursor }, ctx) => {
  const order = list === 'toAsk' ? command.gt(cursor ?? '') : command.lt(cursor ?? AFTER_ALL);
  const { list: read } = await patiently(() =>
    collection('followUps')
      .aggregate()
      .match({ ...listOf(list, ctx), order })
      .sort({ order: list === 'toAsk' ? 1 : -1 })
      .limit(PAGE + 1)
      .lookup({ from: 'needs', localField: 'needId', foreignField: '_id', as: 'needs' })
      .end(),
  );
  const { shown, next } = pageOf(
    (read as readonly Read[]).filter((one) => isShown(one, ctx.now)),
    PAGE,
  );
  const items = shown.flatMap(({ needs, ...followUp }) =>
    needs.map((need) => ({
      ...needRow(need, ctx),
      requester: need.requesterName,
      closedAt: followUp.closedAt,
      tries: followUp.tries.length,
      word: followUp.status === 'reached' ? followUp.word : '',
    })),
  );
  return ok({ items, next });
};

/** The rest of a list begins where the first stands that is not shown: what is to be asked later, and what was said long ago. */
const isShown = (followUp: FollowUp, now: InstantMs): boolean => {
  if (followUp.status === 'waiting') return followUp.dueAt <= now;
  return followUp.status === 'reached' && now - followUp.reachedAt < SHOWN_MS;
};

/** Whom the caller is to ask now, for the home screen; nothing where the caller is in charge of nothing. */
export const toAskParts = (ctx: ResidentCtx, limit: number) => {
  if (ctx.nodesHeld(NEED_OVERSEERS).length === 0) return {};
  const query = { ...listOf('toAsk', ctx), order: command.lt(orderKey(ctx.now, AFTER_ALL)) };
  return { toAsk: part('followUps', query, { orderBy: [['order', 'asc']], limit, fields: ['order'] }) };
};

/** Nobody asks about what they had a part in. */
const listOf = (list: FollowUpList, ctx: ResidentCtx): Query => ({
  ...scopeOf(ctx),
  list,
  barredIds: command.neq(ctx.resident._id),
});
