import { ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

export const readings: ApiHandlers['need.readings'] = async ({ cursor }, { resident }) => {
  const before = cursor === undefined ? {} : { order: command.lt(cursor) };
  const read = await findDocuments(
    'readings',
    { communityId: resident.communityId, ...before },
    { orderBy: [['order', 'desc']], limit: NEED_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(read, NEED_LIMITS.pageSize);
  const readers = await findDocuments(
    'residents',
    { _id: command.in(shown.map(({ readerId }) => readerId)) },
    { limit: NEED_LIMITS.pageSize },
  );
  const nameOf = new Map(readers.map(({ _id, name }) => [_id, name]));
  return ok({
    items: shown.map(({ _id, readerId, day, doors, phones }) => ({
      ...{ readingId: _id, name: nameOf.get(readerId) ?? FORMER_NEIGHBOUR.name, day, doors, phones },
    })),
    next,
  });
};
