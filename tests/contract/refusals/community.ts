import { uploadFile } from '../../world/upload.ts';
import { PEOPLE, smallRoster } from '../../world/people.ts';
import { FOUNDER, type World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const check = async (world: World, roster: string) =>
  world.founder.must('community.checkRoster', { fileId: await uploadFile(world.cloud.url, FOUNDER.openid, roster) });
const sameRoster = (world: World) => check(world, smallRoster());
const renamed = (name: string) =>
  smallRoster(PEOPLE.map((person) => (person.number === 'R324' ? { ...person, name } : person)));
const withoutLast = () => smallRoster(PEOPLE.slice(0, -1));

/** Does the work while another import is being applied, and lets that one end afterwards. */
export const whileApplying = async <T>(world: World, name: string, work: () => Promise<T>): Promise<T> => {
  const { importId } = await check(world, renamed(name));
  world.cloud.setFaults({
    rules: [{ fault: 'kill-instance', action: 'database.getDocument', collection: 'rosterChunks', calls: [1] }],
  });
  const killed = await world.founder.call('community.applyRoster', { importId, acceptRemovals: false });
  world.cloud.setFaults({});
  if (killed.ok) throw new Error('the import was to be cut short');
  const result = await work();
  await world.founder.must('community.applyRoster', { importId, acceptRemovals: false });
  return result;
};

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

export const COMMUNITY_REFUSALS: Refusals<MethodsOf<'community'>> = {
  'community.building': {
    FLAT_NOT_FOUND: async (world) => world.founder.call('community.building', { buildingId: 'building_nowhere' }),
  },
  'community.moveHousehold': {
    TEXT_REFUSED: (world) => move(world, { reason: RISKY }),
    HOUSEHOLD_NOT_FOUND: (world) => move(world, { householdId: 'household_nowhere' }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦搬家', () => move(world)),
    FLAT_NOT_FOUND: (world) => move(world, { unit: 9 }),
    FLAT_TAKEN: (world) => move(world, { unit: 1, flat: '101' }),
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
  'community.checkRoster': {
    FILE_NOT_READABLE: async (world) =>
      world.founder.call('community.checkRoster', { fileId: 'cloud://nowhere/roster.csv' }),
    IMPORT_RUNNING: async (world) => {
      const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, smallRoster());
      return whileApplying(world, '韦先等', () => world.founder.call('community.checkRoster', { fileId }));
    },
  },
  'community.applyRoster': {
    IMPORT_NOT_FOUND: async (world) =>
      world.founder.call('community.applyRoster', { importId: 'import_nowhere', acceptRemovals: false }),
    IMPORT_RUNNING: async (world) => {
      const { importId } = await sameRoster(world);
      return whileApplying(world, '韦再等', () =>
        world.founder.call('community.applyRoster', { importId, acceptRemovals: false }),
      );
    },
    IMPORT_STALE: async (world) => {
      const older = await sameRoster(world);
      const newer = await check(world, renamed('韦先到'));
      await world.founder.must('community.applyRoster', { importId: newer.importId, acceptRemovals: false });
      return world.founder.call('community.applyRoster', { importId: older.importId, acceptRemovals: false });
    },
    REMOVALS_NOT_ACCEPTED: async (world) => {
      const { importId } = await check(world, withoutLast());
      return world.founder.call('community.applyRoster', { importId, acceptRemovals: false });
    },
  },
};
