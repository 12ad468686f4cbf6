import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { residentOf } from '../../platform/identity.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

export const directory: ApiHandlers['community.directory'] = async (_input, ctx) => {
  const resident = await residentOf(ctx.identityId);
  const found = resident
    ? await getDocument('directories', directoryIdOf(resident.communityId))
    : // A stranger is shown the first community; a deployment serves one.
      (await findDocuments('directories', { schema: 1 }, { orderBy: [['_id', 'asc']], limit: 1 }))[0];
  if (!found) return ok(await beforeFirstImport());
  const grids = found.grids.map(({ gridId, name, buildings }) => ({
    gridId,
    name,
    buildings: buildings.map((building) => ({ ...building, units: [...building.units] })),
  }));
  return ok({ communityId: found.communityId, communityName: found.communityName, grids });
};

/** The community as its deployment founded it, with no building yet. */
const beforeFirstImport = async () => {
  const [community] = await findDocuments('communities', { schema: 1 }, { orderBy: [['_id', 'asc']], limit: 1 });
  if (!community) throw new Error('no community is founded here');
  return { communityId: community._id, communityName: community.name, grids: [] };
};
