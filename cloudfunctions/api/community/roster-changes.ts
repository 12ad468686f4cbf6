import { fail, ok } from '../../../shared/kernel/errors.ts';
import { pageIdOf } from '../../platform/roster-writes.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** The cursor is the number of the page. */
export const rosterChanges: ApiHandlers['community.rosterChanges'] = async ({ importId, kind, cursor }, ctx) => {
  const job = await getDocument('rosterImports', importId);
  if (job?.communityId !== ctx.resident.communityId) return fail('IMPORT_NOT_FOUND');
  const page = Math.max(0, Math.trunc(Number(cursor)) || 0);
  const found = await getDocument('rosterPages', pageIdOf(job.planId, kind, page));
  const items = (found?.changes ?? []).map(({ residentId, line, name, building, at, hasAccount, differences }) => ({
    ...{ residentId, line, name, building, at, hasAccount },
    differences: [...differences],
  }));
  return ok({ items, next: found?.hasMore ? String(page + 1) : null });
};
