import { DISPOSITIONS } from '../../shared/review/tally.ts';
import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import { leadFor, orderOf } from './refusals/at-meeting.ts';
import { plantMeeting } from './refusals/planted-meetings.ts';
import { refused } from './refused.ts';

const world = useWorld();
/** More than two pages hold. */
const OPINIONS = 45;

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
  expect(await staff.call('meeting.assign', { ...order, acceptorId: captain })).toEqual(refused('CLAIM_OWN_NEED'));
  await staff.must('meeting.assign', { ...order, helperIds: [order.leadId] });
  const given = (await world().db.all('needs')).map(({ assignment }) => assignment?.helpers.length);
  expect([...given].sort()).toEqual([0, 1]);
});

test('what was hidden as private is before the room without its words, and counts until it is decided', async () => {
  const [staff, mo] = await world().joinAll('staff', 'mo');
  const { meetingId, buildingId, opinions } = await plantMeeting(world());
  const [opinionId] = opinions;
  const { url } = world().cloud;
  await setField(url, 'opinions', opinionId, 'hidden', { at: 0, by: staff.residentId, reason: '说的是别人家的事' });
  await setField(url, 'opinions', opinionId, 'wall', 'hidden');
  await staff.must('meeting.turnTo', { opinionId });
  for (const who of [staff, mo]) {
    const { speaking } = await who.must('meeting.now', { meetingId });
    expect(speaking).toMatchObject({ isKeptPrivate: true, kind: 'other', text: '', author: null, media: [] });
  }
  // Whoever decides may read it, by itself.
  const { items, sum } = await staff.must('meeting.matters', { meetingId, buildingId, isOpen: true });
  const own = items.find((one) => one.opinionId === opinionId);
  expect([own?.isKeptPrivate, own?.text]).toEqual([true, '电梯老是停']);
  expect([sum.opinions, sum.undecided]).toEqual([2, 2]);
  await staff.must('meeting.answer', { opinionId, answer: '社区去谈' });
  const after = (await staff.must('meeting.matters', { meetingId, buildingId, isOpen: true })).sum;
  expect([
    after.undecided,
    after.outcomes.answered,
    DISPOSITIONS.reduce((all, one) => all + after.outcomes[one], 0),
  ]).toEqual([1, 1, 1]);
  const [item] = (await mo.must('meeting.minutes', { meetingId })).items;
  expect(item).toMatchObject({ isKeptPrivate: true, kind: 'other', text: '' });
});

test('every page of matters is full until the last, however many go on with another', async () => {
  const staff = await world().join('staff');
  const { meetingId, buildingId, opinions } = await plantMeeting(world(), {}, OPINIONS);
  const page = async (cursor?: string) =>
    staff.must('meeting.matters', { meetingId, buildingId, isOpen: true, ...(cursor === undefined ? {} : { cursor }) });
  const first = await page();
  const [head, ...others] = first.items.map(({ opinionId }) => opinionId);
  if (head === undefined) throw new Error('nothing is before the meeting');
  for (const opinionId of others) await staff.must('meeting.merge', { opinionId, intoId: head });
  const read: string[] = [];
  const lengths: number[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { items, next } = await page(cursor);
    read.push(...items.map(({ opinionId }) => opinionId));
    lengths.push(items.length);
    cursor = next;
  }
  expect(lengths).toEqual([20, OPINIONS - others.length - 20]);
  expect([...read].sort()).toEqual(opinions.filter((one) => !others.includes(one)).sort());
});
