import { voteDocument } from '../../cloudfunctions/api/vote/record.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { registerMedia } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { lineOf, plantVote } from './refusals/planted-votes.ts';
import { aPaper, BY_HOUSEHOLDS } from './refusals/vote-proxy.ts';
import { saying } from './refusals/vote-roll.ts';
import { A_VOTE } from './refusals/vote.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
const onRoll = async (who: Resident, voteId: string) => (await who.must('vote.detail', { voteId })).onRoll;
const doors = async (who: Resident, voteId: string) =>
  (await who.must('vote.roll', { voteId })).items.map(({ door }) => door);

test('a line is taken off a roll once two of the staff have decided so, and each reading says by whom', async () => {
  const [wei, qin, staff, admin, mo] = await world().joinAll('wei', 'qin', 'staff', 'admin', 'mo');
  const voteId = await plantVote(world(), 'announced');
  const moLine = await lineOf(world(), voteId, 'mo');
  const sound = await registerMedia(world(), wei, { kind: 'sound', purpose: 'vote' });
  const { objectionId } = await wei.must('vote.object', { ...saying(voteId, moLine), media: [sound] });
  expect(await wei.must('vote.object', { ...saying(voteId, moLine), text: '', media: [sound] })).toEqual({
    objectionId,
  });
  const decide = (who: Resident, isUpheld: boolean) =>
    who.must('vote.decideObjection', { objectionId, isUpheld, reason: isUpheld ? '真的搬走了' : '人还在住' });
  expect(await decide(staff, false)).toEqual({ objectionId, status: 'open' });
  const [seen] = (await admin.must('vote.objections', { voteId })).items;
  expect(seen).toMatchObject({ status: 'open', text: '', isMine: false, mayDecide: true, about: 'wrong' });
  expect(seen?.media.map(({ kind }) => kind)).toEqual(['sound']);
  expect(seen?.readings.map(({ by, isUpheld, isByMe }) => [by, isUpheld, isByMe])).toEqual([
    [staff.person.name, false, false],
  ]);
  // Whoever said it waits for both; nobody else reads it.
  expect((await wei.must('vote.objections', { voteId })).items.map(({ readings }) => readings)).toEqual([[]]);
  expect((await qin.must('vote.objections', { voteId })).items).toEqual([]);
  expect(await decide(admin, true)).toEqual({ objectionId, status: 'open' });
  expect([await onRoll(wei, voteId), (await doors(wei, voteId)).length]).toEqual([6, 6]);
  expect(await decide(staff, true)).toEqual({ objectionId, status: 'upheld' });
  expect([await onRoll(wei, voteId), (await doors(wei, voteId)).length]).toEqual([5, 5]);
  expect((await mo.must('vote.detail', { voteId })).mine).toBe('notOnRoll');
  const told = (await world().db.all('events')).filter(
    ({ subject, kind }) => subject === objectionId || (subject === voteId && kind === 'vote.rollChanged'),
  );
  expect(told.sort((one, other) => one.at - other.at).map(({ kind, reason }) => [kind, reason])).toEqual([
    ['vote.objected', null],
    ['vote.objected', null],
    ['vote.objectionRead', '人还在住'],
    ['vote.objectionRead', '真的搬走了'],
    ['vote.rollChanged', '真的搬走了'],
  ]);
  // They say that they are missing, and are put on it again.
  const back = await mo.must('vote.object', { voteId, about: 'missing', text: '我家还住着', media: [] });
  for (const who of [staff, admin])
    await who.must('vote.decideObjection', { objectionId: back.objectionId, isUpheld: true, reason: '我们看过了' });
  expect([await onRoll(wei, voteId), (await mo.must('vote.detail', { voteId })).mine]).toEqual([6, 'notYet']);
  expect(await doors(wei, voteId)).toContain((await mo.must('vote.objections', { voteId })).items[0]?.door);
});

test('the days for it end, and nothing of a roll changes after opening', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const opensAt = at('2026-11-09T00:00:00');
  const voteId = await plantVote(world(), 'announced', { ...BY_HOUSEHOLDS, opensAt: opensAt as never });
  const said = saying(voteId, await lineOf(world(), voteId, 'mo'));
  const { objectionId } = await wei.must('vote.object', said);
  expect((await wei.must('vote.detail', { voteId })).objectUntil).toBe(at('2026-11-06T00:00:00'));
  await jumpTo('2026-11-05T23:59:59');
  expect(await wei.call('vote.object', said)).toMatchObject({ ok: true });
  await jumpTo('2026-11-06T00:00:00');
  expect(await wei.call('vote.object', said)).toEqual(refused('OBJECTIONS_OVER'));
  expect((await wei.must('vote.detail', { voteId })).objectUntil).toBeNull();
  const decide = { objectionId, isUpheld: true, reason: '真的搬走了' };
  await jumpTo('2026-11-08T23:59:59');
  expect(await staff.call('vote.decideObjection', decide)).toMatchObject({ ok: true, value: { status: 'open' } });
  await jumpTo('2026-11-09T00:00:00');
  const admin = await world().join('admin');
  expect(await admin.call('vote.decideObjection', decide)).toEqual(refused('OBJECTIONS_OVER'));
});

test('who gave whom a vote in writing is published by doors, its paper is not, and it is given to one alone', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const voteId = await plantVote(world(), 'open', BY_HOUSEHOLDS);
  const [weis, mos, lans] = [
    await lineOf(world(), voteId, 'wei'),
    await lineOf(world(), voteId, 'mo'),
    await lineOf(world(), voteId, 'lan'),
  ];
  const give = async (voterId: string, holderId: string) =>
    staff.call('vote.giveProxy', { voterId, holderId, media: [await aPaper(world(), staff)] });
  expect(await give(weis, mos)).toMatchObject({ ok: true, value: { held: 1 } });
  // Whoever gave theirs away holds nobody's, and whoever holds others' gives none away.
  expect(await give(lans, weis)).toEqual(refused('PROXY_NOT_POSSIBLE'));
  expect(await give(mos, lans)).toEqual(refused('PROXY_NOT_POSSIBLE'));
  expect(await give(weis, weis)).toEqual(refused('PROXY_NOT_POSSIBLE'));
  expect(await give(weis, lans)).toMatchObject({ ok: true, value: { held: 1 } });
  const list = async (who: Resident) =>
    (await who.must('vote.proxies', { voteId })).items.map(({ holder, given }) => [
      holder,
      given.map(({ door, media }) => [door, media.length]),
    ]);
  const doorOf = async (voterId: string) => (await world().db.one('voters', voterId))?.door;
  expect(await list(wei)).toEqual([[await doorOf(lans), [[await doorOf(weis), 0]]]]);
  expect(await list(staff)).toEqual([[await doorOf(lans), [[await doorOf(weis), 1]]]]);
  // The slip they brought is entered like any other, and what came first counts.
  for (const who of [staff, admin]) await who.must('vote.enterPaper', { voterId: weis, choice: [0] });
  expect(await wei.call('vote.cast', { voteId, choice: [1], isOfAge: true })).toEqual(refused('HAS_VOTED'));
});

test('a captain neither makes nor holds a vote about them, and is not told how many have voted', async () => {
  const [captain, wei, officer, staff] = await world().joinAll('captain1', 'wei', 'officerA', 'staff');
  const buildingId = await world().buildingId('1号楼');
  const asked = { ...A_VOTE(world()), buildingId, isAboutCaptain: true };
  expect(await captain.call('vote.make', asked)).toEqual(refused('ABOUT_YOURSELF'));
  await officer.must('vote.make', asked);
  const voteId = await plantVote(world(), 'open', { isAboutCaptain: true });
  await wei.must('vote.cast', { voteId, choice: [1], isOfAge: true });
  const took = async (who: Resident) => (await who.must('vote.detail', { voteId })).took;
  expect([await took(captain), await took(wei), await took(staff)]).toEqual([null, 1, 1]);
});

test('a vote of a grid is of those who live in its buildings', async () => {
  const [wei, nong, staff, admin, officerA, officerB] = await world().joinAll(
    'wei',
    'nong',
    'staff',
    'admin',
    'officerA',
    'officerB',
  );
  const gridOf = async (who: Resident) => (await world().db.one('residents', who.residentId))?.gridId ?? '';
  const gridId = await gridOf(wei);
  const ask = { ...A_VOTE(world()), gridId };
  expect(await officerB.call('vote.make', ask)).toEqual(refused('FORBIDDEN'));
  expect(await officerA.call('vote.make', { ...ask, gridId: 'grid_nowhere' })).toEqual(refused('FORBIDDEN'));
  const { voteId } = await officerA.must('vote.make', ask);
  await staff.must('vote.check', { voteId });
  await jumpTo('2026-11-09T00:02:00');
  const households = (await world().db.all('households')).filter((one) => one.gridId === gridId && one.leftAt === null);
  const seen = await wei.must('vote.detail', { voteId });
  expect([seen.status, seen.onRoll, seen.placeName]).toEqual([
    'announced',
    households.length,
    (await world().db.one('grids', gridId))?.name,
  ]);
  expect((await wei.must('vote.list', {})).items.map((one) => one.voteId)).toContain(voteId);
  const lives = (await gridOf(nong)) === gridId;
  expect((await nong.must('vote.list', {})).items.some((one) => one.voteId === voteId)).toBe(lives);
  const stored = await world().db.one('votes', voteId);
  if (!stored) throw new Error('it is not stored');
  expect(voteDocument(stored).place).toEqual(stored.grid?.buildingIds);
  expect((await admin.must('vote.detail', { voteId })).may).toEqual(['withdraw', 'extend', 'objections']);
});
