import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { grantsOf, type Role } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** Those who answer for a building, in the order in which they are asked. */
const ANSWERABLE = ['captain', 'clusterLeader', 'gridOfficer'] as const satisfies readonly Role[];
/** More than answer for one building and its grid. */
const PEOPLE_MAX = 200;

export const building: ApiHandlers['community.building'] = async ({ buildingId }, ctx) => {
  const found = await getDocument('buildings', buildingId ?? ctx.resident.buildingId);
  if (found?.communityId !== ctx.resident.communityId) return fail('FLAT_NOT_FOUND');
  const scopeIds = [found._id, found.gridId];
  const holders = await findDocuments(
    'residents',
    { 'roles.scopeId': command.in(scopeIds), leftAt: null },
    { limit: PEOPLE_MAX },
  );
  return ok({ ...found, buildingId: found._id, people: answerable(holders, scopeIds, ctx.today) });
};

const answerable = (holders: readonly ResidentDoc[], scopeIds: readonly string[], today: LocalDate) =>
  ANSWERABLE.flatMap((role) =>
    holders
      .filter(({ roles }) => grantsOf(roles, [role], today).some(({ scopeId }) => scopeIds.includes(scopeId)))
      .map(({ name }) => ({ role, name })),
  );
