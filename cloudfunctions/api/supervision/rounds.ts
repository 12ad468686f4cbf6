import { fail, ok } from '../../../shared/kernel/errors.ts';
import { ROUNDS_SHOWN } from '../../../shared/supervision/contract.ts';
import { ROUND_KEEPERS } from '../../../shared/supervision/keepers.ts';
import { communityOf, holdsOver, isOffice, isOfficeOf } from '../../platform/party-of.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showRow } from './project.ts';

export const rounds: ApiHandlers['supervision.rounds'] = async (_input, ctx) => {
  if (isOffice(ctx) && !isOfficeOf(ctx, ROUND_KEEPERS)) return fail('FORBIDDEN');
  const communityId = communityOf(ctx);
  const found = await findDocuments('rounds', { communityId }, { orderBy: [['month', 'desc']], limit: ROUNDS_SHOWN });
  return ok({ items: found.map(showRow), mayAnnounce: holdsOver(ctx, ROUND_KEEPERS, { communityId }) });
};
