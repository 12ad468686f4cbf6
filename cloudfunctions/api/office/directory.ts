import { isInTerm } from '../../../shared/community/roles.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { OFFICE_LIMITS } from '../../../shared/office/office.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { factsOf } from './project.ts';

export const directory: ApiHandlers['office.directory'] = async (_input, { resident: { communityId }, today }) => {
  const standing = await findDocuments(
    'offices',
    { communityId, 'state.status': command.in(['waiting', 'held']) },
    { orderBy: [['order', 'asc']], limit: OFFICE_LIMITS.directorySize },
  );
  return ok({ items: standing.filter(({ grant }) => isInTerm(grant, today)).map(factsOf) });
};
