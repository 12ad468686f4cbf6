import { randomUUID } from 'node:crypto';
import { applyUntilDone } from '../../roster/roster-acts.ts';
import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import { setField } from '../../world/documents.ts';
import { insertDocuments } from '../../world/insert.ts';
import { uploadFile } from '../../world/upload.ts';
import { HEADINGS } from '../../fixtures/roster-csv.ts';
import { PEOPLE, smallRoster } from '../../world/people.ts';
import { FOUNDER, type World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const check = async (world: World, roster: string) =>
  world.founder.must('community.checkRoster', {
    fileId: await uploadFile(world.cloud.url, FOUNDER.openid, roster),
    answers: [],
  });
/** How the files of Excel before 2007 begin. */
const OLD_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const checkBytes = async (world: World, content: string | Uint8Array) =>
  world.founder.call('community.checkRoster', {
    fileId: await uploadFile(world.cloud.url, FOUNDER.openid, content),
    answers: [],
  });
const sameRoster = (world: World) => check(world, smallRoster());
/** The last person comes from another village, which is a change on which nothing hangs. */
const renamed = (village: string) =>
  smallRoster()
    .split('\r\n')
    .map((line) => (line.startsWith('R324,') ? withCell(line, '原村', village) : line))
    .join('\r\n');
const withCell = (line: string, heading: '原村' | '楼栋', value: string): string =>
  line
    .split(',')
    .map((cell, at) => (at === HEADINGS.indexOf(heading) ? value : cell))
    .join(',');
const withoutLast = (people = 1) => smallRoster(PEOPLE.slice(0, -people));

const applied = async (world: World, roster: string) => {
  const checked = await check(world, roster);
  await applyUntilDone(world, checked.importId);
  return checked;
};

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
  await applyUntilDone(world, importId);
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
  'community.checkRoster': {
    FILE_NOT_READABLE: async (world) =>
      world.founder.call('community.checkRoster', { fileId: 'cloud://nowhere/roster.csv', answers: [] }),
    FILE_TOO_LARGE: (world) => checkBytes(world, new Uint8Array(8 * 1024 * 1024 + 1)),
    FILE_CHANGED: async (world) => {
      const path = `rosters/${randomUUID()}.csv`;
      const send = (content: string) => uploadFile(world.cloud.url, FOUNDER.openid, content, path);
      await world.founder.must('community.checkRoster', { fileId: await send(smallRoster()), answers: [] });
      const fileId = await send(renamed('别处'));
      return world.founder.call('community.checkRoster', { fileId, answers: [] });
    },
    FILE_LOCKED: (world) => checkBytes(world, Buffer.concat([OLD_FILE, Buffer.from('EncryptedPackage', 'utf16le')])),
    FILE_OLD_SHEET: (world) => checkBytes(world, OLD_FILE),
    FILE_HAS_NO_HEADING: (world) => checkBytes(world, '品名,单价\r\n大米,5\r\n'),
    IMPORT_RUNNING: async (world) => {
      const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, smallRoster());
      return whileApplying(world, '韦先等', () => world.founder.call('community.checkRoster', { fileId, answers: [] }));
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
      await applyUntilDone(world, newer.importId);
      return world.founder.call('community.applyRoster', { importId: older.importId, acceptRemovals: false });
    },
    PLACES_NOT_ACCEPTED: async (world) => {
      const roster = smallRoster()
        .split('\r\n')
        .map((line) => (/^R32[1-4],/.test(line) ? withCell(line, '楼栋', '8号楼') : line))
        .join('\r\n');
      const { importId, newPlaces } = await check(world, roster);
      const acceptPlaces = newPlaces.map((place) => place.replace('8', '9'));
      return world.founder.call('community.applyRoster', { importId, acceptRemovals: true, acceptPlaces });
    },
    REMOVALS_NOT_ACCEPTED: async (world) => {
      const { importId } = await check(world, withoutLast());
      return world.founder.call('community.applyRoster', { importId, acceptRemovals: false });
    },
    SECOND_NEEDED: async (world) => {
      const { importId } = await check(world, withoutLast(3));
      return world.founder.call('community.applyRoster', { importId, acceptRemovals: true });
    },
  },
  'community.takeBackRoster': {
    IMPORT_NOT_FOUND: async (world) => world.founder.call('community.takeBackRoster', { importId: 'import_nowhere' }),
    IMPORT_RUNNING: async (world) => {
      const { importId } = await applied(world, renamed('韦退回'));
      return whileApplying(world, '韦还在', () => world.founder.call('community.takeBackRoster', { importId }));
    },
    TAKE_BACK_NOT_POSSIBLE: async (world) => {
      const { importId } = await applied(world, renamed('韦再退'));
      const back = await world.founder.must('community.takeBackRoster', { importId });
      await applyUntilDone(world, back.importId);
      return world.founder.call('community.takeBackRoster', { importId: back.importId });
    },
  },
  'community.rosterChanges': {
    IMPORT_NOT_FOUND: async (world) =>
      world.founder.call('community.rosterChanges', { importId: 'import_nowhere', kind: 'moved' }),
  },
  'community.confirmRoster': {
    IMPORT_NOT_FOUND: async (world) =>
      world.founder.call('community.confirmRoster', { importId: 'import_nowhere', people: 3 }),
    IMPORT_STALE: async (world) => {
      const older = await check(world, withoutLast(3));
      const newer = await check(world, renamed('韦后到'));
      await applyUntilDone(world, newer.importId);
      return (await world.join('staff')).call('community.confirmRoster', { importId: older.importId, people: 3 });
    },
    IMPORT_OWN: async (world) => {
      const { importId } = await check(world, withoutLast(3));
      return world.founder.call('community.confirmRoster', { importId, people: 3 });
    },
    NUMBER_NOT_RIGHT: async (world) => {
      const { importId } = await check(world, withoutLast(3));
      return (await world.join('staff')).call('community.confirmRoster', { importId, people: 4 });
    },
  },
};
