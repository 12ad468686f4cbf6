import { AN_OPINION } from '../contract/refusals/review.ts';
import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';

// The sums of this world are made wrong on purpose: it is never asked whether it is sound.
const world = useWorld({ startAt: Date.parse('2026-11-24T10:00:00+08:00'), transactionTimeoutMs: 1500 });
const jumpTo = (text: string) => world().cloud.clock.jumpTo(Date.parse(`${text}+08:00`), { timers: 'once' });
const recount = async () => (await world().db.all('recounts'))[0];
/** So many months are counted in the night of a day. */
const doneOn = async (day: string) => {
  const known = await recount();
  return known?.day === day ? known.done.length : 0;
};
const wrongEvents = async () => (await world().db.all('events')).filter(({ kind }) => kind === 'meeting.sumWrong');
const reviewOf = async (opinionId: string) => {
  const opinion = await world().db.one('opinions', opinionId);
  const review = opinion && (await world().db.one('reviews', opinion.reviewId));
  if (!review) throw new Error(`${opinionId} is in no review`);
  return review;
};
let opinionId = '';

test('at night all months are counted anew, and by day none is', async () => {
  const wei = await world().join('wei');
  opinionId = (await wei.must('review.say', AN_OPINION)).opinionId;
  await jumpTo('2026-11-24T23:00:00');
  expect(await recount()).toBeUndefined();
  await jumpTo('2026-11-25T02:00:30');
  expect(await recount()).toMatchObject({
    ...{ day: '2026-11-25', wrong: [] },
    done: ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'],
  });
  expect((await wei.must('meeting.now', {})).recounted).toEqual({ at: (await recount())?.at, wrong: [] });
});

test('a sum that was tampered with is found once, told and shown, and is not mended', async () => {
  const [wei, supervisor] = await world().joinAll('wei', 'supervisor');
  const review = await reviewOf(opinionId);
  const tally = { ...review.tally, opinions: 7 };
  await setField(world().cloud.url, 'reviews', review._id, 'tally', tally);
  await jumpTo('2026-11-26T02:00:30');
  const found = { reviewId: review._id, buildingName: '1号楼', month: '2026-11', figure: 'opinions' };
  expect((await recount())?.wrong).toEqual([{ ...found, kept: 7, counted: 1 }]);
  expect((await wei.must('meeting.now', {})).recounted?.wrong).toEqual(['1号楼']);
  await jumpTo('2026-11-27T02:00:30');
  expect((await wrongEvents()).map(({ subject, from, to, told }) => [subject, from, to, told])).toEqual([
    [review._id, 'opinions 7', 'opinions 1', [supervisor.residentId]],
  ]);
  expect((await supervisor.must('inbox.list', {})).items.map(({ kind }) => kind)).toContain('meeting.sumWrong');
  expect((await reviewOf(opinionId)).tally.opinions).toBe(7);
});

test.each(['before', 'after'] as const)(
  'a recount killed %s a commit goes on, and says each thing once',
  async (when) => {
    const night = when === 'before' ? '2026-11-28' : '2026-11-29';
    const review = await reviewOf(opinionId);
    const opinions = when === 'before' ? 8 : 9;
    await setField(world().cloud.url, 'reviews', review._id, 'tally', { ...review.tally, opinions });
    const kill = { fault: 'kill-instance', function: 'scheduler', when, action: 'database.commitTransaction' } as const;
    world().cloud.setFaults({ rules: [{ ...kill, calls: [2] }] });
    await jumpTo(`${night}T02:00:30`);
    world().cloud.setFaults({});
    expect(await doneOn(night)).toBeLessThan(6);
    await jumpTo(`${night}T02:01:30`);
    expect(await doneOn(night)).toBe(6);
    const told = (await wrongEvents()).filter(({ from }) => from === `opinions ${String(opinions)}`);
    expect(told).toHaveLength(1);
  },
);

test('what is set right is no longer shown', async () => {
  const wei = await world().join('wei');
  const review = await reviewOf(opinionId);
  await setField(world().cloud.url, 'reviews', review._id, 'tally', { ...review.tally, opinions: 1 });
  await jumpTo('2026-11-30T02:00:30');
  expect((await wei.must('meeting.now', {})).recounted?.wrong).toEqual([]);
});
