import { MODERATORS } from '../../../shared/need/overseers.ts';
import { command } from '../../platform/sdk.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part } from '../../platform/read-together.ts';

/** What the staff judges: nobody else can, and something names it. */
const toJudge = (communityId: string) => ({ communityId, check: 'unchecked', subject: command.neq(null) });

/** The same, a page of it behind a cursor. */
export const toJudgePart = ({ resident }: ResidentCtx, limit: number, cursor?: string) =>
  part(
    'media',
    { ...toJudge(resident.communityId), ...(cursor === undefined ? {} : { _id: command.gt(cursor) }) },
    { orderBy: [['_id', 'asc']], limit },
  );

/** What to read for the home screen: what waits for the caller's judgement, for nobody but the staff. */
export const toJudgeParts = (ctx: ResidentCtx, limit: number) =>
  ctx.holds(MODERATORS, { communityId: ctx.resident.communityId }) ? { toJudge: toJudgePart(ctx, limit) } : {};
