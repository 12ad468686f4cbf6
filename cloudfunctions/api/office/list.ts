import { fail, ok } from '../../../shared/kernel/errors.ts';
import { OFFICE_LIMITS } from '../../../shared/office/office.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { liveCodeUntil } from './code.ts';
import type { OfficeDocument } from './collections.ts';
import { factsOf, termOf } from './project.ts';

export const list: ApiHandlers['office.list'] = async ({ cursor }, ctx) => {
  const { communityId } = ctx.resident;
  if (!ctx.reaches({ communityId })) return fail('FORBIDDEN');
  const read = await findDocuments(
    'offices',
    { communityId, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: OFFICE_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(read, OFFICE_LIMITS.pageSize);
  const items = shown.map((office) => ({
    ...factsOf(office),
    ...termOf(office),
    status: office.state.status,
    since: sinceOf(office),
    codeUntil: liveCodeUntil(office, ctx.now),
  }));
  return ok({ items, next });
};

const sinceOf = ({ state, createdAt }: OfficeDocument) => {
  switch (state.status) {
    case 'waiting':
      return createdAt;
    case 'held':
      return state.boundAt;
    case 'ended':
      return state.endedAt;
  }
};
