import * as z from 'zod';
import { HOURS } from '../mutual/hours.ts';
import { MISSED_HOW } from '../mutual/missed.ts';
import { SKILL_NAMES } from '../mutual/skills.ts';
import { idOut } from '../rpc/schemas.ts';
import { NEED_KINDS } from '../need/kinds.ts';

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

/** That their help did not come once, what kind of need it was for, and what they said of it. A recording of that is among their media. */
export const missed = z.object({
  of: z.literal('missed'),
  kind: z.enum(NEED_KINDS),
  how: z.enum(MISSED_HOW),
  at: z.number().int(),
  why: z.string(),
  /** Why somebody in charge struck it; null where nobody did. */
  struck: z.string().nullable(),
});
