import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { CHANNELS } from './channels.ts';

const instant = z.number().int();

/** What the meeting decided of an opinion. */
export const decisionShown = z.object({
  /** Its number in the minutes (第 N 条). */
  no: z.number().int(),
  /** Empty to whoever may not read them yet. */
  words: z.string(),
  channel: z.enum(CHANNELS).nullable(),
  needId: idOut.nullable(),
  dueAt: instant.nullable(),
  toMonth: z.string().nullable(),
  at: instant,
});
