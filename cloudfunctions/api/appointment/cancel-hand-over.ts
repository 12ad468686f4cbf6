import { cancelHandover } from '../../../shared/appointment/handover.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sayOnHandover } from './act.ts';

export const cancelHandOver: ApiHandlers['appointment.cancelHandOver'] = ({ handoverId }, ctx) =>
  sayOnHandover(ctx, handoverId, 'appointment.handOverCancelled', (handover, now) =>
    cancelHandover(handover, ctx.resident._id, now),
  );
