import { fail, ok } from '../../../shared/kernel/errors.ts';
import { ROUND_KEEPERS } from '../../../shared/supervision/keepers.ts';
import { runCommand } from '../../platform/command.ts';
import type { OfficeAct } from '../../platform/context.ts';
import { isOfficeOf } from '../../platform/party-of.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showRound } from './round.ts';

/** Who read it is written before anything of it is read. */
export const openRound: ApiHandlers['supervision.openRound'] = async ({ roundId }, ctx) => {
  if (!isOfficeOf(ctx, ROUND_KEEPERS)) return fail('FORBIDDEN');
  const { communityId, organisation } = ctx.office;
  const opened = await runCommand<null, 'ROUND_NOT_FOUND', OfficeAct>(
    ctx,
    async (transaction) => {
      const round = await transaction.get('rounds', roundId);
      if (round?.communityId !== communityId) return fail('ROUND_NOT_FOUND');
      return ok({
        value: null,
        happened: {
          ...{ kind: 'supervision.opened', communityId, buildingId: null, subject: roundId },
          ...{ actorId: null, actorName: organisation, from: null, to: round.status, reason: null },
        },
      });
    },
    () => Promise.resolve(null),
  );
  if (!opened.ok) return opened;
  const round = await getDocument('rounds', roundId);
  return round ? ok(await showRound(round, true, [])) : fail('ROUND_NOT_FOUND');
};
