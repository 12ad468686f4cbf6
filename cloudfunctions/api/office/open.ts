import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { OfficeId } from '../../../shared/kernel/ids.ts';
import type { RoleGrant } from '../../../shared/community/roles.ts';
import { scopeIdOf } from '../../../shared/notice/notice.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { nodeNamed } from '../../platform/node-named.ts';
import { orderKey } from '../../platform/paging.ts';
import type { ApiHandlers } from '../handlers.ts';
import { officeHappened } from './act.ts';
import type { OfficeDocument } from './collections.ts';
import { isRefused } from './words.ts';

export const open: ApiHandlers['office.open'] = async ({ officeRole: role, scope, from, to, ...written }, ctx) => {
  const node = await nodeNamed(scope, ctx.resident);
  if (!node || !ctx.reaches(node.place)) return fail('FORBIDDEN');
  if (await isRefused(ctx.openid, written)) return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  // The id follows from the request: opening it twice is the same office.
  const _id = `office_${ctx.eventId.slice('event_'.length)}` as OfficeId;
  const term: Pick<RoleGrant, 'from' | 'to'> = { from, to };
  return runCommand<{ officeId: OfficeId }, 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    if (!held.reaches(node.place)) return fail('FORBIDDEN');
    const office: OfficeDocument = {
      _id,
      schema: 1,
      createdAt: now,
      communityId: ctx.resident.communityId,
      ...written,
      grant: { role, scopeKind: node.kind, scopeId: scopeIdOf(node), ...term },
      scopeName: node.name,
      state: { status: 'waiting', code: null },
      order: orderKey(now, _id),
    };
    await transaction.insert('offices', [office]);
    return ok({ value: { officeId: _id }, happened: officeHappened(ctx, 'office.opened', office, null) });
  });
};
