import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import type { Query } from '../../platform/store.ts';

/** What somebody in charge looks after: the whole community for who has a role over it, else the buildings in what their roles are over. */
export const scopeOf = (ctx: ResidentCtx): Query => {
  const nodes = ctx.nodesHeld(NEED_OVERSEERS);
  const { communityId } = ctx.resident;
  return nodes.includes(communityId) ? { communityId } : { buildingId: command.in(nodes) };
};
