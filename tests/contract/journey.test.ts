import { useWorld } from '../world/use-world.ts';

const world = useWorld();

test('a need travels from posting to points', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId, status } = await wei.must('need.post', {
    kind: 'water',
    text: '厨房的水管漏水',
    urgency: 'normal',
    place: { at: 'home', note: '' },
    slots: 1,
  });
  expect(status).toBe('open');
  expect(await mo.call('need.claim', { needId })).toEqual({
    ok: true,
    value: { needId, status: 'claimed', claimed: 1, slots: 1 },
  });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  const statement = await mo.must('points.statement', {});
  expect(statement.balance).toBe(6);
});
