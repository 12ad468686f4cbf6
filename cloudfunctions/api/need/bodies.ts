import { ok } from '../../../shared/kernel/errors.ts';
import { isInTerm } from '../../../shared/community/roles.ts';
import { OFFICE_LIMITS } from '../../../shared/office/office.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** Merchants are complained of in their shop, and whoever audits or witnesses does no work that a resident waits for. */
const NOT_COMPLAINED_OF: readonly string[] = ['merchant', 'supervisor', 'witness'];

export const bodies: ApiHandlers['need.bodies'] = async (_input, { resident: { communityId }, today }) => {
  const standing = await findDocuments(
    'offices',
    { communityId, 'state.status': command.in(['waiting', 'held']) },
    { orderBy: [['order', 'asc']], limit: OFFICE_LIMITS.directorySize },
  );
  const working = standing.filter(({ grant }) => isInTerm(grant, today) && !NOT_COMPLAINED_OF.includes(grant.role));
  return ok({
    items: working.map(({ _id, grant, organisation }) => ({ officeId: _id, role: grant.role, name: organisation })),
  });
};
