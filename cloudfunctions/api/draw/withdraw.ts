import { withdrawDraw } from '../../../shared/draw/draw.ts';
import { fail } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnDraw, placeOf, signedBy } from './act.ts';
import { closeDrawGates } from './gates.ts';

export const withdraw: ApiHandlers['draw.withdraw'] = async ({ drawId, reason }, ctx) => {
  const seen = await getDocument('draws', drawId);
  if (seen?.communityId !== ctx.resident.communityId) return fail('DRAW_NOT_FOUND');
  if (!ctx.reaches(placeOf(seen))) return fail('FORBIDDEN');
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnDraw(ctx, {
    ...{ drawId, reason, kind: 'draw.withdrawn' },
    decide: async (draw, now, transaction) => {
      const withdrawn = withdrawDraw(draw, signedBy(ctx, now), reason);
      if (withdrawn.ok && draw.status === 'open') await closeDrawGates(transaction, draw);
      return withdrawn;
    },
  });
};
