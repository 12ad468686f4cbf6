import { inDrawnOrder, orderSeed } from '../../shared/vote/option-order.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_VOTE } from './refusals/vote.ts';

const world = useWorld({ startAt: Date.parse('2026-12-01T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const at = (text: string): number => Date.parse(`${text}+08:00`);
const jumpTo = (text: string) => world().cloud.clock.jumpTo(at(text), { timers: 'once' });
const WRITTEN = ['换电梯门', '楼道装灯', '门口放长椅', '扫楼道'];

test('the options of what is decided stand in one order by lot: for all, in each ballot and in the result', async () => {
  const [captain, staff, wei, mo] = await world().joinAll('captain1', 'staff', 'wei', 'mo');
  const { voteId } = await captain.must('vote.make', {
    ...A_VOTE(world()),
    ...{ purpose: 'decide', kind: 'one', options: WRITTEN, most: 1 },
    ...{ buildingId: await world().buildingId('1号楼'), opensAt: at('2026-12-06T08:00:00') },
    closesAt: at('2026-12-08T21:00:00'),
  });
  expect(await staff.must('vote.detail', { voteId })).toMatchObject({ options: WRITTEN, lot: null });
  await staff.must('vote.check', { voteId });
  await jumpTo('2026-12-01T10:05:00');
  const seen = await wei.must('vote.detail', { voteId });
  const seed = orderSeed(seen.digest ?? '', (seen.rolledAt ?? 0) as InstantMs);
  expect(seen.lot).toEqual({ seed, written: WRITTEN });
  expect(seen.options).toEqual(inDrawnOrder(seed, WRITTEN));
  expect((await mo.must('vote.detail', { voteId })).options).toEqual(seen.options);
  await jumpTo('2026-12-06T08:00:30');
  const bench = seen.options.indexOf('门口放长椅');
  for (const who of await world().joinAll('wei', 'qin', 'mo', 'captain1', 'lan'))
    await who.call('vote.cast', { voteId, choice: [bench], isOfAge: true });
  await jumpTo('2026-12-08T21:01:00');
  await jumpTo('2026-12-08T21:03:00');
  const { options, outcomeOf } = await wei.must('vote.detail', { voteId });
  expect([options, outcomeOf]).toEqual([seen.options, ['门口放长椅']]);
});
