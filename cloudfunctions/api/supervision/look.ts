import { lookAt } from '../../../shared/supervision/round.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnRound, signedBy } from './act.ts';

export const look: ApiHandlers['supervision.look'] = ({ roundId, transferId }, ctx) =>
  actOnRound(ctx, {
    ...{ roundId, kind: 'supervision.lookedAt' },
    decide: (round, now) => lookAt(round, transferId, signedBy(ctx, now)),
  });
