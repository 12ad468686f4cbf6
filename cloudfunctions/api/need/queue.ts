import { ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import { asksOf, QUEUE_WANTED_UNTIL, type QueueFilter } from '../../../shared/need/queue.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, type Query } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { queueCountParts, queueCountsOf, readCounts } from '../insight/index.ts';
import type { NeedDocument } from './collections.ts';
import { needRow } from './project.ts';
import { scopeOf } from './scope.ts';

const PAGE = NEED_LIMITS.pageSize;

/** The first page comes with the counts, all in one round trip. */
export const queue: ApiHandlers['need.queue'] = async ({ filter, cursor }, ctx) => {
  const rows = queuePart(ctx, filter, PAGE + 1, cursor);
  if (cursor !== undefined) {
    const { name, query, ...options } = rows;
    return ok({ ...pageOfQueue(await findDocuments(name, query, options), ctx), counts: null });
  }
  const { communityId } = ctx.resident;
  const parts = { ...queueCountParts(communityId, ctx.now), rows };
  const { found, ...counted } = await readCounts(communityId, parts, ctx.now);
  const nodes = ctx.nodesHeld(NEED_OVERSEERS);
  const isIn = (buildingId: string) => nodes.includes(communityId) || nodes.includes(buildingId);
  return ok({ ...pageOfQueue(found.rows, ctx), counts: queueCountsOf(found.counts, counted, isIn) });
};

const pageOfQueue = (read: readonly NeedDocument[], ctx: ResidentCtx) => {
  const shown = read.slice(0, PAGE);
  const items = shown.flatMap((need) =>
    need.stage === null ? [] : [{ ...needRow(need, ctx), stage: need.stage, asks: asksOf(need) }],
  );
  return { items, next: read.length > PAGE ? (shown.at(-1)?.queue ?? null) : null };
};

/** Needs in the caller's scope that want somebody in charge now, the most urgent and oldest first; nothing where the caller is in charge of nothing. */
export const wantedPart = (ctx: ResidentCtx, limit: number) => {
  if (ctx.nodesHeld(NEED_OVERSEERS).length === 0) return {};
  return {
    toGive: part(
      'needs',
      { ...scopeOf(ctx), queue: command.lt(QUEUE_WANTED_UNTIL) },
      { orderBy: [['queue', 'asc']], limit },
    ),
  };
};

/** Unfinished needs in the caller's scope, in the order of the queue; those behind a cursor. */
const queuePart = (ctx: ResidentCtx, filter: QueueFilter, limit: number, cursor = '') =>
  part(
    'needs',
    { ...scopeOf(ctx), ...narrowed(filter), queue: command.gt(cursor) },
    { orderBy: [['queue', 'asc']], limit },
  );

const narrowed = (filter: QueueFilter): Query => {
  if (filter === 'all') return {};
  return filter === 'overdue' ? { isOverdue: true } : { stage: filter };
};
