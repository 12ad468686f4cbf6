import { acceptHandover } from '../../../shared/appointment/handover.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sayOnHandover } from './act.ts';

export const acceptHandOver: ApiHandlers['appointment.acceptHandOver'] = ({ handoverId }, ctx) =>
  sayOnHandover(ctx, handoverId, 'appointment.handOverAccepted', (handover, now) =>
    acceptHandover(handover, ctx.resident._id, now),
  );
