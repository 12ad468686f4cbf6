import { randomUUID } from 'node:crypto';
import { applyUntilDone } from '../../roster/roster-acts.ts';
import { PEOPLE, smallRoster } from '../../world/people.ts';
import { uploadFile } from '../../world/upload.ts';
import { FOUNDER, type World } from '../../world/world.ts';
import { checkRoster, renamed, whileApplying, withCell } from './a-roster.ts';
import type { Refusals } from './scenario.ts';

/** How the files of Excel before 2007 begin. */
const OLD_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const checkBytes = async (world: World, content: string | Uint8Array) =>
  world.founder.call('community.checkRoster', {
    fileId: await uploadFile(world.cloud.url, FOUNDER.openid, content),
    answers: [],
  });
const sameRoster = (world: World) => checkRoster(world, smallRoster());
const withoutLast = (people = 1) => smallRoster(PEOPLE.slice(0, -people));

const applied = async (world: World, roster: string) => {
  const checked = await checkRoster(world, roster);
  await applyUntilDone(world, checked.importId);
  return checked;
};

type Methods = `community.${'checkRoster' | 'applyRoster' | 'takeBackRoster' | 'rosterChanges' | 'confirmRoster'}`;
/** Every refusal of bringing a roster in. */
export const ROSTER_REFUSALS: Refusals<Methods> = {
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
      const newer = await checkRoster(world, renamed('韦先到'));
      await applyUntilDone(world, newer.importId);
      return world.founder.call('community.applyRoster', { importId: older.importId, acceptRemovals: false });
    },
    PLACES_NOT_ACCEPTED: async (world) => {
      const roster = smallRoster()
        .split('\r\n')
        .map((line) => (/^R32[1-4],/.test(line) ? withCell(line, '楼栋', '8号楼') : line))
        .join('\r\n');
      const { importId, newPlaces } = await checkRoster(world, roster);
      const acceptPlaces = newPlaces.map((place) => place.replace('8', '9'));
      return world.founder.call('community.applyRoster', { importId, acceptRemovals: true, acceptPlaces });
    },
    REMOVALS_NOT_ACCEPTED: async (world) => {
      const { importId } = await checkRoster(world, withoutLast());
      return world.founder.call('community.applyRoster', { importId, acceptRemovals: false });
    },
    SECOND_NEEDED: async (world) => {
      const { importId } = await checkRoster(world, withoutLast(3));
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
      const older = await checkRoster(world, withoutLast(3));
      const newer = await checkRoster(world, renamed('韦后到'));
      await applyUntilDone(world, newer.importId);
      return (await world.join('staff')).call('community.confirmRoster', { importId: older.importId, people: 3 });
    },
    IMPORT_OWN: async (world) => {
      const { importId } = await checkRoster(world, withoutLast(3));
      return world.founder.call('community.confirmRoster', { importId, people: 3 });
    },
    NUMBER_NOT_RIGHT: async (world) => {
      const { importId } = await checkRoster(world, withoutLast(3));
      return (await world.join('staff')).call('community.confirmRoster', { importId, people: 4 });
    },
  },
};
