import { A_NEED } from '../contract/refusals/a-need.ts';
import { expectSound } from '../world/invariants.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { all, editedRoster } from './edit-roster.ts';
import { checkWithYes, importFile } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld();
const need = async (needId: string) => {
  const found = await world().db.one('needs', needId);
  if (!found) throw new Error(`no ${needId}`);
  return found;
};

test('a building under another name is the same place: roles, open needs and waiting applications are in it under the new name', async () => {
  const [captain, wei] = await world().joinAll('captain1', 'wei', 'staff');
  const { needId } = await wei.must('need.post', A_NEED);
  await world().apply('openid-waits', 'R113');
  const buildingId = await world().buildingId('1号楼');
  const file = smallRoster(
    PEOPLE.map((person) => (person.building === '1号楼' ? { ...person, building: '幸福楼' } : person)),
  );
  const checked = await checkWithYes(world(), file);
  expect([checked.renames, checked.counts.moved, checked.counts.removed, checked.touched]).toEqual([
    [{ was: '1号楼', now: '幸福楼' }],
    0,
    0,
    0,
  ]);
  await importFile(world(), file);
  expect(await world().buildingId('幸福楼')).toBe(buildingId);
  expect(await captain.must('membership.me', {})).toMatchObject({
    ...{ buildingId, buildingName: '幸福楼' },
    roles: [{ role: 'captain', scopeId: buildingId }],
  });
  expect((await need(needId)).buildingName).toBe('幸福楼');
  expect((await captain.must('membership.list', {})).items.map(({ buildingName }) => buildingName)).toEqual(['幸福楼']);
  expect(await untruths(world())).toEqual([]);
  await importFile(world(), editedRoster({}));
});

test('a helper is sent to the new door of whoever moved, and what is finished keeps the old one', async () => {
  const [wei] = await world().joinAll('wei', 'staff');
  const open = await wei.must('need.post', A_NEED);
  const taken = await wei.must('need.post', A_NEED);
  await wei.must('need.withdraw', { needId: taken.needId });
  const before = (await need(taken.needId)).flat;
  await importFile(world(), editedRoster(all(['R121', 'R122', 'R123', 'R124'], { 房号: '909' })));
  expect([(await need(open.needId)).flat, (await need(taken.needId)).flat]).toEqual(['2单元909', before]);
  const away = { 楼栋: '2号楼', 单元: '2', 房号: '1201' };
  await importFile(world(), editedRoster(all(['R121', 'R122', 'R123', 'R124'], away)));
  expect(await need(open.needId)).toMatchObject({
    ...{ buildingId: await world().buildingId('2号楼'), buildingName: '2号楼', flat: '2单元1201' },
  });
  expect((await need(taken.needId)).buildingId).toBe(await world().buildingId('1号楼'));
  await expectSound(world());
  await importFile(world(), editedRoster({}));
});
