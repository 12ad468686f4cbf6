import { sampleOf, takesPart } from '../../shared/supervision/sample.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { earnedBy } from './refusals/planted-rounds.ts';

const world = useWorld({ startAt: at('2026-11-24T10:00:00') });
afterEach(() => expectSound(world()));
const jumpTo = jumping(world);
const balanceOf = async (who: 'mo' | 'lan') => (await (await world().join(who)).must('points.statement', {})).balance;
let roundId = '';

test('a round draws by the digest of the night after it was announced', async () => {
  const supervisor = await world().join('supervisor');
  for (let n = 0; n < 7; n += 1) await earnedBy(world(), n % 2 === 0 ? 'mo' : 'lan');
  roundId = (await supervisor.must('supervision.announce', { month: '2026-11', size: 5 })).roundId;
  const late = await earnedBy(world());
  expect((await supervisor.must('supervision.round', { roundId })).seed).toBeNull();
  await jumpTo('2026-11-25T01:00:30');
  await jumpTo('2026-11-25T01:01:30');
  const shown = await supervisor.must('supervision.round', { roundId });
  const [night] = (await supervisor.must('points.nights', {})).items;
  expect(shown).toMatchObject({
    ...{ status: 'open', population: 7, seed: { digest: night?.digest, date: '2026-11-25' } },
    ...{ sum: { drawn: 5, fine: 0, wrong: 0, open: 5 }, may: ['look'] },
  });
  // Anybody who has the hashes draws the same, in whatever order they come.
  const all = (await world().db.all('transfers')).filter((one) => takesPart(one) && one._id !== late._id);
  const candidates = all.map(({ _id, owner, hash }) => ({ transferId: _id, owner, hash }));
  const again = sampleOf(night?.digest ?? '', 5, [], candidates.reverse());
  expect(shown.items.map(({ transferId }) => transferId)).toEqual(again.map(({ transferId }) => transferId));
});

test('a finding is answered by two of the staff, and the points go back', async () => {
  const [supervisor, staff, admin, wei] = await world().joinAll('supervisor', 'staff', 'admin', 'wei');
  const { items } = await supervisor.must('supervision.round', { roundId });
  const [wrong, ...others] = items.map(({ transferId }) => transferId);
  if (wrong === undefined) throw new Error('nothing was drawn');
  const owner = items[0]?.receiver === (await world().join('mo')).person.name ? 'mo' : 'lan';
  const before = await balanceOf(owner);
  await supervisor.must('supervision.find', { roundId, transferId: wrong, words: '像是一家人' });
  for (const transferId of others) await supervisor.must('supervision.look', { roundId, transferId });
  expect((await staff.must('inbox.list', {})).items.map(({ kind }) => kind)).toContain('supervision.found');
  await staff.must('supervision.propose', { roundId, transferId: wrong, words: '给错了，退回去' });
  expect((await supervisor.must('supervision.round', { roundId })).may).toEqual(['look']);
  await admin.must('supervision.correct', { roundId, transferId: wrong });
  expect(await balanceOf(owner)).toBe(before - 6);
  expect((await (await world().join(owner)).must('points.statement', {})).items[0]).toMatchObject({
    ...{ code: 'correction', what: '给错了，退回去', amount: -6 },
  });
  await supervisor.must('supervision.close', { roundId, words: '一笔不对，改了' });
  // Residents read what was found, and of nobody whose it was.
  const shown = await wei.must('supervision.round', { roundId });
  expect(shown).toMatchObject({
    ...{
      status: 'closed',
      sum: { drawn: 5, fine: 4, wrong: 1, open: 0 },
      closed: { name: null, words: '一笔不对，改了' },
    },
    items: [{ transferId: wrong, giver: null, receiver: null, finding: { name: null, words: '像是一家人' } }],
  });
  expect(shown.items[0]?.finding?.answer).toMatchObject({ kind: 'corrected', words: '给错了，退回去', name: null });
});

test('no method takes a finding away, and a supervisor moves no points', async () => {
  const supervisor = await world().join('supervisor');
  const [round] = await world().db.all('rounds');
  const transferId = round?.items[0]?.transferId ?? '';
  for (const method of ['supervision.propose', 'supervision.explain'] as const)
    expect(await supervisor.call(method, { roundId, transferId, words: '改一改' })).toEqual({
      ok: false,
      code: 'FORBIDDEN',
    });
  expect(await supervisor.call('supervision.look', { roundId, transferId })).toMatchObject({ code: 'ROUND_NOT_OPEN' });
  expect((await world().db.one('rounds', roundId))?.items).toEqual(round?.items);
});
