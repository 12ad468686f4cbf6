import { HELPING_LIMITS } from '../../shared/need/helping-limits.ts';
import { claimsOf } from '../../shared/need/need.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld({ helping: {} });

const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
  slots: 1,
} as const;

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

/** Claims them all at one moment, and gives how many were taken and why the others were not. */
const claimAtOnce = async (helper: Resident, needs: readonly string[], seed: number) => {
  world().cloud.setFaults({ seed, rules: BAD_WEATHER });
  const answers = await Promise.all(needs.map((needId) => helper.call('need.claim', { needId })));
  world().cloud.setFaults({});
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.code));
  return { taken: needs.filter((_, at) => codes[at] === 'ok'), refused: codes.filter((code) => code !== 'ok') };
};
const postTo = (requesters: readonly Resident[]) =>
  Promise.all(requesters.map(async (one) => (await one.must('need.post', A_NEED)).needId));

test.each(SEEDS)('in bad weather of seed %i eight taps at once take five needs, and two that earn', async (seed) => {
  // Each seed has a helper of its own: ten claims a day are as many as two runs make.
  const helper = await world().join((['mo', 'nong', 'luo'] as const)[SEEDS.indexOf(seed)] ?? 'mo');
  const wei = await world().join('wei');
  const needs = await postTo(Array.from({ length: 8 }, () => wei));
  const { taken, refused } = await claimAtOnce(helper, needs, seed);
  const { openMax, paidPerHouseholdWeekMax } = HELPING_LIMITS;
  expect([taken.length, refused]).toEqual([openMax, Array.from({ length: 8 - openMax }, () => 'TOO_MANY_OPEN_CLAIMS')]);
  const held = await Promise.all(needs.map((needId) => world().db.one('needs', needId)));
  const claims = held.flatMap((need) => (need ? claimsOf(need) : []));
  expect(claims.filter(({ unpaid }) => unpaid === undefined)).toHaveLength(paidPerHouseholdWeekMax);
  for (const needId of taken) await helper.must('need.release', { needId });
});
