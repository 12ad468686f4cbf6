import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingMonth } from '../../shared/kernel/time.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();

/** What the tests cannot know beforehand. */
const AN_INSTANT = expect.any(Number) as number;
const AN_ID = expect.stringMatching(/^(event|transfer|membership)_/) as string;

test('a need is posted, claimed, given back, reported, sent back and confirmed, and each step is told', async () => {
  const [wei, mo, lan] = await world().joinAll('wei', 'mo', 'lan');
  const posted = await wei.must('need.post', { ...A_NEED, place: { at: 'home', note: ' 敲门 ' }, slots: 2 });
  const { needId } = posted;
  expect(posted).toEqual({ needId, status: 'open' });
  const acted = (status: string, claimed: number) => ({ needId, status, claimed, slots: 2 });
  expect(await mo.must('need.claim', { needId })).toEqual(acted('open', 1));
  expect(await lan.must('need.claim', { needId })).toEqual(acted('claimed', 2));
  expect(await lan.must('need.release', { needId, reason: '家里有事' })).toEqual(acted('open', 1));
  expect(await mo.must('need.reportDone', { needId })).toEqual(acted('done', 1));
  expect(await wei.must('need.sendBack', { needId, reason: '还在漏水' })).toEqual(acted('open', 1));
  expect(await mo.must('need.reportDone', { needId, note: '这回弄好了' })).toEqual(acted('done', 1));
  expect(await wei.must('need.confirm', { needId })).toEqual(acted('confirmed', 1));
  const { need, events, actions } = await wei.must('need.detail', { needId });
  expect(need).toEqual({
    ...{ needId, kind: 'help', text: A_NEED.text, status: 'confirmed', urgency: 'normal', slots: 2, claimed: 1 },
    claimants: [mo.person.name],
    claimantCallIds: [null],
    ...{ assigned: null, assignment: null, isLedByMe: false, hasUnreadNotes: false, isPrivate: false },
    ...{ outcome: 'done', isByCall: false, report: null, takenDown: null, waiting: null },
    claimantIds: [expect.any(String)],
    requesterCallId: null,
    buildingName: '1号楼',
    createdAt: AN_INSTANT,
    updatedAt: AN_INSTANT,
    isMine: true,
    isClaimedByMe: false,
    ...{
      hasVoice: false,
      photos: 0,
      media: [],
      wording: null,
      behalf: null,
      isOnBehalf: false,
      mayWriteWords: false,
      mayAnswerWords: false,
    },
    place: { at: 'home', note: '敲门' },
    ...{
      about: null,
      asked: null,
      hiddenPhotos: 0,
      followers: 0,
      followerNames: null,
      isFollowedByUs: false,
      mergedInto: null,
      nudgeFrom: null,
      order: null,
    },
    ...{ flat: '2单元301', unit: '2单元', door: null, claiming: null, hasUnseenHelpers: false },
    requester: wei.person.name,
    points: 6,
    rewards: [{ points: 6, why: null }],
    reason: null,
  });
  const step = (kind: string, actor: { person: { name: string } }, reason: string | null = null) => ({
    eventId: AN_ID,
    kind,
    at: AN_INSTANT,
    actor: actor.person.name,
    reason,
  });
  expect(events).toEqual([
    step('need.posted', wei),
    step('need.claimed', mo),
    step('need.claimed', lan),
    step('need.released', lan, '家里有事'),
    step('need.doneReported', mo),
    step('need.sentBack', wei, '还在漏水'),
    step('need.doneReported', mo, '这回弄好了'),
    step('need.confirmed', wei),
  ]);
  expect(actions).toEqual([]);
  expect(await mo.must('points.statement', {})).toEqual({
    balance: 6,
    reserved: 0,
    months: [
      { month: beijingMonth(world().cloud.clock.now() as InstantMs), earned: 6, spent: 0, returned: 0, other: 0 },
    ],
    items: [
      {
        entryId: `transfer_${needId}-${mo.residentId}`,
        code: 'need-reward',
        kind: 'help',
        needId,
        amount: 6,
        at: AN_INSTANT,
        balanceAfter: 6,
      },
    ],
    next: null,
  });
  expect(await lan.must('points.statement', {})).toEqual({
    ...{ balance: 0, reserved: 0, months: [] },
    ...{ items: [], next: null },
  });
});

test('a need with more steps than its timeline shows is told to its end', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', A_NEED);
  for (let round = 0; round < 101; round += 1) {
    await mo.must('need.claim', { needId });
    await mo.must('need.release', { needId });
  }
  await wei.must('need.withdraw', { needId });
  const { events } = await wei.must('need.detail', { needId });
  expect(events).toHaveLength(200);
  expect(events.at(-1)?.kind).toBe('need.withdrawn');
});
