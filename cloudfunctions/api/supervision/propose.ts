import { proposeCorrection } from '../../../shared/supervision/round.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sayOnRound, signedBy } from './act.ts';

export const propose: ApiHandlers['supervision.propose'] = ({ roundId, transferId, words }, ctx) =>
  sayOnRound(ctx, {
    ...{ roundId, words, kind: 'supervision.proposed' },
    decide: (round, now) => proposeCorrection(round, transferId, { ...signedBy(ctx, now), words }),
  });
