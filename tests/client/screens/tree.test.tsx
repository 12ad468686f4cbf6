import { fireEvent, render, screen } from '@testing-library/react';
import { PersonPage, PostsPage } from '../../../client/src/features/appointment/index.ts';
import { captain, press, see, sent, serve, type, useServer, value } from '../doubles/server.ts';

useServer();

const AT = { buildingId: 'building_1', buildingName: '1号楼', unit: 2, flat: '302' };
const PERSON = {
  ...AT,
  ...{ residentId: 'resident_9', name: '农小满', householdId: 'household_1', gridId: 'grid_1', gridName: 'A区' },
  ...{ communityId: 'community_1', hasAccount: false, held: [], mayGive: [], mayCorrect: true },
};
const HOUSEHOLD = {
  ...{ householdId: 'household_1', number: 'H302', buildingName: '1号楼', card: null },
  people: [
    { residentId: 'resident_8', name: '农阿婆', hasAccount: false },
    { residentId: 'resident_9', name: '农小满', hasAccount: false },
  ],
};
const BUILDING = { buildingId: 'building_1', name: '1号楼', units: [1, 2] };
const GRIDS = [
  { gridId: 'grid_1', name: 'A区', buildings: [BUILDING] },
  { gridId: 'grid_2', name: 'B区', buildings: [{ buildingId: 'building_3', name: '3号楼', units: [1] }] },
];
const pressRole = async (role: 'radio' | 'checkbox', name: string) =>
  fireEvent.click(await screen.findByRole(role, { name }));
const staff = {
  ...captain,
  roles: [{ role: 'staff', scopeKind: 'community', scopeId: 'community_1', from: '2020-01-01', to: null }],
};
const town = {
  'membership.me': () => value(staff),
  'community.directory': () => value({ communityId: 'community_1', communityName: '邻里', grids: GRIDS }),
  'appointment.person': () => value(PERSON),
  'household.find': () => value(HOUSEHOLD),
};

test('some of a household go out of it, to a door and under a number of their own', async () => {
  serve({ ...town, 'community.splitHousehold': () => value({ householdId: 'household_2', people: 1 }) });
  render(<PersonPage residentId="resident_9" />);
  await press('分成两家');
  await press('选好了');
  await press('1号楼');
  await press('2单元');
  await type('门上是几号？', '402');
  await pressRole('radio', '孩子成家了');
  await press('分出去');
  await see('分好了，1 个人成了一家');
  expect(sent('community.splitHousehold').map(({ input }) => input)).toEqual([
    {
      ...{ householdId: 'household_1', residentIds: ['resident_9'], number: 'H302-2' },
      ...{ buildingId: 'building_1', unit: 2, flat: '402', reason: '孩子成家了' },
    },
  ]);
});

test('nobody goes where everybody would', async () => {
  serve(town);
  render(<PersonPage residentId="resident_9" />);
  await press('分成两家');
  await pressRole('checkbox', '农阿婆');
  await press('选好了');
  await see('谁分出去？');
});

test('a household joins the one that lives in a flat, and not itself', async () => {
  const other = { ...HOUSEHOLD, householdId: 'household_3', number: 'H101' };
  serve({
    ...town,
    'membership.flats': () => value({ flats: ['101', '302'] }),
    'household.find': ({ flat }: { flat: string }) => value(flat === '101' ? other : HOUSEHOLD),
    'community.mergeHouseholds': () => value({ householdId: 'household_3', people: 2 }),
  });
  render(<PersonPage residentId="resident_9" />);
  await press('两家成一家');
  await press('1号楼');
  await press('2单元');
  await press('101');
  await see(/H101/);
  await pressRole('radio', '住到一起了');
  await press('成一家');
  await see('好了，2 个人过去了');
  expect(sent('community.mergeHouseholds').map(({ input }) => input)).toEqual([
    { householdId: 'household_1', intoId: 'household_3', reason: '住到一起了' },
  ]);
});

test('a building goes to one of the other grids', async () => {
  serve({
    ...town,
    'appointment.post': () =>
      value({
        ...{ buildingId: 'building_1', buildingName: '1号楼', captain: null, deputies: [], handover: null },
        ...{ carries: { needs: 0, matters: [], review: null }, isCaptain: false, isAppointer: true },
      }),
    'community.regridBuilding': () => value({ buildingId: 'building_1' }),
  });
  render(<PostsPage buildingId="building_1" />);
  await press('换网格');
  await pressRole('radio', 'B区');
  await pressRole('radio', '网格重新分了');
  await press('换过去');
  await see('1号楼换好网格了');
  expect(sent('community.regridBuilding').map(({ input }) => input)).toEqual([
    { buildingId: 'building_1', gridId: 'grid_2', reason: '网格重新分了' },
  ]);
});

test('a cluster is set of doors and a leader', async () => {
  const free = ['101', '201', '301', '401', '501', '601'].map((flat) => ({
    ...{ householdId: `household_${flat}`, unit: 1, flat },
  }));
  serve({
    ...town,
    'membership.flats': () => value({ flats: ['302'] }),
    'appointment.post': () =>
      value({
        ...{ buildingId: 'building_1', buildingName: '1号楼', captain: null, deputies: [], handover: null },
        ...{ carries: { needs: 0, matters: [], review: null }, isCaptain: false, isAppointer: true },
      }),
    'appointment.clusters': () => value({ buildingName: '1号楼', maySet: true, clusters: [], free }),
    'appointment.setCluster': () => value({ clusterId: 'cluster_1' }),
  });
  render(<PostsPage buildingId="building_1" />);
  await press('联户');
  await press('定几户成一组');
  await press(/^还没有联户长/);
  await press('2单元');
  await press('302');
  await press(/^农小满/);
  for (const flat of ['101', '201', '301', '401', '501']) await pressRole('checkbox', `1-${flat}`);
  await press('就这么定');
  await see('定好了');
  expect(sent('appointment.setCluster').map(({ input }) => input)).toEqual([
    {
      ...{ buildingId: 'building_1', leaderId: 'resident_9' },
      householdIds: ['101', '201', '301', '401', '501'].map((flat) => `household_${flat}`),
    },
  ]);
});
