import { withdrawNotice } from '../../../shared/notice/decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNotice } from './act.ts';

export const withdraw: ApiHandlers['notice.withdraw'] = async ({ noticeId, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnNotice(ctx, {
    kind: 'notice.withdrawn',
    noticeId,
    reason,
    decide: (notice, now) =>
      withdrawNotice(notice, { residentId: ctx.resident._id, name: ctx.resident.name }, reason, now),
  });
};
