import { checkDraw } from '../../../shared/draw/draw.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnDraw, signedBy } from './act.ts';
import { openDrawGates } from './gates.ts';

export const check: ApiHandlers['draw.check'] = ({ drawId }, ctx) =>
  actOnDraw(ctx, {
    ...{ drawId, kind: 'draw.checked' },
    decide: async (draw, now, transaction) => {
      const checked = checkDraw(draw, signedBy(ctx, now));
      if (checked.ok) await openDrawGates(transaction, draw, now);
      return checked;
    },
  });
