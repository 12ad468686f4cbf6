import * as z from 'zod';
import { mediaShown } from '../capture/shapes.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { idOut } from '../rpc/schemas.ts';
import { MISSED_HOW } from './missed.ts';

/** One record as the person and those in charge of where they live read it. */
export const missedShown = z.object({
  missedId: idOut,
  how: z.enum(MISSED_HOW),
  /** What kind of need it was; not whose. */
  kind: z.enum(NEED_KINDS),
  at: z.number().int(),
  /** What the person said of it; null while they said nothing. */
  why: z.object({ text: z.string(), media: z.array(mediaShown) }).nullable(),
});
