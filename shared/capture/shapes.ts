import * as z from 'zod';
import { id, idOut } from '../rpc/schemas.ts';
import { ATTACHED_MAX, MEDIA_PARTS } from './attached.ts';
import { MEDIA_KINDS } from './media.ts';

/** The media that an act names, in the order in which they are shown: each once, at most 6 pictures and 1 sound. */
export const mediaIds = z
  .array(id('media'))
  .max(ATTACHED_MAX.picture + ATTACHED_MAX.sound)
  .refine((ids) => new Set(ids).size === ids.length);

/** A picture or a sound as one reader gets it. */
export const mediaShown = z.object({
  mediaId: idOut,
  kind: z.enum(MEDIA_KINDS),
  /** Whole seconds of a sound; 0 for a picture. */
  seconds: z.number().int(),
  of: z.enum(MEDIA_PARTS),
  /**
   * `shown`: everybody who may read the thing sees and hears it. `waiting`: not checked yet; only its author and those in charge have an
   * address. `refused`: it is not shown; its author is told so, the staff has the address, and nobody else is told that it exists.
   */
  state: z.enum(['shown', 'waiting', 'refused']),
  /** Where it can be fetched for the next two hours; null for who may not, and when the file is gone. */
  url: z.string().nullable(),
});
