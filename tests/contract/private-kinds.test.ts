import { NEED_KINDS } from '../../shared/need/kinds.ts';
import { isPrivateKind } from '../../shared/need/kind-rules.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();

describe.each(NEED_KINDS.filter(isPrivateKind))('a matter of %s', (kind) => {
  test('is on no wall, in no count, and for no neighbour', async () => {
    const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
    const { needId } = await wei.must('need.post', { ...A_NEED, kind });
    for (const who of [wei, mo, captain])
      for (const view of ['building', 'community'] as const)
        expect((await who.must('need.list', { view, group: 'unfinished' })).items).toEqual([]);
    expect(await mo.call('need.detail', { needId })).toMatchObject({ ok: false, code: 'NEED_NOT_FOUND' });
    expect(await mo.call('need.claim', { needId })).toMatchObject({ ok: false, code: 'NEED_NOT_FOUND' });
    expect((await mo.must('insight.board', {})).waiting).toBe(0);
  });

  test('is read by who said it and by those in charge of the place, who can take it on', async () => {
    const [wei, captain, other, staff] = await world().joinAll('wei', 'captain1', 'captain2', 'staff');
    const { needId } = await wei.must('need.post', { ...A_NEED, kind });
    for (const who of [wei, captain, staff])
      expect((await who.must('need.detail', { needId })).need).toMatchObject({ kind, text: A_NEED.text });
    expect(await other.call('need.detail', { needId })).toMatchObject({ ok: false, code: 'NEED_NOT_FOUND' });
    const mine = await wei.must('need.list', { view: 'mine', group: 'unfinished' });
    expect(mine.items.map((one) => one.needId)).toContain(needId);
    await captain.must('need.claim', { needId });
    await captain.must('need.reportDone', { needId });
    expect((await wei.must('need.confirm', { needId })).status).toBe('confirmed');
  });
});
