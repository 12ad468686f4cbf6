import type { InstantMs } from '../../shared/kernel/brand.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_DRAW } from './refusals/a-draw.ts';
import { plantDraw } from './refusals/planted-draws.ts';
import { lineOf, plantVote } from './refusals/planted-votes.ts';
import { STATUTORY, TOTALS } from './refusals/statutory-votes.ts';
import { saying } from './refusals/vote-roll.ts';

const world = useWorld({ startAt: Date.parse('2026-11-02T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const tasksOf = async (who: Resident) => (await who.must('inbox.home', {})).tasks;
/** What became of what somebody said of a roll. */
const newsOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items
    .filter(({ kind }) => kind.startsWith('vote.'))
    .map(({ kind, subject, isUnread }) => [kind, subject, isUnread]);
const NOTHING = { n: 0, isMore: false, items: [] };
const one = (kind: string, id: string, what: string) => ({ n: 1, isMore: false, items: [{ kind, id, what }] });

test('what is said of a roll waits for each of the staff until they decide, and its author is told', async () => {
  const [wei, staff, admin, captain] = await world().joinAll('wei', 'staff', 'admin', 'captain1');
  const voteId = await plantVote(world(), 'announced');
  const { objectionId } = await wei.must('vote.object', saying(voteId, await lineOf(world(), voteId, 'mo')));
  const door = (await staff.must('vote.objections', { voteId })).items[0]?.door ?? '';
  expect([await tasksOf(staff), await tasksOf(admin)]).toEqual([
    one('objection', voteId, door),
    one('objection', voteId, door),
  ]);
  expect([await tasksOf(wei), await tasksOf(captain)]).toEqual([NOTHING, NOTHING]);
  const decide = (who: Resident) =>
    who.must('vote.decideObjection', { objectionId, isUpheld: false, reason: '人还在住' });
  await decide(staff);
  expect([await tasksOf(staff), await tasksOf(admin)]).toEqual([NOTHING, one('objection', voteId, door)]);
  expect(await newsOf(wei)).toEqual([]);
  await decide(admin);
  expect(await tasksOf(admin)).toEqual(NOTHING);
  expect(await newsOf(wei)).toEqual([['vote.objectionRefused', voteId, true]]);
});

test('of a roll that nobody can change any more nothing waits', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const opensAt = (world().cloud.clock.now() + 60_000) as InstantMs;
  const voteId = await plantVote(world(), 'announced', { opensAt });
  await wei.must('vote.object', saying(voteId, await lineOf(world(), voteId, 'mo')));
  expect((await tasksOf(staff)).n).toBe(1);
  await world().cloud.clock.jumpTo(opensAt);
  expect(await tasksOf(staff)).toEqual(NOTHING);
});

test('totals one person typed wait for the others who may, and for both where they differ', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const voteId = await plantVote(world(), 'closed', STATUTORY);
  await staff.must('vote.typeTotals', { voteId, ...TOTALS });
  const waits = one('totals', voteId, '');
  expect([await tasksOf(staff), await tasksOf(admin), await tasksOf(wei)]).toEqual([NOTHING, waits, NOTHING]);
  await admin.must('vote.typeTotals', { voteId, ...TOTALS, areaYes: 30_000, areaNo: 10_000 });
  expect([await tasksOf(staff), await tasksOf(admin)]).toEqual([waits, waits]);
  await admin.must('vote.typeTotals', { voteId, ...TOTALS });
  expect([await tasksOf(staff), await tasksOf(admin)]).toEqual([NOTHING, NOTHING]);
});

test('a draw that is written waits for a second person until they have looked', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const { drawId } = await staff.must('draw.make', A_DRAW(world()));
  const { goods } = await admin.must('draw.detail', { drawId });
  expect([await tasksOf(staff), await tasksOf(admin)]).toEqual([NOTHING, one('drawCheck', drawId, goods)]);
  await admin.must('draw.check', { drawId });
  expect(await tasksOf(admin)).toEqual(NOTHING);
});

test('a draw waits for each witness when it is their turn', async () => {
  const [staff, mo, lan, qin] = await world().joinAll('staff', 'mo', 'lan', 'qin');
  const drawId = await plantDraw(world(), 'frozen');
  const { goods } = await staff.must('draw.detail', { drawId });
  await staff.must('draw.nameWitnesses', {
    drawId,
    witnesses: [mo, lan, qin].map(({ residentId }) => ({ residentId })),
  });
  const turn = one('drawTurn', drawId, goods);
  expect([await tasksOf(mo), await tasksOf(lan)]).toEqual([turn, NOTHING]);
  await mo.must('draw.say', { drawId, turn: 0, digits: '1234' });
  expect([await tasksOf(mo), await tasksOf(lan)]).toEqual([NOTHING, turn]);
});

test('what is asked before a draw waits for those who keep the table, until it is answered or lots are drawn', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const drawId = await plantDraw(world(), 'open');
  const { questionId } = await wei.must('draw.ask', { drawId, text: '棚有多大', media: [] });
  const waits = one('drawAsked', drawId, '棚有多大');
  expect([await tasksOf(staff), await tasksOf(wei)]).toEqual([waits, NOTHING]);
  await staff.must('draw.answer', { questionId, text: '都是六平方米', media: [] });
  expect(await tasksOf(staff)).toEqual(NOTHING);
  await wei.must('draw.ask', { drawId, text: '几点开门', media: [] });
  expect((await tasksOf(staff)).n).toBe(1);
  const { meetsAt } = await staff.must('draw.detail', { drawId });
  await world().cloud.clock.jumpTo(meetsAt, { timers: 'once' });
  expect((await tasksOf(staff)).items.filter(({ kind }) => kind === 'drawAsked')).toEqual([]);
});
