import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of the rules. */
const RULES_READ = ['earning.rules'] as const;
/** What is read where something may have been credited. */
const CREDITED_READ = ['earning.rules', 'points.statement', 'inbox.home'] as const;

/** What the phone knows of the acts of this feature. */
export const EARNING_ACTS = {
  'earning.draftRule': { stale: RULES_READ },
  'earning.adoptRule': { stale: RULES_READ },
  'earning.declareDeed': { stale: ['earning.deeds'] },
  'earning.checkDeed': { stale: ['earning.deeds', ...CREDITED_READ] },
  'earning.objectDeed': { stale: ['earning.deeds'] },
  'earning.decideObjection': { stale: ['earning.deeds'] },
  'earning.give': { stale: ['earning.deeds', ...CREDITED_READ] },
  'earning.declareHours': { stale: ['earning.hours'] },
  'earning.confirmHours': { stale: ['earning.hours', ...CREDITED_READ] },
  'earning.deduct': { stale: ['earning.deductions'] },
  'earning.appealDeduction': { stale: ['earning.deductions'] },
  'earning.hearDeduction': { stale: ['earning.deductions'] },
  'earning.typeCover': { stale: ['earning.cover'] },
  'earning.declareKin': { stale: ['earning.kin'] },
} as const satisfies ActsOnPhone;
