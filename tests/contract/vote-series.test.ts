import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { plantBuildings } from './planted-buildings.ts';
import { A_VOTE } from './refusals/vote.ts';

const world = useWorld({ startAt: Date.parse('2026-11-02T10:00:00+08:00') });

const question = () => ({ ...A_VOTE(world()), isAboutCaptain: false, title: '楼道多久扫一回' });
type Progress = { readonly done: number; readonly all: number };

/** Calls again until it is done in all, as the screen does. */
const untilDone = async (again: () => Promise<Progress>): Promise<readonly Progress[]> => {
  const answers: Progress[] = [];
  do answers.push(await again());
  while ((answers.at(-1)?.done ?? 0) < (answers.at(-1)?.all ?? 0));
  return answers;
};
const madeBy = async (who: Resident, asked: ReturnType<typeof question>) => {
  const answers = await untilDone(() => insist(who.persist('vote.makeAll', asked)));
  return { answers, seriesId: (await who.must('vote.makeAll', asked)).seriesId };
};
const insist = async <T>(
  answering: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }>,
): Promise<T> => {
  const answer = await answering;
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};
const votesOf = async (seriesId: string) =>
  (await world().db.all('votes')).filter((vote) => vote.seriesId === seriesId);
const eventsOf = async (kind: string) => (await world().db.all('events')).filter((event) => event.kind === kind);

test('one question is put to all buildings once, whoever taps and however often, and checked by a second person', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  const asked = question();
  const { seriesId, answers } = await madeBy(staff, asked);
  expect(answers).toEqual([{ seriesId, done: 3, all: 3 }]);
  expect((await madeBy(admin, asked)).answers).toEqual([{ seriesId, done: 3, all: 3 }]);
  const names = (await votesOf(seriesId)).map(({ placeName, status }) => [placeName, status]);
  expect(names.sort()).toEqual(['1号楼', '2号楼', '3号楼'].map((name) => [name, 'draft']));
  // One of them stands for all where they wait to be checked.
  const { drafts } = await admin.must('vote.list', {});
  expect(drafts.map(({ title, isInSeries }) => [title, isInSeries])).toEqual([['楼道多久扫一回', true]]);
  const voteId = drafts[0]?.voteId ?? '';
  expect((await admin.must('vote.detail', { voteId })).series).toEqual({ seriesId, drafts: 3, all: 3 });
  expect(await staff.call('vote.checkAll', { seriesId })).toEqual({ ok: false, code: 'SECOND_PERSON_NEEDED' });
  expect(await admin.must('vote.checkAll', { seriesId })).toEqual({ seriesId, done: 3, all: 3 });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 120_000, { timers: 'once' });
  const [seen] = (await wei.must('vote.list', {})).items;
  expect(seen).toMatchObject({ title: '楼道多久扫一回', placeName: '1号楼', status: 'announced' });
  expect(await wei.must('vote.detail', { voteId: seen?.voteId ?? '' })).toMatchObject({ onRoll: 6, series: null });
  await expectSound(world());
});

test('58 buildings get the question exactly once, and lose it exactly once, however often the function is killed', async () => {
  await plantBuildings(world(), 55);
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const kills = (...calls: number[]) => {
    const rule = { fault: 'kill-instance', action: 'database.commitTransaction', when: 'after', calls } as const;
    world().cloud.setFaults({ seed: 7, rules: [rule] });
  };
  const asked = { ...question(), title: '电梯口放不放椅子' };
  kills(3, 17, 40);
  const twoAtOnce = await Promise.all(
    [staff, admin].map((who) => untilDone(() => insist(who.persist('vote.makeAll', asked)))),
  );
  world().cloud.setFaults({});
  for (const answers of twoAtOnce) expect(answers.at(-1)).toMatchObject({ done: 58, all: 58 });
  const { seriesId } = await staff.must('vote.makeAll', asked);
  expect(new Set((await votesOf(seriesId)).map(({ buildingId }) => buildingId)).size).toBe(58);
  expect(await votesOf(seriesId)).toHaveLength(58);
  kills(5, 21);
  const reason = '题目写错了';
  const gone = await untilDone(() => insist(admin.persist('vote.withdrawAll', { seriesId, reason })));
  world().cloud.setFaults({});
  expect(gone.at(-1)).toEqual({ seriesId, done: 58, all: 58 });
  expect(await eventsOf('vote.withdrawn')).toHaveLength(58);
  const before = await world().db.dump();
  expect(await staff.must('vote.withdrawAll', { seriesId, reason: '再说一遍' })).toEqual({
    seriesId,
    done: 58,
    all: 58,
  });
  expect(await world().db.changesSince(before)).toEqual([]);
});
