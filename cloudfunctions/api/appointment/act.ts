import type { AppointmentEventKind } from '../../../shared/appointment/events.ts';
import type { Handover, HandoverStatus } from '../../../shared/appointment/handover.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { HandoverId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { handoverHappened, handoverMoved } from './happened.ts';

/** One word of somebody whom a handing over is about. */
export const sayOnHandover = <E extends ErrorCode>(
  ctx: ResidentAct,
  handoverId: HandoverId,
  kind: AppointmentEventKind,
  decide: (handover: Handover, now: InstantMs) => Result<Handover, E>,
) =>
  runCommand<{ handoverId: HandoverId; status: HandoverStatus }, E | 'HANDOVER_NOT_FOUND', ResidentAct>(
    ctx,
    async (transaction, now) => {
      const before = await transaction.get('handovers', handoverId);
      if (before?.communityId !== ctx.resident.communityId) return fail('HANDOVER_NOT_FOUND');
      const decided = decide(before, now);
      if (!decided.ok) return decided;
      await transaction.replace('handovers', { ...before, ...decided.value });
      const happened = handoverHappened(ctx, decided.value, kind, { from: before.status });
      return ok({ value: handoverMoved(decided.value), happened });
    },
  );
