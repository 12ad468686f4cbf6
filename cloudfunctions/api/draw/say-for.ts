import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import { enterDigits } from './say.ts';

export const sayFor: ApiHandlers['draw.sayFor'] = (said, ctx) =>
  enterDigits(ctx, said, {
    isAtTable: true,
    refuses: (draw, held) => (held.reaches(placeOf(draw)) ? undefined : 'FORBIDDEN'),
  });
