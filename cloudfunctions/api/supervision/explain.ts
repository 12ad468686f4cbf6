import { explainFinding } from '../../../shared/supervision/round.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sayOnRound, signedBy } from './act.ts';

export const explain: ApiHandlers['supervision.explain'] = ({ roundId, transferId, words }, ctx) =>
  sayOnRound(ctx, {
    ...{ roundId, words, kind: 'supervision.explained' },
    decide: (round, now) => explainFinding(round, transferId, { ...signedBy(ctx, now), words }),
  });
