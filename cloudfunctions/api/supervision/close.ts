import { closeRound } from '../../../shared/supervision/round.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sayOnRound, signedBy } from './act.ts';

export const close: ApiHandlers['supervision.close'] = ({ roundId, words }, ctx) =>
  sayOnRound(ctx, {
    ...{ roundId, words, kind: 'supervision.closed' },
    decide: (round, now) => closeRound(round, { ...signedBy(ctx, now), words }),
  });
