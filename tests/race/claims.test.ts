import { PEOPLE, CAST } from '../world/people.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

/** Who asks, and children, who do not help. */
const OTHERS: ReadonlySet<string> = new Set([CAST.wei, CAST.child, CAST.childAlone]);
const CLAIMANTS = PEOPLE.map(({ number }) => number)
  .filter((number) => !OTHERS.has(number))
  .slice(0, 50);
const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
} as const;

const neighbours = (): Promise<readonly Resident[]> => Promise.all(CLAIMANTS.map((number) => world().join(number)));

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test.each([1, 3])(
    'fifty who claim at once find exactly %i place(s), and the others are told it is full',
    async (slots) => {
      const wei = await world().join('wei');
      const people = await neighbours();
      const { needId } = await wei.must('need.post', { ...A_NEED, slots });
      world().cloud.setFaults({ seed, rules: BAD_WEATHER });
      const answers = await Promise.all(people.map((person) => person.call('need.claim', { needId })));
      world().cloud.setFaults({});
      const codes = answers.map((answer) => (answer.ok ? 'claimed' : answer.code));
      expect(codes.filter((code) => code !== 'NEED_FULL')).toEqual(Array.from({ length: slots }, () => 'claimed'));
      const winners = people.filter((_, index) => answers[index]?.ok).map(({ residentId }) => residentId);
      const need = await world().db.one('needs', needId);
      expect({ status: need?.status, claimants: [...(need?.claimantIds ?? [])].sort() }).toEqual({
        status: 'claimed',
        claimants: winners.sort(),
      });
    },
  );
});
