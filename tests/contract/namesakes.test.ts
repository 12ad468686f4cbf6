import { useWorld } from '../world/use-world.ts';
import { saidThere, twoOfOneName } from './refusals/namesakes.ts';

const world = useWorld();
const NAME = '罗大湖';
const ROWS = [
  { birthYear: 1950, relation: '户主' },
  { birthYear: 1985, relation: '孙' },
] as const;

test('of two of one name in one flat each becomes who they say they are, also when the other is in already', async () => {
  await twoOfOneName(world(), NAME, ROWS);
  const whoIs = async (openid: string, birthYear: number) => {
    const applied = await saidThere(world(), NAME, { birthYear }, openid);
    if (!applied.ok) return applied.code;
    await world().founder.must('membership.approve', { membershipId: applied.value.membershipId });
    const me = await world().as(openid).must('membership.me', {});
    return me.kind === 'resident' ? me.residentId : me.kind;
  };
  expect(await whoIs('openid-grandson', 1985)).toBe('resident_test_r319');
  expect(await saidThere(world(), NAME)).toEqual({ ok: false, code: 'NAMESAKES_YEAR' });
  expect(await whoIs('openid-grandfather', 1950)).toBe('resident_test_r318');
  // A new phone of one waits to take over that one.
  await saidThere(world(), NAME, { birthYear: 1985 }, 'openid-grandson-new');
  const { items } = await world().founder.must('membership.list', {});
  expect(items.filter(({ name }) => name === NAME).map(({ contested }) => contested)).toEqual([true]);
});

test('a year that is nobody’s is a wrong guess: five a day and no more', async () => {
  await twoOfOneName(world(), NAME, ROWS);
  const said = [];
  for (const birthYear of [1901, 1902, 1903, 1904, 1905, 1950])
    said.push(await saidThere(world(), NAME, { birthYear }, 'openid-guesser'));
  expect(said.map((one) => (one.ok ? 'let in' : one.code))).toEqual([
    ...Array<string>(5).fill('NAME_NOT_ON_ROSTER'),
    'TOO_MANY_ATTEMPTS',
  ]);
});
