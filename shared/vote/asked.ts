import * as z from 'zod';
import type { InstantMs } from '../kernel/brand.ts';
import { text } from '../rpc/schemas.ts';
import { TIE_RULES } from './outcome.ts';
import { QUESTION_KINDS, QUESTION_LIMITS as LIMITS } from './question.ts';
import { VOTE_UNITS } from './rules.ts';

/** An instant as a phone sends it, in milliseconds. */
export const instantAsked = z
  .number()
  .int()
  .min(0)
  .max(8.64e15)
  .transform((value) => value as InstantMs);

/** What whoever makes a vote says of it, wherever it is held. */
export const askedOfVote = {
  unit: z.enum(VOTE_UNITS),
  /** Asking for opinions, or deciding a matter of our own; a statutory vote is made by itself, for one place. */
  purpose: z.enum(['ask', 'decide']),
  kind: z.enum(QUESTION_KINDS),
  title: text(LIMITS.titleLengthMin, LIMITS.titleLengthMax),
  options: z.array(text(1, LIMITS.optionLengthMax)).min(LIMITS.optionsMin).max(LIMITS.optionsMax),
  most: z.number().int().min(1).max(LIMITS.optionsMax),
  tie: z.enum(TIE_RULES),
  mayChange: z.boolean(),
  isRehearsal: z.boolean(),
  opensAt: instantAsked,
  /** The first instant that is too late. */
  closesAt: instantAsked,
};
