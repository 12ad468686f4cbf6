import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { AN_OFFICE, bindOffice, openOffice, supervisingOffice } from './refusals/office.ts';
import { plantRound } from './refusals/planted-rounds.ts';

const world = useWorld();
afterEach(() => expectSound(world()));
const FORBIDDEN = { ok: false, code: 'FORBIDDEN' };

test('an office that supervises reads what supervisors read, each reading is an event, and it changes nothing', async () => {
  const auditor = await supervisingOffice(world());
  const item = await plantRound(world(), 'open', 'new');
  const { roundId } = item;
  const supervisor = await world().join('supervisor');
  const { items, mayAnnounce } = await auditor.must('supervision.rounds', {});
  expect([items, mayAnnounce]).toEqual([(await supervisor.must('supervision.rounds', {})).items, false]);
  expect(await auditor.must('points.nights', {})).toEqual(await supervisor.must('points.nights', {}));
  const requestId = 'round-opened-once';
  const answers = [
    await auditor.call('supervision.openRound', { roundId }, { requestId }),
    await auditor.call('supervision.openRound', { roundId }, { requestId }),
  ];
  const read = await supervisor.must('supervision.round', { roundId });
  expect(answers).toEqual(Array.from({ length: 2 }, () => ({ ok: true, value: { ...read, may: [] } })));
  expect(read.items.some(({ receiver }) => receiver !== null)).toBe(true);
  const opened = await world().db.all('events', { kind: 'supervision.opened' });
  expect(opened.map(({ subject, actorId, actorName, reply }) => [subject, actorId, actorName, reply])).toEqual([
    [roundId, null, AN_OFFICE.organisation, null],
  ]);
  expect(await auditor.call('supervision.look', item)).toEqual(FORBIDDEN);
  expect(await auditor.call('supervision.find', { ...item, words: '不对' })).toEqual(FORBIDDEN);
});

test('an office that does not supervise reads nothing of it, and opening a round is no way around', async () => {
  const { roundId } = await plantRound(world(), 'open', 'new');
  const other = await bindOffice(world(), await openOffice(world()));
  expect(await other.call('supervision.rounds', {})).toEqual(FORBIDDEN);
  expect(await other.call('points.nights', {})).toEqual(FORBIDDEN);
  expect(await other.call('supervision.openRound', { roundId })).toEqual(FORBIDDEN);
  const auditor = await supervisingOffice(world());
  expect(await auditor.call('supervision.round', { roundId })).toEqual(FORBIDDEN);
  expect(await auditor.call('supervision.openRound', { roundId: 'round_nowhere' })).toEqual({
    ok: false,
    code: 'ROUND_NOT_FOUND',
  });
});
