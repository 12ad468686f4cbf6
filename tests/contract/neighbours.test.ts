import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { leave } from '../leaving/acts.ts';
import { memberToRemove, removedMember } from './refusals/removal.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const namesFor = async (who: Resident, buildingId?: string) =>
  (await who.must('community.building', buildingId === undefined ? {} : { buildingId })).neighbours;

test('neighbours read the name of whoever says so, and nothing else of them, until they take it back', async () => {
  const [wei, mo, luo] = await world().joinAll('wei', 'mo', 'luo');
  expect(await namesFor(mo)).toEqual([]);
  expect((await wei.must('membership.privacy', {})).isNameShown).toBe(false);
  expect(await wei.must('membership.showName', { isShown: true })).toEqual({ isNameShown: true });
  expect((await wei.must('membership.privacy', {})).isNameShown).toBe(true);
  expect(await namesFor(mo)).toEqual([wei.person.name]);
  expect(await namesFor(luo, await world().buildingId('1号楼'))).toEqual([]);
  await wei.must('membership.showName', { isShown: false });
  expect(await namesFor(mo)).toEqual([]);
});

test('a name goes with the account, and is back with somebody who is restored', async () => {
  const luo = await world().join('luo');
  const who = await memberToRemove(world());
  await who.must('membership.showName', { isShown: true });
  expect(await namesFor(luo)).toEqual([who.person.name]);
  await removedMember(world());
  expect(await namesFor(luo)).toEqual([]);
  await memberToRemove(world());
  expect(await namesFor(luo)).toEqual([who.person.name]);
  await leave(who);
  expect(await namesFor(luo)).toEqual([]);
});
