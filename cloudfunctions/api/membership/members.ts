import { fail, ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** More than live in one building; a query answers no more. */
const PEOPLE_MAX = 1000;

export const members: ApiHandlers['membership.members'] = async ({ buildingId }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== ctx.resident.communityId) return fail('FLAT_NOT_FOUND');
  if (!ctx.reaches({ ...building, buildingId })) return fail('FORBIDDEN');
  const joined = await findDocuments('residents', { buildingId, identityId: command.gt('') }, { limit: PEOPLE_MAX });
  return ok({
    members: joined
      .filter(({ leftAt }) => leftAt === null)
      .map(({ _id, name, unit, flat }) => ({ residentId: _id, name, unit, flat }))
      .sort((a, b) => a.unit - b.unit || a.flat.localeCompare(b.flat, 'en', { numeric: true }) || byId(a, b)),
  });
};

const byId = (a: { readonly residentId: string }, b: { readonly residentId: string }): number =>
  a.residentId < b.residentId ? -1 : 1;
