import { recordCall as decide } from '../../../shared/need/closing.ts';
import type { CallOutcome } from '../../../shared/need/closing-acts.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { ASKED_BY } from './asked-by.ts';
import { payingIn } from './pay-helpers.ts';

const EVENT_OF_CALL = {
  agreed: 'need.confirmed',
  notMended: 'need.sentBack',
  notReached: 'need.notReached',
} as const satisfies Record<CallOutcome, NeedEventKind>;

export const recordCall: ApiHandlers['need.recordCall'] = async ({ needId, how, outcome }, ctx) => {
  const pay = await payingIn(ctx.resident.communityId);
  return actOnNeed(ctx, {
    kind: EVENT_OF_CALL[outcome],
    needId,
    reason: { text: ASKED_BY[how], isPublic: true },
    decide: (need, now) => decide(need, ctx.resident._id, outcome, now),
    also: async (transaction, need) => {
      if (need.status === 'confirmed') await pay(transaction, need);
    },
  });
};
