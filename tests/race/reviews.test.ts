import { AN_OPINION } from '../contract/refusals/review.ts';
import { expectSound } from '../world/invariants.ts';
import { CAST, PEOPLE } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

// The last hour of a review, when everybody speaks.
const world = useWorld({ startAt: Date.parse('2026-11-25T20:30:00+08:00') });
const NEIGHBOURS = PEOPLE.filter(({ building }) => building === '1号楼').map(({ number }) => number);

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

test('a whole building that speaks at once is counted, a household once, while the captain sorts', async () => {
  const captain = await world().join('captain1');
  const people = await Promise.all(NEIGHBOURS.map((number) => world().join(number)));
  const first = await captain.must('review.say', AN_OPINION);
  for (const seed of SEEDS) {
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all([
      ...people.map((one, at) => one.call('review.say', { ...AN_OPINION, text: `第${String(at)}句` })),
      ...people.map((one) => one.call('review.sayNothing', {})),
    ]);
    world().cloud.setFaults({});
    const { items } = await captain.must('review.opinions', {});
    const merging = items.filter(({ opinionId }) => opinionId !== first.opinionId).slice(0, 6);
    await Promise.all([
      ...merging.map(({ opinionId }) => captain.call('review.merge', { opinionId, intoId: first.opinionId })),
      ...people.slice(0, 6).map((one, at) => one.call('review.withdraw', { opinionId: merging[at]?.opinionId ?? '' })),
    ]);
    expect(answers.filter((answer) => !answer.ok && !EXPECTED.includes(answer.code))).toEqual([]);
    await expectSound(world());
  }
  const { review } = await captain.must('review.now', {});
  expect({ spoke: review.spoke, silent: review.silent, nil: review.nil }).toEqual({ spoke: 6, silent: 0, nil: 0 });
});

/** What is told where a household has spoken before. */
const EXPECTED: readonly string[] = ['HAS_SPOKEN', 'SAID_ENOUGH'];

test('a review is one, however many ask for it first', async () => {
  const number = CAST.luo;
  const people = await Promise.all(
    PEOPLE.filter(({ building }) => building === '2号楼').map((one) => world().join(one.number)),
  );
  expect(PEOPLE.find((one) => one.number === number)?.building).toBe('2号楼');
  await Promise.all(people.map((one) => one.call('review.sayNothing', {})));
  const reviews = (await world().db.all('reviews')).filter(({ buildingName }) => buildingName === '2号楼');
  expect(reviews.map(({ month, tally }) => [month, tally.spoke, tally.nil])).toEqual([['2026-11', 6, 6]]);
});
