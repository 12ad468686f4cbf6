import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { appointsCaptains } from './captaincy.ts';
import { changeHands } from './change-hands.ts';

export const handOverFor: ApiHandlers['appointment.handOverFor'] = async ({ handoverId, reason }, ctx) => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return changeHands(ctx, {
    handoverId,
    maySay: appointsCaptains,
    why: { reason, isReasonPublic: verdict === 'clear' },
  });
};
