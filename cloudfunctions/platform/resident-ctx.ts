import type { ResidentDoc } from '../../shared/community/documents.ts';
import { grantsOf, mayActOn } from '../../shared/community/roles.ts';
import type { Access } from '../../shared/declaration.ts';
import { fail, ok, type Result } from '../../shared/kernel/errors.ts';
import type { PublicAct, ResidentAct } from './context.ts';

/** What a resident's method knows. @returns `FORBIDDEN` if the method asks for a role and the resident holds none of them today. */
export const residentCtx = (
  ctx: PublicAct,
  resident: ResidentDoc,
  access: Access,
): Result<ResidentAct, 'FORBIDDEN'> => {
  const roles = access.audience === 'holders' ? access.roles : [];
  if (access.audience === 'holders' && grantsOf(resident.roles, roles, ctx.today).length === 0)
    return fail('FORBIDDEN');
  return ok({
    ...ctx,
    resident,
    reaches: (place) => mayActOn(resident.roles, roles, place, ctx.today),
    holds: (asked, place) => mayActOn(resident.roles, asked, place, ctx.today),
  });
};
