import { isChild } from '../../../shared/community/age.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import type { Need } from '../../../shared/need/need.ts';
import { receiversFor } from '../../../shared/need/receivers.ts';
import { COMMUNITY_ROLES } from '../../../shared/need/routing.ts';
import type { PublicCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { freeMembers } from '../mutual/index.ts';

/** More than hold a role over one community or one building. */
const PEOPLE_MAX = 200;
const OFFICES_MAX = 100;

/** Whom a need can be given to now (`receiversFor`); also one that nobody posted yet. Two round trips. */
export const findReceivers = async (need: Need, { now, today }: Pick<PublicCtx, 'now' | 'today'>) => {
  const { wide, near, offices, tree } = await readTogether(need.communityId, partsFor(need));
  const grid = (tree[0]?.grids ?? []).find(({ buildings }) =>
    buildings.some(({ buildingId }) => buildingId === need.buildingId),
  );
  const place = {
    ...{ communityId: need.communityId, buildingId: need.buildingId },
    ...(grid ? { gridId: grid.gridId } : {}),
  };
  const free = await freeMembers(need, now);
  const members = free.map(({ resident, skill }) => ({ id: resident._id, name: resident.name, skill }));
  const residents = [...wide, ...near, ...free.map(({ resident }) => resident)].filter(
    ({ birthYear }) => !isChild(birthYear, now),
  );
  return receiversFor(need, { residents, members, offices, place }, today);
};

/** Whoever has a role over the community or a grid, whoever has one over the building, the offices, and which grid it is in. */
const partsFor = ({ communityId, buildingId }: Pick<Need, 'communityId' | 'buildingId'>) => ({
  wide: part(
    'residents',
    { communityId, 'roles.role': command.in([...COMMUNITY_ROLES]), leftAt: null },
    { limit: PEOPLE_MAX },
  ),
  near: part('residents', { 'roles.scopeId': buildingId, leftAt: null }, { limit: PEOPLE_MAX }),
  offices: part('offices', { communityId, 'state.status': 'held' }, { limit: OFFICES_MAX }),
  tree: part('directories', { _id: directoryIdOf(communityId) }, { limit: 1 }),
});
