import { HEARD, WHY } from '../contract/refusals/appeal.ts';
import { ANSWER } from '../contract/refusals/at-meeting.ts';
import { plantMeeting } from '../contract/refusals/planted-meetings.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

test('two in the chair at once in bad weather lose nothing, and the meeting ends only where nothing is undecided', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  for (const seed of SEEDS) {
    const { meetingId, month, opinions, elsewhere } = await plantMeeting(world());
    const toMonth = month.replace('-01', '-02');
    const all = [...opinions, ...elsewhere];
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    await Promise.all([
      ...all.map((opinionId) => staff.call('meeting.answer', { opinionId, answer: ANSWER })),
      ...all.map((opinionId) => admin.call('meeting.defer', { opinionId, toMonth, reason: '等零件到货' })),
      ...all.map((opinionId) => admin.call('meeting.reopen', { opinionId, reason: '刚才记错了' })),
      ...opinions.map((opinionId) => wei.call('review.withdraw', { opinionId })),
      ...opinions.map((opinionId) => staff.call('meeting.refuse', { opinionId, reason: '地下有水管，不能挖' })),
      ...opinions.map((opinionId) => wei.call('meeting.appeal', { opinionId, words: WHY })),
      ...opinions.map((opinionId) => admin.call('meeting.hearAppeal', { opinionId, ...HEARD })),
      staff.call('meeting.end', { meetingId }),
    ]);
    world().cloud.setFaults({});
    await expectSound(world());
    const { sum, status } = await staff.must('meeting.now', { meetingId });
    expect(sum.opinions).toBe(all.length);
    if (status === 'drafted') expect(sum.undecided).toBe(0);
  }
});
