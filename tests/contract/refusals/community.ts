import { CORRECTION_REFUSALS } from './corrections.ts';
import { ROSTER_REFUSALS } from './roster.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

/** Every refusal of the community's roster. */
export const COMMUNITY_REFUSALS: Refusals<MethodsOf<'community'>> = {
  'community.building': {
    FLAT_NOT_FOUND: async (world) => world.founder.call('community.building', { buildingId: 'building_nowhere' }),
  },
  ...CORRECTION_REFUSALS,
  ...ROSTER_REFUSALS,
};
