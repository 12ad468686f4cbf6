import type { MethodsOf, Refusals } from './scenario.ts';

export const INSIGHT_REFUSALS: Refusals<MethodsOf<'insight'>> = {
  'insight.building': {
    FLAT_NOT_FOUND: async (world) => world.founder.call('insight.building', { buildingId: 'building_nowhere' }),
  },
};
