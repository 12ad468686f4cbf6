import type { Witness } from '../../../shared/draw/said.ts';
import { nameWitnesses as decide } from '../../../shared/draw/witnesses.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { ApiContract } from '../../../shared/contract.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnDraw, placeOf } from './act.ts';

export const nameWitnesses: ApiHandlers['draw.nameWitnesses'] = async ({ drawId, witnesses }, ctx) => {
  const seen = await getDocument('draws', drawId);
  if (seen?.communityId !== ctx.resident.communityId) return fail('DRAW_NOT_FOUND');
  if (!ctx.reaches(placeOf(seen))) return fail('FORBIDDEN');
  const named = await namesOf(ctx, witnesses);
  if (!named.ok) return refuseUnlessAnswered(ctx, named.code);
  return actOnDraw(ctx, {
    ...{ drawId, kind: 'draw.witnessesNamed' },
    decide: (draw, now) => decide(draw, named.value, now),
  });
};

/** Each by the name of their row, or by the name that was typed. */
const namesOf = async (
  ctx: ResidentAct,
  witnesses: Input<ApiContract, 'draw.nameWitnesses'>['witnesses'],
): Promise<Result<readonly Witness[], 'RESIDENT_NOT_FOUND' | 'TEXT_REFUSED'>> => {
  const named: Witness[] = [];
  for (const one of witnesses) {
    if ('name' in one) {
      if ((await checkText(ctx.openid, one.name)) === 'refused') return fail('TEXT_REFUSED');
      named.push({ residentId: null, name: one.name });
      continue;
    }
    const row = await getDocument('residents', one.residentId);
    if (row?.communityId !== ctx.resident.communityId || row.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    named.push({ residentId: row._id, name: row.name });
  }
  return ok(named);
};
