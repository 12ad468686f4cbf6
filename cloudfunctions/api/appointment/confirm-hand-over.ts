import type { ApiHandlers } from '../handlers.ts';
import { changeHands } from './change-hands.ts';

export const confirmHandOver: ApiHandlers['appointment.confirmHandOver'] = ({ handoverId }, ctx) =>
  changeHands(ctx, { handoverId, maySay: (held, { holderId }) => held.resident._id === holderId });
