import { CARRIERS } from '../../../shared/redemption/bringing.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { isMutualMember } from '../mutual/index.ts';

/** True for whoever offered: a member of the mutual-aid association, or somebody who looks after a building. */
export const mayCarry = async (ctx: ResidentCtx): Promise<boolean> =>
  ctx.nodesHeld(CARRIERS).length > 0 || (await isMutualMember(ctx.resident._id));
