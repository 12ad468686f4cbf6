import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const ROUND_READ = ['supervision.rounds', 'supervision.round'] as const;

/** What the phone knows of the acts of this feature. None waits for the network: somebody else may have said it meanwhile. */
export const SUPERVISION_ACTS = {
  'supervision.announce': { stale: ROUND_READ },
  'supervision.openRound': { stale: [] },
  'supervision.look': { stale: ROUND_READ },
  'supervision.find': { stale: ROUND_READ },
  'supervision.propose': { stale: ROUND_READ },
  'supervision.correct': { stale: [...ROUND_READ, 'points.statement', 'inbox.home'] },
  'supervision.explain': { stale: ROUND_READ },
  'supervision.close': { stale: ROUND_READ },
} as const satisfies ActsOnPhone;
