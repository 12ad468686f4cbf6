import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';

// A Monday morning.
const world = useWorld({ startAt: Date.parse('2026-11-23T09:00:00+08:00') });
afterEach(() => expectSound(world()));

const join = (who: Resident, hours: 'morning' | 'evening' = 'morning') =>
  who.must('mutual.join', { skills: ['help'], hours: [hours] });
const post = async (who: Resident) => (await who.must('need.post', A_NEED)).needId;
const offersOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items
    .filter(({ kind }) => kind === 'mutual.offered')
    .map(({ subject }) => subject);
/** The job follows what is older than half a minute. */
const runJobs = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + 2 * 60_000, { timers: 'once' });

test('somebody joins, says anew what they can do, and leaves', async () => {
  const nong = await world().join('nong');
  expect(await nong.must('mutual.mine', {})).toEqual({ member: null });
  await nong.must('mutual.join', { skills: ['repair', 'cook'], hours: ['evening'] });
  const { member } = await nong.must('mutual.mine', {});
  await nong.must('mutual.join', { skills: ['cook'], hours: ['weekend', 'evening'] });
  expect((await nong.must('mutual.mine', {})).member).toEqual({
    ...{ skills: ['cook'], hours: ['evening', 'weekend'], joinedAt: member?.joinedAt },
  });
  await nong.must('mutual.leave', {});
  expect(await nong.must('mutual.mine', {})).toEqual({ member: null });
});

test('whom to give it to begins with members of the building who can and have time now', async () => {
  const [captain, wei, qin, mo, lan, luo] = await world().joinAll('captain1', 'wei', 'qin', 'mo', 'lan', 'luo');
  await join(mo);
  // Another time, another building, the household that asks.
  await join(lan, 'evening');
  await join(luo);
  await join(qin);
  const { items } = await captain.must('need.receivers', { needId: await post(wei) });
  const named = items.map(({ name, skill }) => [name, skill]);
  expect(named[0]).toEqual([mo.person.name, 'help']);
  expect(named.filter(([, skill]) => skill !== null)).toEqual([named[0]]);
  const receiverId = items[0]?.receiverId ?? '';
  const needId = await post(wei);
  expect(await captain.must('need.give', { needId, receiverId })).toMatchObject({ status: 'assigned' });
});

test('a member hears of one fitting need a day, and the household that asks of none', async () => {
  const [wei, qin, volunteer, evening] = await world().joinAll('wei', 'qin', 'volunteer', 'partyMember');
  // What was said before they joined is nothing to them.
  await runJobs();
  for (const who of [qin, volunteer]) await join(who);
  await join(evening, 'evening');
  const first = await post(wei);
  await runJobs();
  expect(await offersOf(volunteer)).toEqual([first]);
  expect([await offersOf(qin), await offersOf(evening)]).toEqual([[], []]);
  await post(wei);
  await runJobs();
  expect(await offersOf(volunteer)).toEqual([first]);
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 24 * 3_600_000, { timers: 'once' });
  const next = await post(wei);
  await runJobs();
  expect(await offersOf(volunteer)).toEqual([next, first]);
});
