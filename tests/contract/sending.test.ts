import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';

const PER_HOUR = 3;
const world = useWorld({ helping: { needsPerHourMax: PER_HOUR, codesPerHourMax: 1 } });
afterEach(() => expectSound(world()));

const post = async (who: Resident, more: object = {}) => {
  const answer = await who.call('need.post', { ...A_NEED, ...more });
  return answer.ok ? 'ok' : answer.code;
};

test('whoever says one thing after the other is held up until the next hour; danger and others are not', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const said = [];
  for (let n = 0; n <= PER_HOUR; n += 1) said.push(await post(wei, { text: `又一件 ${String(n)}` }));
  expect(said).toEqual(['ok', 'ok', 'ok', 'SENT_TOO_MUCH']);
  expect([await post(wei, { urgency: 'danger' }), await post(mo)]).toEqual(['ok', 'ok']);
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 3_600_000, { timers: 'once' });
  expect(await post(wei)).toBe('ok');
});

test('a need whose answer was lost is one need, also where it was the last of the hour', async () => {
  const lan = await world().join('lan');
  for (let n = 1; n < PER_HOUR; n += 1) await post(lan, { text: `又一件 ${String(n)}` });
  const requestId = '00000000-0000-4000-8000-00000000c0de';
  const last = () => lan.call('need.post', A_NEED, { requestId });
  const first = await last();
  expect([first.ok, await last(), await post(lan)]).toEqual([true, first, 'SENT_TOO_MUCH']);
});

test('a code that was made before is no new one', async () => {
  const luo = await world().join('luo');
  const one = (await luo.must('need.post', A_NEED)).needId;
  const other = (await luo.must('need.post', A_NEED)).needId;
  const make = async (id: string) => (await luo.call('code.make', { page: 'need', id })).ok;
  expect([await make(one), await make(one), await make(other)]).toEqual([true, true, false]);
});
