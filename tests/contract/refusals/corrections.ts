import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import { setField } from '../../world/documents.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { whileApplying } from './a-roster.ts';
import type { Refusals } from './scenario.ts';

const GONE_NOWHERE = { residentId: 'resident_nowhere', how: 'left', reason: '搬走了' } as const;

/** The household of 韦, who goes where nobody lives unless told otherwise. */
export const aMove = async (world: World, more: object = {}) => {
  const wei = await world.join('wei');
  const householdId = (await world.db.one('residents', wei.residentId))?.householdId ?? '';
  const buildingId = await world.buildingId('1号楼');
  return { householdId, buildingId, unit: 2, flat: '909', reason: '他家换房', ...more };
};
const move = async (world: World, more: object = {}) =>
  (await world.join('staff')).call('community.moveHousehold', await aMove(world, more));

const householdOf = async (world: World, residentId: string): Promise<string> =>
  (await world.db.one('residents', residentId))?.householdId ?? '';

/** 韦 goes out of their household, alone, into a flat where nobody lives unless told otherwise. */
export const aSplit = async (world: World, more: object = {}) => {
  const { residentId } = await world.join('wei');
  const home = { buildingId: await world.buildingId('1号楼'), unit: 2, flat: '919' };
  const household = { householdId: await householdOf(world, residentId), residentIds: [residentId], number: 'H919' };
  return { ...household, ...home, reason: '儿子分家了', ...more };
};
const split = async (world: World, more: object = {}) =>
  (await world.join('staff')).call('community.splitHousehold', await aSplit(world, more));

/** The household of 蓝 joins the one of 韦 unless told otherwise. */
const aJoining = async (world: World, more: object = {}) => {
  const [lan, wei] = await world.joinAll('lan', 'wei');
  const [householdId, intoId] = [await householdOf(world, lan.residentId), await householdOf(world, wei.residentId)];
  return { householdId, intoId, reason: '两家住一起了', ...more };
};
const joinTwo = async (world: World, more: object = {}) =>
  (await world.join('staff')).call('community.mergeHouseholds', await aJoining(world, more));

/** Building 2 goes to the grid of building 1, or back where it is there already. */
export const aRegridding = async (world: World, more: object = {}) => {
  const buildingId = await world.buildingId('2号楼');
  const grids = await world.db.all('grids');
  const gridOf = async (id: string) => (await world.db.one('buildings', id))?.gridId;
  const now = await gridOf(buildingId);
  const gridId = grids.find(({ _id }) => _id !== now)?._id ?? '';
  return { buildingId, gridId, reason: '网格重新分了', ...more };
};
const regrid = async (world: World, more: object = {}) =>
  (await world.join('staff')).call('community.regridBuilding', await aRegridding(world, more));

/** Does the work while a household has as many people as one may have, and lets them leave afterwards. */
const whileFull = async <T>(world: World, householdId: string, work: () => Promise<T>): Promise<T> => {
  const [one] = await world.db.all('residents', { householdId });
  const extra = Array.from({ length: ROSTER_LIMITS.householdSizeMax }, (_, n) => ({
    ...one,
    ...{ _id: `resident_test_full${String(n)}`, number: `FULL${String(n)}`, roles: [], applicants: [] },
    ...{ identityId: null, hadAccount: false },
  }));
  await insertDocuments(world.cloud.url, 'residents', extra);
  const result = await work();
  for (const { _id } of extra) await setField(world.cloud.url, 'residents', _id, 'leftAt', 1);
  return result;
};

type Methods = `community.${'moveHousehold' | 'splitHousehold' | 'mergeHouseholds' | 'regridBuilding' | 'markGone'}`;
/** Every refusal of what is put right on the roster by hand. */
export const CORRECTION_REFUSALS: Refusals<Methods> = {
  'community.moveHousehold': {
    TEXT_REFUSED: (world) => move(world, { reason: RISKY }),
    HOUSEHOLD_NOT_FOUND: (world) => move(world, { householdId: 'household_nowhere' }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦搬家', () => move(world)),
    FLAT_NOT_FOUND: (world) => move(world, { unit: 9 }),
    FLAT_TAKEN: (world) => move(world, { unit: 1, flat: '101' }),
  },
  'community.splitHousehold': {
    TEXT_REFUSED: (world) => split(world, { reason: RISKY }),
    HOUSEHOLD_NOT_FOUND: (world) => split(world, { householdId: 'household_nowhere' }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦分家', () => split(world)),
    PEOPLE_NOT_POSSIBLE: async (world) => {
      const { residentId } = await world.join('captain2');
      return split(world, { residentIds: [residentId] });
    },
    HOUSEHOLD_NUMBER_TAKEN: async (world) => {
      const known = await world.db.one('households', (await aSplit(world)).householdId);
      return split(world, { number: known?.number ?? '' });
    },
    FLAT_NOT_FOUND: (world) => split(world, { unit: 9 }),
    FLAT_TAKEN: (world) => split(world, { unit: 1, flat: '101' }),
  },
  'community.mergeHouseholds': {
    TEXT_REFUSED: (world) => joinTwo(world, { reason: RISKY }),
    HOUSEHOLD_NOT_FOUND: async (world) => {
      const { intoId } = await aJoining(world);
      return joinTwo(world, { householdId: intoId });
    },
    IMPORT_RUNNING: (world) => whileApplying(world, '韦并家', () => joinTwo(world)),
    PEOPLE_NOT_POSSIBLE: async (world) => {
      const { intoId } = await aJoining(world);
      return whileFull(world, intoId, () => joinTwo(world));
    },
  },
  'community.regridBuilding': {
    TEXT_REFUSED: (world) => regrid(world, { reason: RISKY }),
    FLAT_NOT_FOUND: (world) => regrid(world, { buildingId: 'building_nowhere' }),
    GRID_NOT_POSSIBLE: (world) => regrid(world, { gridId: 'grid_nowhere' }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦网格', () => regrid(world)),
  },
  'community.markGone': {
    TEXT_REFUSED: async (world) =>
      (await world.join('staff')).call('community.markGone', { ...GONE_NOWHERE, reason: RISKY }),
    RESIDENT_NOT_FOUND: async (world) => (await world.join('staff')).call('community.markGone', GONE_NOWHERE),
    IMPORT_RUNNING: async (world) => {
      const [staff, lan] = await world.joinAll('staff', 'lan');
      const gone = { ...GONE_NOWHERE, residentId: lan.residentId };
      return whileApplying(world, '韦离开', () => staff.call('community.markGone', gone));
    },
  },
};
