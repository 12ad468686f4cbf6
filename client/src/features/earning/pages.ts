import type { PageManifests } from '../../manifest/page-manifest.ts';

const RULES = ['earning/rules', 'earning/refusals', 'vote/refusals'] as const;
const DEEDS = ['earning/deed', 'earning/refusals', 'need/refusals', 'membership/doors', 'membership/refusals'] as const;
const DEDUCTS = [...DEEDS, 'earning/check', 'earning/deduct', 'vote/refusals', 'household/refusals'] as const;
const CHECKS = [...DEEDS, 'earning/check', 'vote/refusals', 'household/refusals'] as const;

export const earningPages = {
  'earning/how': { shows: 'HowPage', words: RULES, isPulled: true },
  'earning/draft': { shows: 'DraftPage', needs: { id: 'ruleId' }, words: RULES, isPulled: true },
  'earning/write': { shows: 'WritePage', words: RULES },
  'earning/deeds': { shows: 'DeedsPage', words: DEEDS, isPulled: true },
  'earning/declare': { shows: 'DeclarePage', words: DEEDS },
  'earning/hours': { shows: 'HoursPage', words: DEEDS, isPulled: true },
  'earning/kin': { shows: 'KinPage', words: DEEDS, isPulled: true },
  'earning/check': { shows: 'CheckPage', words: CHECKS, isPulled: true },
  'earning/cover': { shows: 'CoverPage', words: ['earning/cover', 'earning/refusals'], isPulled: true },
  'earning/shares': {
    shows: 'SharesPage',
    words: ['earning/shares', 'points/points', 'earning/refusals'],
    styles: ['icons-more'],
    isPulled: true,
  },
  'earning/month': {
    shows: 'MonthPage',
    words: ['earning/monthly', 'earning/shares', 'points/points', 'earning/refusals'],
    styles: ['icons-more'],
    isPulled: true,
  },
  'earning/deductions': { shows: 'DeductionsPage', words: DEDUCTS, isPulled: true },
  'earning/deduct': { shows: 'DeductPage', words: DEDUCTS },
  'earning/give': { shows: 'GivePage', words: CHECKS },
} as const satisfies PageManifests;
