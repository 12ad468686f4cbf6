import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { nextNightAt } from '../../../shared/points/night.ts';
import { announceRound } from '../../../shared/supervision/drawing.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { roundActed, signedBy } from './act.ts';
import { roundIdOf } from './ids.ts';

export const announce: ApiHandlers['supervision.announce'] = ({ month, size }, ctx) => {
  const { communityId, _id: actorId, name: actorName } = ctx.resident;
  const roundId = roundIdOf(communityId, month);
  return runCommand<ReturnType<typeof roundActed>, 'MONTH_NOT_BEGUN' | 'ROUND_EXISTS', ResidentAct>(
    ctx,
    async (transaction, now: InstantMs) => {
      const announced = announceRound({ _id: roundId, communityId, month, size }, signedBy(ctx, now));
      if (!announced.ok) return announced;
      if (await transaction.get('rounds', roundId)) return fail('ROUND_EXISTS');
      const wakeAt = nextNightAt(now);
      await transaction.insert('rounds', [{ ...announced.value, wakeAt, schema: 1, createdAt: now }]);
      return ok({
        value: roundActed(announced.value),
        happened: {
          ...{ kind: 'supervision.announced', communityId, buildingId: null, subject: roundId, actorId, actorName },
          ...{ from: null, to: month, reason: null },
        },
      });
    },
  );
};
