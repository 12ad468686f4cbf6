import * as z from 'zod';
import { HOURS } from '../mutual/hours.ts';
import { SKILL_NAMES } from '../mutual/skills.ts';
import { idOut } from '../rpc/schemas.ts';

/** What they said they can do for neighbours, and when. */
export const member = z.object({
  of: z.literal('member'),
  skills: z.array(z.enum(SKILL_NAMES)),
  hours: z.array(z.enum(HOURS)),
  joinedAt: z.number().int(),
});

/** How many flats and numbers of those they helped they read for the first time on one Beijing day. */
export const reading = z.object({
  of: z.literal('reading'),
  day: z.string(),
  doors: z.number().int(),
  phones: z.number().int(),
});

/** A note they left to those concerned by a need; its recording is one of their files. */
export const note = z.object({
  of: z.literal('note'),
  needId: idOut,
  text: z.string(),
  isAloud: z.boolean(),
  at: z.number().int(),
});
