import type { ApiContract } from '../../shared/contract.ts';
import type { Output } from '../../shared/rpc/contract.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { A_NEED, TO_LOOK_AT } from './refusals/need.ts';
import { A_NOTICE } from './refusals/notice.ts';

const world = useWorld();

type Item = Output<ApiContract, 'inbox.list'>['items'][number];
const newsOf = async (who: Actor): Promise<readonly Item[]> => (await who.must('inbox.list', {})).items;
const unreadOf = async (who: Actor) => {
  const { news, notices } = await who.must('inbox.home', {});
  return [news.n, notices.n];
};
const kinds = (items: readonly Item[]) => items.map(({ kind }) => kind);

test('each hears what others did with theirs, the newest first', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.sendBack', { needId, reason: '还在漏水' });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  const weis = await newsOf(wei);
  expect(kinds(weis)).toEqual(['need.doneReported', 'need.doneReported', 'need.claimed', 'membership.approved']);
  expect(kinds(await newsOf(mo))).toEqual(['need.confirmed', 'need.sentBack', 'membership.approved']);
  expect(weis[2]).toEqual({
    itemId: expect.stringMatching(/^event_/) as string,
    kind: 'need.claimed',
    subject: needId,
    at: expect.any(Number) as number,
    who: mo.person.name,
    what: A_NEED.text,
    isUnread: true,
    isFollowed: false,
  });
});

test('what is read is read up to a moment, and what comes later is not', async () => {
  const [lan, qin] = await world().joinAll('lan', 'qin');
  const { needId } = await lan.must('need.post', A_NEED);
  await qin.must('need.claim', { needId });
  const [newest] = await newsOf(lan);
  expect(await unreadOf(lan)).toEqual([2, 0]);
  const until = newest?.at ?? 0;
  expect(await lan.must('inbox.markRead', { list: 'news', until })).toEqual({ readUntil: until });
  expect(await unreadOf(lan)).toEqual([0, 0]);
  await qin.must('need.reportDone', { needId });
  expect(await unreadOf(lan)).toEqual([1, 0]);
  expect((await newsOf(lan)).map(({ isUnread }) => isUnread)).toEqual([true, false, false]);
  // It never goes back, and never beyond now.
  expect(await lan.must('inbox.markRead', { list: 'news', until: 1 })).toEqual({ readUntil: until });
  const { readUntil } = await lan.must('inbox.markRead', { list: 'news', until: Number.MAX_SAFE_INTEGER });
  expect(readUntil).toBeLessThanOrEqual(world().cloud.clock.now());
});

test('a notice is unread for those it is for, until they read it', async () => {
  const [staff, wei, nong, captain] = await world().joinAll('staff', 'wei', 'nong', 'captain1');
  const before = await unreadOf(nong);
  const buildingId = await world().buildingId('1号楼');
  await captain.must('notice.publish', { ...A_NOTICE, scope: { kind: 'building', buildingId } });
  expect([(await unreadOf(wei))[1], await unreadOf(nong)]).toEqual([1, before]);
  await staff.must('notice.publish', { ...A_NOTICE, scope: { kind: 'community' } });
  expect([(await unreadOf(wei))[1], (await unreadOf(nong))[1]]).toEqual([2, 1]);
  await wei.must('inbox.markRead', { list: 'notices', until: world().cloud.clock.now() });
  expect([(await unreadOf(wei))[1], (await unreadOf(nong))[1]]).toEqual([0, 1]);
});

test('words that wait for a look are told to their author alone', async () => {
  const [luo, staff] = await world().joinAll('luo', 'staff');
  const { needId } = await luo.must('need.post', { ...A_NEED, text: TO_LOOK_AT });
  await staff.must('need.refuse', { needId, reason: '请改一改' });
  expect((await newsOf(luo))[0]).toMatchObject({ kind: 'need.refused', what: TO_LOOK_AT });
});

test('pages follow one another without a gap', async () => {
  const [volunteer, partyMember] = await world().joinAll('volunteer', 'partyMember');
  const { needId } = await volunteer.must('need.post', A_NEED);
  for (let round = 0; round < 12; round += 1) {
    await partyMember.must('need.claim', { needId });
    await partyMember.must('need.release', { needId });
  }
  const first = await volunteer.must('inbox.list', {});
  const second = await volunteer.must('inbox.list', { cursor: first.next ?? '' });
  expect([first.items.length, second.items.length, second.next]).toEqual([20, 5, null]);
  const at = [...first.items, ...second.items].map((item) => item.at);
  expect(at).toEqual([...at].sort((a, b) => b - a));
  expect(new Set([...first.items, ...second.items].map(({ itemId }) => itemId)).size).toBe(25);
});

test('whoever leaves and joins again finds an empty inbox', async () => {
  const [merchant, mediator] = await world().joinAll('merchant', 'mediator');
  const { needId } = await merchant.must('need.post', A_NEED);
  await mediator.must('need.claim', { needId });
  await merchant.must('inbox.markRead', { list: 'news', until: world().cloud.clock.now() });
  const leave = () => merchant.must('membership.leave', { residentId: merchant.residentId });
  await leave();
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
  const events = await world().db.all('events');
  expect(events.filter(({ told }) => told.includes(merchant.residentId))).toEqual([]);
  expect(
    await world().db.one('inboxMarks', `inboxmark_${merchant.residentId.slice('resident_'.length)}`),
  ).toBeUndefined();
});
