import { EARNING_READERS } from '../../../shared/earning/keepers.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

const PAGE_SIZE = 20;

/** Those who read who gave how much read all of it; everybody reads what concerns their own home. */
export const kin: ApiHandlers['earning.kin'] = async ({ cursor = '' }, ctx) => {
  const { communityId, householdId } = ctx.resident;
  const whose = ctx.holds(EARNING_READERS, { communityId }) ? { communityId } : { households: householdId };
  const found = await findDocuments(
    'kinships',
    { ...whose, _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  return ok({
    items: shown.map(({ _id, doors, byName, createdAt }) => ({
      ...{ kinshipId: _id, doors: [...doors], byName, at: createdAt },
    })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  });
};
