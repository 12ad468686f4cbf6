import { LOOKED, memberToRemove, removalAppealed, REMOVED_BECAUSE } from '../contract/refusals/removal.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

/** Taking somebody out of a building group, and hearing what they say. */
export const REMOVAL_ACTS = {
  'membership.remove': {
    by: 'captain2',
    prepare: async (world: World) => {
      const { residentId } = await memberToRemove(world);
      return (who) => who.call('membership.remove', { residentId, reason: REMOVED_BECAUSE });
    },
  },
  'membership.hearRemoval': {
    by: 'staff',
    prepare: async (world: World) => {
      const { membershipId } = await removalAppealed(world);
      return (who) => who.call('membership.hearRemoval', { membershipId, isRestored: true, words: LOOKED });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
