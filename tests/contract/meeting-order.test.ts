import { useWorld } from '../world/use-world.ts';
import { leadFor, orderOf } from './refusals/at-meeting.ts';
import { plantMeeting } from './refusals/planted-meetings.ts';

const world = useWorld();

test('an order names who helps its lead: it is theirs too, and they hear of it once', async () => {
  const [staff, wei, captain] = await world().joinAll('staff', 'wei', 'captain1', 'officerA');
  const { opinions } = await plantMeeting(world());
  const [opinionId] = opinions;
  const helper = await leadFor(world(), opinionId, 'captain1');
  const order = await orderOf(world(), opinionId);
  await staff.must('meeting.assign', { ...order, helperIds: [helper, helper] });
  const [need] = await world().db.all('needs');
  expect(need?.assignment?.helpers).toEqual([{ kind: 'resident', id: captain.residentId, name: captain.person.name }]);
  const { need: seen } = await wei.must('need.detail', { needId: need?._id ?? '' });
  expect(seen.assignment?.helpers.map(({ name }) => name)).toEqual([captain.person.name]);
  const told = (await captain.must('inbox.list', {})).items.map(({ kind }) => kind);
  expect(told.filter((kind) => kind === 'meeting.assigned')).toEqual(['meeting.assigned']);
});

test('whoever nods helps with nothing, and a lead named as helper too leads', async () => {
  const staff = await world().join('staff');
  const { opinions } = await plantMeeting(world());
  const [, opinionId] = opinions;
  const captain = await leadFor(world(), opinionId, 'captain1');
  const order = { ...(await orderOf(world(), opinionId)), helperIds: [captain] };
  expect(await staff.call('meeting.assign', { ...order, acceptorId: captain })).toEqual({
    ...{ ok: false, code: 'CLAIM_OWN_NEED' },
  });
  await staff.must('meeting.assign', { ...order, helperIds: [order.leadId] });
  const given = (await world().db.all('needs')).map(({ assignment }) => assignment?.helpers.length);
  expect([...given].sort()).toEqual([0, 1]);
});
