import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';

/** Somebody who lives where the caller's role reaches. */
export const neighbourOf = async (
  ctx: ResidentAct,
  residentId: ResidentId,
): Promise<Result<ResidentDoc, 'RESIDENT_NOT_FOUND' | 'FORBIDDEN'>> => {
  const home = await getDocument('residents', residentId);
  if (home?.communityId !== ctx.resident.communityId || home.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  return ctx.reaches(home) ? ok(home) : fail('FORBIDDEN');
};
