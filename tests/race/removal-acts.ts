import { aFestival } from '../contract/refusals/festivals.ts';
import { begunPhone, newPhone, SEEN } from '../contract/refusals/new-phone.ts';
import { LOOKED, memberToRemove, removalAppealed, REMOVED_BECAUSE } from '../contract/refusals/removal.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

let phones = 0;
/** Somebody else of building 2 each time: whoever went over to a new phone acts on that one. */
const others = (): string => {
  phones += 1;
  return `R${String(211 + (phones % 13))}`;
};

let days = 0;
/** A festival of its own each time; whoever enters the next one finds room. */
const nextFestival = (world: World) => {
  days += 1;
  return { ...aFestival(world, 30 + (days % 25)), name: `苗年${String(days)}` };
};

/** Taking somebody out of a building group, and hearing what they say; and the festivals that the staff enters. */
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
  'membership.takeOver': {
    by: 'captain2',
    prepare: async (world: World) => {
      const { membershipId } = await newPhone(world, others());
      return (who) => who.call('membership.takeOver', { membershipId, proof: SEEN, isReachable: true });
    },
  },
  'membership.confirmTakeOver': {
    by: 'staff',
    prepare: async (world: World) => {
      const { membershipId } = await begunPhone(world, false, others());
      return (who) => who.call('membership.confirmTakeOver', { membershipId });
    },
  },
  'review.enterFestival': {
    by: 'staff',
    prepare: (world: World) => {
      const festival = nextFestival(world);
      return Promise.resolve((who) => who.call('review.enterFestival', festival));
    },
  },
  'review.dropFestival': {
    by: 'staff',
    prepare: async (world: World) => {
      const admin = await world.join('admin');
      const { festivalId } = await admin.must('review.enterFestival', nextFestival(world));
      return (who) => who.call('review.dropFestival', { festivalId });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
