import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const MINUTE = 60_000;

test('a statement follows the entries of the account where clocks disagree', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { clock } = world().cloud;
  const earn = async () => {
    const { needId } = await wei.must('need.post', A_NEED);
    await mo.must('need.claim', { needId });
    await mo.must('need.reportDone', { needId });
    await wei.must('need.confirm', { needId });
    return needId;
  };
  // Each entry is written by an instance whose clock is behind that of the one before.
  const earned: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    earned.unshift(await earn());
    await clock.jumpTo(clock.now() - MINUTE, { timers: 'once' });
  }
  const { items, balance } = await mo.must('points.statement', {});
  expect({ balance, items: items.map((entry) => ['needId' in entry && entry.needId, entry.balanceAfter]) }).toEqual({
    balance: 18,
    items: earned.map((needId, at) => [needId, 18 - at * 6]),
  });
});
