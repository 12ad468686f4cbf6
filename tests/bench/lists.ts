import type { World } from '../world/world.ts';
import { costOf, type Measured } from './cost.ts';

/** The first page of every list there is. */
export const measureEveryList = async (world: World): Promise<readonly Measured[]> => {
  const [mo, staff, captain] = await world.joinAll('mo', 'staff', 'captain1');
  const views = ['building', 'community', 'mine', 'claimed'].flatMap((view) =>
    ['unfinished', 'finished'].map((group) => ({ view, group })),
  );
  const buildingId = await world.buildingId('3号楼');
  const narrowed = [
    { view: 'community', group: 'unfinished', kind: 'help' },
    { view: 'building', group: 'unfinished', kind: 'help' },
    { view: 'building', group: 'unfinished', buildingId },
    { view: 'building', group: 'unfinished', buildingId, kind: 'help' },
  ];
  const measured: Measured[] = [];
  for (const view of [...views, ...narrowed]) measured.push(await costOf(world, mo.openid, 'need.list', view));
  measured.push(await costOf(world, staff.openid, 'need.list', { view: 'pending', group: 'unfinished' }));
  for (const who of [captain, staff]) measured.push(await costOf(world, who.openid, 'membership.list', {}));
  measured.push(await costOf(world, mo.openid, 'notice.list', { view: 'mine', listening: 'za' }));
  for (const who of [captain, staff])
    measured.push(await costOf(world, who.openid, 'notice.list', { view: 'kept', listening: 'za' }));
  measured.push(await costOf(world, mo.openid, 'points.statement', {}));
  measured.push(await costOf(world, mo.openid, 'inbox.list', {}));
  measured.push(await costOf(world, mo.openid, 'insight.board', {}));
  return measured;
};

/** The home screen of a neighbour, a captain and the staff: each reads what their roles let them see. */
export const measureFronts = async (world: World): Promise<readonly Measured[]> => {
  const people = await world.joinAll('mo', 'captain1', 'staff');
  const measured: Measured[] = [];
  for (const { openid } of people) measured.push(await costOf(world, openid, 'inbox.home', {}));
  return measured;
};
