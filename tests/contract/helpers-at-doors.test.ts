import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';

const world = useWorld({ helping: {} });
afterEach(() => expectSound(world()));

const MINUTE_MS = 60_000;
const AT_HOME = { ...A_NEED, place: { at: 'home', note: '' } } as const;
const post = async (who: Resident, more: object = {}) => (await who.must('need.post', { ...AT_HOME, ...more })).needId;

test('a helper learns flat and number once the requester has seen who comes, and the requester hears of it', async () => {
  const [wei, merchant, supervisor] = await world().joinAll('wei', 'merchant', 'supervisor');
  await wei.must('membership.setPhone', { phone: '13400001234', neighboursMayCall: false });
  const needId = await post(wei);
  await merchant.must('need.claim', { needId });
  const shown = async () => {
    const { need } = await merchant.must('need.detail', { needId });
    const { flat, unit, door, requesterCallId: callId } = need;
    return { flat, unit, isWaiting: door !== null, callId };
  };
  expect(await shown()).toEqual({ flat: null, unit: '2单元', isWaiting: true, callId: null });
  expect((await wei.must('need.detail', { needId })).need.hasUnseenHelpers).toBe(true);
  await wei.must('need.seeHelpers', { needId });
  const { callId } = await shown();
  await merchant.must('need.readDoor', { needId });
  expect(await shown()).toEqual({ flat: '2单元301', unit: '2单元', isWaiting: false, callId });
  const call = () => merchant.must('membership.call', { needId, callId: callId ?? '' });
  await call();
  await call();
  const { items } = await wei.must('inbox.list', {});
  const told = items.filter(({ subject }) => subject === needId).map(({ kind, who }) => [kind, who]);
  const { name } = merchant.person;
  expect(told).toEqual([
    ['need.phoneRead', name],
    ['need.doorRead', name],
    ['need.claimed', name],
  ]);
  const { items: readings } = await supervisor.must('need.readings', {});
  expect(readings.filter((one) => one.name === name)).toMatchObject([{ doors: 1, phones: 1 }]);
});

test('ten minutes after the claim the helper may, also where the requester did not look', async () => {
  const [wei, partyMember] = await world().joinAll('wei', 'partyMember');
  const needId = await post(wei);
  await partyMember.must('need.claim', { needId });
  const { need } = await partyMember.must('need.detail', { needId });
  const { clock } = world().cloud;
  const from = need.door?.from ?? 0;
  expect(from - clock.now()).toBeGreaterThan(9 * MINUTE_MS);
  expect(await partyMember.call('need.readDoor', { needId })).toEqual({ ok: false, code: 'DOOR_TOO_EARLY' });
  await clock.jumpTo(from, { timers: 'once' });
  expect(await partyMember.call('need.readDoor', { needId })).toMatchObject({ ok: true });
});

test('in danger flat and name are told at once, and that is counted for supervisors', async () => {
  const [wei, volunteer, supervisor] = await world().joinAll('wei', 'volunteer', 'supervisor');
  const needId = await post(wei, { urgency: 'danger' });
  await volunteer.must('need.claim', { needId });
  const { need } = await volunteer.must('need.detail', { needId });
  expect([need.flat, need.requester, need.door]).toEqual(['2单元301', wei.person.name, null]);
  const { items } = await supervisor.must('need.readings', {});
  expect(items.filter(({ name }) => name === volunteer.person.name)).toMatchObject([{ doors: 1, phones: 0 }]);
});

test('a helper reads whose need it is with the flat and not before', async () => {
  const [wei, officerB] = await world().joinAll('wei', 'officerB');
  const needId = await post(wei);
  await officerB.must('need.claim', { needId });
  const whose = async () => {
    const { need, events } = await officerB.must('need.detail', { needId });
    return [need.requester, events[0]?.actor];
  };
  const household = `${wei.person.name.slice(0, 1)}家`;
  expect(await whose()).toEqual([household, household]);
  await wei.must('need.seeHelpers', { needId });
  await officerB.must('need.readDoor', { needId });
  expect(await whose()).toEqual([wei.person.name, wei.person.name]);
});

test('each flat and number that somebody reads is counted for the day', async () => {
  const [wei, lan, exStaff] = await world().joinAll('wei', 'lan', 'exStaff');
  await wei.must('membership.setPhone', { phone: '13400001234', neighboursMayCall: false });
  const codes = [];
  for (let n = 0; n < 6; n += 1) {
    const requester = n % 2 === 0 ? wei : lan;
    const needId = await post(requester);
    await exStaff.must('need.claim', { needId });
    await requester.must('need.seeHelpers', { needId });
    const read = await exStaff.call('need.readDoor', { needId });
    codes.push(read.ok ? 'ok' : read.code);
    const callId = (await exStaff.must('need.detail', { needId })).need.requesterCallId;
    if (callId) await exStaff.call('membership.call', { needId, callId });
    await exStaff.must('need.release', { needId });
  }
  expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
  const { items } = await (await world().join('staff')).must('need.readings', {});
  expect(items.filter(({ name }) => name === exStaff.person.name)).toMatchObject([{ doors: 6, phones: 3 }]);
});
