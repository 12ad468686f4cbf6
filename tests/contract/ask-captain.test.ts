import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const askedOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items
    .filter(({ kind }) => kind === 'membership.captainAsked')
    .map((item) => item.who);

test('who cannot type a name asks the captain of the building, once a day and account', async () => {
  const [first, other] = await world().joinAll('captain1', 'captain2');
  const [one, two] = [world().as('openid-cannot-type'), world().as('openid-neither')];
  const at = { buildingId: await world().buildingId('1号楼'), unit: 2 };
  for (const who of [one, one, two]) expect(await who.must('membership.askCaptain', at)).toEqual({ isAsked: true });
  expect([await askedOf(first), await askedOf(other)]).toEqual([['1号楼2单元', '1号楼2单元'], []]);
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 24 * 3_600_000, { timers: 'once' });
  await one.must('membership.askCaptain', at);
  expect(await askedOf(first)).toHaveLength(3);
});
