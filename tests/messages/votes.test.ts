import { wishIdOf } from '../../cloudfunctions/api/vote/ids.ts';
import { PREVIEW_TEMPLATES, previewVariables } from '../../scripts/world/function-variables.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { ResidentId, VoteId } from '../../shared/kernel/ids.ts';
import type { Template } from '../../shared/subscription/templates.ts';
import { plantVote } from '../contract/refusals/planted-votes.ts';
import { insertDocuments } from '../world/insert.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

/** A kill leaves locks behind, in the cloud for half a minute; the next run waits for them. */
const world = useWorld({
  ...{ functionVariables: previewVariables, transactionTimeoutMs: 1500 },
  startAt: Date.parse('2026-11-23T09:00:00+08:00'),
});
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** More than two pages of those who asked. */
const WISHES = 85;
type Sent = { readonly touser: string; readonly template: string; readonly page: string; readonly data: object };

const jump = (ms: number) => world().cloud.clock.jumpTo(world().cloud.clock.now() + ms, { timers: 'once' });
const minutesPass = async (minutes: number) => {
  for (let minute = 0; minute < minutes; minute += 1) await jump(MINUTE_MS);
};
const messagesTo = async ({ openid }: Actor): Promise<readonly Sent[]> => {
  const response = await fetch(`${world().cloud.url}/_localcloud/messages.json`);
  return ((await response.json()) as readonly Sent[]).filter(({ touser }) => touser === openid);
};
const sayYes = async (who: Actor, ...templates: readonly Template[]) => {
  for (const template of templates)
    await fetch(`${world().cloud.url}/_localcloud/subscribe`, {
      method: 'POST',
      body: JSON.stringify({ openid: who.openid, templateId: PREVIEW_TEMPLATES[template]?.id, count: 1 }),
    });
  await who.must('subscription.record', {
    answers: templates.map((template) => ({ template, answer: 'accept' as const })),
  });
};
/** A vote that opens in an hour and closes in five. */
const ahead = () => {
  const now = world().cloud.clock.now();
  const times = { opensAt: (now + HOUR_MS) as InstantMs, closesAt: (now + 5 * HOUR_MS) as InstantMs };
  return plantVote(world(), 'announced', times, true);
};
const queuedOf = async (voteId: string) =>
  (await world().db.all('outbox')).filter(({ target }) => target.id === voteId).map(({ residentId }) => residentId);

test('whoever asked is told once that it opened and once that its result is out, without a number', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const voteId = await ahead();
  await sayYes(wei, 'sought', 'changed');
  await sayYes(mo, 'sought', 'changed');
  expect((await wei.must('vote.detail', { voteId })).telling).toEqual({
    ...{ toCome: ['opened', 'counted'], isAsked: false },
  });
  for (let tap = 0; tap < 2; tap += 1)
    expect(await wei.must('vote.tellMe', { voteId })).toEqual({ toCome: ['opened', 'counted'] });
  expect((await wei.must('vote.detail', { voteId })).telling.isAsked).toBe(true);
  expect((await mo.must('vote.detail', { voteId })).telling.isAsked).toBe(false);
  await jump(HOUR_MS);
  await minutesPass(3);
  const page = `packages/vote/pages/detail/index?id=${voteId}`;
  const opened = {
    ...{ touser: wei.openid, template: 'template-sought', page },
    data: {
      thing1: { value: '楼里的钱，先做哪一件' },
      thing2: { value: '开始投了，去看一看' },
      time3: { value: expect.stringMatching(/^2026-11-23 10:0\d$/) as string },
    },
  };
  expect(await messagesTo(wei)).toEqual([expect.objectContaining(opened)]);
  await wei.must('vote.cast', { voteId, choice: [1], isOfAge: true });
  await jump(4 * HOUR_MS);
  await minutesPass(6);
  const [result, , ...more] = await messagesTo(wei);
  expect(result).toMatchObject({
    ...{ template: 'template-changed', page },
    data: { thing1: { value: '楼里的钱，先做哪一件' }, thing2: { value: '结果出来了，看一看' } },
  });
  expect(more).toEqual([]);
  // Whoever did not ask is left alone, with the yes they gave for something else.
  expect(await messagesTo(mo)).toEqual([]);
  expect([await world().db.all('voteWishes', { voteId }), await world().db.all('voteTellings')]).toEqual([[], []]);
  expect(await wei.must('vote.tellMe', { voteId })).toEqual({ toCome: [] });
});

test('whoever asks while it is open is told of its result alone', async () => {
  const [wei] = await world().joinAll('wei');
  const voteId = await plantVote(world(), 'open');
  expect(await wei.must('vote.tellMe', { voteId })).toEqual({ toCome: ['counted'] });
});

/** As many people as need three pages; none of them has an account. */
const plantWishes = async (voteId: VoteId): Promise<readonly ResidentId[]> => {
  const wei = await world().db.one('residents', 'resident_test_r121');
  if (!wei) throw new Error('wei lives nowhere');
  const ids = Array.from({ length: WISHES }, (_, at) => `resident_asked_${String(at)}` as ResidentId);
  await insertDocuments(
    world().cloud.url,
    'voteWishes',
    ids.map((residentId) => ({
      ...{ _id: wishIdOf(voteId, residentId), schema: 1 as const, createdAt: 1 as InstantMs, voteId, residentId },
      ...{ communityId: wei.communityId, news: ['opened', 'counted'] as const },
    })),
  );
  return ids;
};

const COMMITS = [1, 2, 3, 4, 5];
test.each(['before', 'after'] as const)(
  'a run killed %s any commit of telling many loses nobody and tells nobody twice',
  async (when) => {
    for (const commit of COMMITS) {
      const voteId = await ahead();
      const asked = await plantWishes(voteId);
      const kill = {
        fault: 'kill-instance',
        function: 'scheduler',
        when,
        action: 'database.commitTransaction',
      } as const;
      world().cloud.setFaults({ rules: [{ ...kill, calls: [commit] }] });
      await jump(HOUR_MS);
      world().cloud.setFaults({ rules: [{ ...kill, calls: [commit] }] });
      await jump(MINUTE_MS);
      world().cloud.setFaults({});
      await minutesPass(3);
      expect((await queuedOf(voteId)).sort()).toEqual([...asked].sort());
    }
  },
);

test('two timers at once tell everybody once', async () => {
  const voteId = await ahead();
  const asked = await plantWishes(voteId);
  world().cloud.setFaults({ rules: [{ fault: 'duplicate', action: 'timer' }] });
  await jump(HOUR_MS);
  await minutesPass(2);
  world().cloud.setFaults({});
  expect((await queuedOf(voteId)).sort()).toEqual([...asked].sort());
});
