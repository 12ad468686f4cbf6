import type { Points } from '../kernel/brand.ts';
import type { NeedKind } from '../need/kinds.ts';

/**
 * What each helper earns when a need of the kind is confirmed (M-37, M-38). Versioned: a change is a new version, and an
 * entry keeps the version it was earned under. The amounts are synthetic: the seeds name the mechanism, not the numbers.
 * A dispute, an idea, praise and what an office must do anyway earn nothing.
 */
export const EARNING_RULES = {
  version: '2026-1',
  perNeed: {
    water: 6,
    electricity: 6,
    lift: 4,
    clean: 8,
    child: 5,
    elder: 8,
    care: 8,
    help: 6,
    repair: 6,
    dispute: 0,
    outage: 2,
    hukou: 2,
    job: 4,
    idea: 0,
    praise: 0,
    other: 4,
  },
} as const satisfies { version: string; perNeed: Record<NeedKind, number> };

/** Points each claimant earns for one confirmed need of the kind; a whole number, 0 or more. */
export const rewardFor = (kind: NeedKind): Points => EARNING_RULES.perNeed[kind] as number as Points;
