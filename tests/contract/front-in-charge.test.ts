import { useWorld } from '../world/use-world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { LEAD, receiverIdOf } from './refusals/given-need.ts';

const world = useWorld();
const NOTHING = { n: 0, isMore: false, items: [] };

test('what nobody has stands on the front of those in charge there, the most urgent by its words', async () => {
  const [wei, captain, other, mo] = await world().joinAll('wei', 'captain1', 'captain2', 'mo');
  const before = await Promise.all([captain, other].map((who) => who.must('inbox.home', {})));
  await wei.must('need.post', A_NEED);
  const urgent = await wei.must('need.post', { ...A_NEED, text: '门口的路灯倒了', urgency: 'urgent' });
  const [here, elsewhere] = await Promise.all([captain, other].map((who) => who.must('inbox.home', {})));
  expect(here?.toGive.n).toBe((before[0]?.toGive.n ?? 0) + 2);
  expect(here?.toGive.items.map(({ needId }) => needId)).toEqual([urgent.needId]);
  expect(elsewhere?.toGive).toEqual(before[1]?.toGive);
  expect((await mo.must('inbox.home', {})).toGive).toEqual(NOTHING);
});

test('what somebody leads stands on their front until it is done, and nowhere twice', async () => {
  const [wei, staff, lead] = await world().joinAll('wei', 'staff', LEAD);
  const { needId } = await wei.must('need.post', A_NEED);
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world(), needId, LEAD) });
  const front = await lead.must('inbox.home', {});
  expect(front.leads.items.map((row) => row.needId)).toContain(needId);
  expect(front.around.map((row) => row.needId)).not.toContain(needId);
  const toGive = (await staff.must('inbox.home', {})).toGive.items.map((row) => row.needId);
  expect(toGive).not.toContain(needId);
  await lead.must('need.reportDone', { needId });
  expect((await lead.must('inbox.home', {})).leads.items.map((row) => row.needId)).not.toContain(needId);
});
