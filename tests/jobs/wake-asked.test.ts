import { previewVariables } from '../../scripts/world/function-variables.ts';
import { A_NEED } from '../contract/refusals/a-need.ts';
import { nodAsked } from '../contract/refusals/assent.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';

const world = useWorld({ functionVariables: previewVariables });
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const clock = () => world().cloud.clock;
const ONCE = { timers: 'once' } as const;
afterEach(() => expectSound(world()));

const needOf = async (needId: string) => {
  const need = await world().db.one('needs', needId);
  if (!need) throw new Error(`no ${needId}`);
  return need;
};
const eventsOf = async (needId: string) =>
  (await world().db.all('events')).filter(({ subject }) => subject === needId).sort((a, b) => a.at - b.at);

test('what waits for a yes asks again after a day, and ends after seven', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const needId = await nodAsked(world());
  const { createdAt } = await needOf(needId);
  const jump = async (days: number) => {
    await clock().jumpTo(createdAt + days * DAY_MS, ONCE);
    await clock().jumpTo(createdAt + days * DAY_MS + MINUTE_MS, ONCE);
  };
  await jump(1);
  await jump(7);
  const told = (await eventsOf(needId)).map(({ kind, told: who }) => [kind, [...who].sort()]);
  const [w, c] = [wei.residentId, captain.residentId];
  expect(told).toEqual([
    ['need.nodAsked', [w]],
    ['need.stillAsked', [w]],
    ['need.assentLapsed', [w, c].sort()],
  ]);
  expect(await needOf(needId)).toMatchObject({ status: 'notAgreed', wakeAt: null, reason: null });
});

test('of a child whom nobody answers for on a phone, those in charge are told again', async () => {
  const [child, captain] = await world().joinAll('childAlone', 'captain2');
  const { needId } = await child.must('need.post', A_NEED);
  await clock().jumpTo(clock().now() + DAY_MS + MINUTE_MS, ONCE);
  await clock().jumpTo(clock().now() + MINUTE_MS, ONCE);
  const last = (await eventsOf(needId)).at(-1);
  expect(last).toMatchObject({ kind: 'need.stillAsked', to: 'asked' });
  expect(last?.told).toContain(captain.residentId);
});
