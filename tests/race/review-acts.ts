import { plantOpenOpinions } from '../contract/refusals/planted-reviews.ts';
import { reviewOf } from '../contract/refusals/review.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

const planted = async (world: World) => {
  const [opinionId, intoId] = await plantOpenOpinions(world, await world.join('captain1'));
  return { opinionId, intoId, reviewId: await reviewOf(world, opinionId) };
};

/** Somebody whose household has said nothing yet. */
const silentOne = async (world: World): Promise<{ readonly residentId: string }> => {
  const spoke = new Set((await world.db.all('voices')).map(({ householdId }) => householdId));
  const silent = (await world.db.all('residents')).find(
    ({ leftAt, number, householdId }) => leftAt === null && number !== '' && !spoke.has(householdId),
  );
  if (!silent) throw new Error('everybody has spoken');
  return { residentId: silent._id };
};

/** Ten things are said for a household in a month: each time for another one. */
const HOUSEHOLDS = ['r101', 'r105', 'r109', 'r113', 'r117', 'r121'];
let turn = 0;
const nextOne = (): string => {
  turn += 1;
  return `resident_test_${HOUSEHOLDS[turn % HOUSEHOLDS.length] ?? ''}`;
};

/** The acts of office holders on a monthly review. */
export const REVIEW_ACTS = {
  'review.close': {
    by: 'captain1',
    prepare: async (world) => {
      const { reviewId } = await planted(world);
      return (who) => who.call('review.close', { reviewId });
    },
  },
  'review.handOver': {
    by: 'captain1',
    prepare: async (world) => {
      const { reviewId } = await planted(world);
      return (who) => who.call('review.handOver', { reviewId, summary: '说完了' });
    },
  },
  'review.merge': {
    by: 'captain1',
    prepare: async (world) => {
      const { opinionId, intoId } = await planted(world);
      return (who) => who.call('review.merge', { opinionId, intoId });
    },
  },
  'review.split': {
    by: 'captain1',
    prepare: async (world) => {
      const { opinionId, intoId } = await planted(world);
      await (await world.join('staff')).must('review.merge', { opinionId, intoId });
      return (who) => who.call('review.split', { opinionId });
    },
  },
  'review.sayNothingFor': {
    by: 'staff',
    prepare: async (world) => {
      const whom = await silentOne(world);
      return (who) => who.call('review.sayNothingFor', whom);
    },
  },
  'review.sayFor': {
    by: 'captain1',
    prepare: () => {
      const said = { residentId: nextOne(), kind: 'lift', text: '电梯老是停' } as const;
      return Promise.resolve((who) => who.call('review.sayFor', said));
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
