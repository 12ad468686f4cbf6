import { hideLongAgo, plantOpenOpinions } from '../contract/refusals/planted-reviews.ts';
import { TO_LOOK_AT } from '../contract/refusals/need.ts';
import { registerMedia } from '../world/media.ts';
import { AN_OPINION, reviewOf } from '../contract/refusals/review.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** On this day the reviews of the month are open. */
export const WHILE_REVIEWS_ARE_OPEN = Date.parse('2026-11-22T10:00:00+08:00');

const CAPTAINS = ['captain1', 'captain2', 'captain3'] as const;

/** A review from the first word to the meeting, each turn in another building: there is one a month. */
export const measureReviews = async (world: World, call: Measure, turn: number): Promise<void> => {
  const number = turn % CAPTAINS.length;
  const captain = await world.join(CAPTAINS[number] ?? 'captain1');
  // No households of children: who has an account there changes whom a child's words are asked of.
  const one = await world.join(`R${String(number + 1)}13`);
  const other = await world.join(`R${String(number + 1)}09`);
  const { opinionId } = await call(one, 'review.say', AN_OPINION);
  await call(other, 'review.sayNothing');
  const second = (await other.must('review.say', AN_OPINION)).opinionId;
  await call(captain, 'review.sayNothingFor', { residentId: captain.residentId });
  await call(captain, 'review.sayFor', { residentId: captain.residentId, kind: 'clean', text: '垃圾桶满了' });
  const { householdId = '' } = (await world.db.one('residents', one.residentId)) ?? {};
  const atHome = (await world.db.all('residents', { householdId })).find(({ identityId }) => identityId === null);
  await call(one, 'review.sayForHousemate', { residentId: atHome?._id, kind: 'clean', text: '楼梯没人扫' });
  await call(one, 'review.now');
  await call(one, 'review.opinions');
  const buildingId = await world.buildingId(`${String(number + 1)}号楼`);
  await call(captain, 'review.cockpit', { buildingId });
  await call(captain, 'review.unheard', { buildingId });
  await call(one, 'review.mine');
  await call(one, 'review.year');
  await call(one, 'review.board');
  await call(one, 'review.sheet');
  await call(captain, 'review.merge', { opinionId: second, intoId: opinionId });
  await call(captain, 'review.split', { opinionId: second });
  await call(other, 'review.withdraw', { opinionId: second });
  await call(captain, 'review.checkJielong', { buildingId, text: '1. 平安是福，楼道灯不亮' });
  await call(captain, 'review.takeLine', {
    ...{
      residentId: captain.residentId,
      isNamed: true,
      kind: 'electricity',
      text: '楼道灯不亮',
      line: 1,
      called: '平安是福',
    },
  });
  const nicknameId = (await world.db.all('nicknames', { buildingId }))[0]?._id;
  await call(captain, 'review.nicknames');
  await call(captain, 'review.forgetNickname', { nicknameId });
  const again = { residentId: captain.residentId, isNamed: true, kind: 'electricity', line: 2, called: '岁月静好' };
  await captain.must('review.takeLine', { ...again, kind: 'electricity', text: '楼道灯又不亮' });
  const own = (await world.db.all('nicknames', { buildingId })).find((one) => one.called === again.called)?._id ?? '';
  await call(captain, 'review.forgetOwnNickname', { nicknameId: own });
  await call(captain, 'review.hide', { opinionId, reason: '说的是别人家的事' });
  await call(captain, 'review.letStand', { opinionId });
  const unsure = (await one.must('review.say', { ...AN_OPINION, text: TO_LOOK_AT })).opinionId;
  await call(captain, 'review.publish', { opinionId: unsure });
  const sound = await registerMedia(world, one, { kind: 'sound', purpose: 'review' });
  const aloud = (await one.must('review.say', { ...AN_OPINION, text: '', media: [sound] })).opinionId;
  await call(captain, 'review.writeWords', { opinionId: aloud, text: '电梯老是停' });
  await call(one, 'review.answerWords', { opinionId: aloud, isRight: true });
  const { opinionId: dispute } = await one.must('review.say', { ...AN_OPINION, kind: 'dispute' });
  await call(one, 'review.answerHidden', { opinionId: dispute, isPrivate: true });
  const { opinionId: unanswered } = await one.must('review.say', { ...AN_OPINION, kind: 'care' });
  await hideLongAgo(world, unanswered);
  const staff = await world.join('staff');
  await call(staff, 'review.makePrivate', { opinionId: unanswered });
  await call(staff, 'review.buildings', {});
  // One building of a month of its own, so that every turn makes one move.
  const [planted] = await plantOpenOpinions(world, captain);
  const { month } = (await world.db.one('opinions', planted)) ?? {};
  await call(staff, 'review.moveAll', { month, move: 'close' });
  const reviewId = await reviewOf(world, String(opinionId));
  await call(captain, 'review.close', { reviewId });
  await call(captain, 'review.handOver', { reviewId, summary: '说完了' });
};
