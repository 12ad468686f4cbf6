import { A_LINE } from '../contract/refusals/jielong.ts';
import { saidAloud, saidUnsurely } from '../contract/refusals/opinion-words.ts';
import { hideLongAgo, plantOpenOpinions } from '../contract/refusals/planted-reviews.ts';
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

/** The same in the second building, for what somebody says on their own phone. */
const AUTHORS = ['R202', 'R206', 'R210', 'R214', 'R217', 'R222'];
const nextAuthor = (world: World) => {
  turn += 1;
  return world.join(AUTHORS[turn % AUTHORS.length] ?? '');
};

const REASON = '说的是别人家的事';

/** A name that was just learnt. */
const learnt = async (world: World): Promise<string> => {
  const residentId = nextOne();
  const called = `群里第${String(turn)}个`;
  const text = `第${String(turn)}个名字`;
  await (await world.join('staff')).must('review.takeLine', { ...A_LINE, residentId, text, called });
  const nickname = (await world.db.all('nicknames')).find((one) => one.called === called);
  if (!nickname) throw new Error(`${called} was not learnt`);
  return nickname._id;
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
  'review.moveAll': {
    by: 'staff',
    prepare: async (world) => {
      const { reviewId } = await planted(world);
      const month = (await world.db.one('reviews', reviewId))?.month ?? '';
      return (who) => who.call('review.moveAll', { month, move: 'close' });
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
  'review.takeLine': {
    by: 'captain1',
    prepare: () => {
      const line = { ...A_LINE, residentId: nextOne(), text: `第${String(turn)}行` };
      return Promise.resolve((who) => who.call('review.takeLine', line));
    },
  },
  'review.forgetNickname': {
    by: 'captain1',
    prepare: async (world) => {
      const nicknameId = await learnt(world);
      return (who) => who.call('review.forgetNickname', { nicknameId });
    },
  },
  'review.hide': {
    by: 'captain1',
    prepare: async (world) => {
      const { opinionId } = await planted(world);
      return (who) => who.call('review.hide', { opinionId, reason: REASON });
    },
  },
  'review.letStand': {
    by: 'captain1',
    prepare: async (world) => {
      const { opinionId } = await planted(world);
      await (await world.join('staff')).must('review.hide', { opinionId, reason: REASON });
      return (who) => who.call('review.letStand', { opinionId });
    },
  },
  'review.publish': {
    by: 'captain2',
    prepare: async (world) => {
      const opinionId = await saidUnsurely(world, await nextAuthor(world));
      return (who) => who.call('review.publish', { opinionId });
    },
  },
  'review.writeWords': {
    by: 'captain2',
    prepare: async (world) => {
      const opinionId = await saidAloud(world, await nextAuthor(world));
      return (who) => who.call('review.writeWords', { opinionId, text: '电梯老是停' });
    },
  },
  'review.makePrivate': {
    by: 'staff',
    prepare: async (world) => {
      const { opinionId } = await planted(world);
      await hideLongAgo(world, opinionId);
      return (who) => who.call('review.makePrivate', { opinionId });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
