import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import { ROUND_ANSWERERS } from '../../../shared/supervision/keepers.ts';
import { findWrong } from '../../../shared/supervision/round.ts';
import type { ApiHandlers } from '../handlers.ts';
import { whoHolds } from '../need/index.ts';
import { sayOnRound, signedBy } from './act.ts';

export const find: ApiHandlers['supervision.find'] = async ({ roundId, transferId, words }, ctx) => {
  const staff = await whoHolds(ROUND_ANSWERERS, [ctx.resident.communityId], ctx.now);
  return sayOnRound(ctx, {
    ...{ roundId, words, kind: 'supervision.found' },
    decide: (round, now) => findWrong(round, transferId, { ...signedBy(ctx, now), words }),
    told: () => staff.slice(0, TOLD_MAX),
  });
};
