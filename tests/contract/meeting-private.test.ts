import { DISPOSITIONS } from '../../shared/review/tally.ts';
import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import { plantMeeting } from './refusals/planted-meetings.ts';

const world = useWorld();

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
