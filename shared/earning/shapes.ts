import * as z from 'zod';
import { DEED_KINDS } from './deed-kinds.ts';
import { DEED_STATUSES } from './deed.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { EARNING_LIMITS as LIMITS } from '../points/earning-rules.ts';
import { id, idOut, text } from '../rpc/schemas.ts';

/** A Beijing day at the wire: one that is in the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => {
    const at = Date.parse(`${value}T00:00:00.000Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value;
  })
  .transform((value) => value as LocalDate);

/** A home by its door. */
export const door = z.object({
  buildingId: id('building'),
  unit: z.number().int().min(1).max(99),
  flat: text(1, 10),
});
/** An instant at the wire. */
export const instant = z
  .number()
  .int()
  .min(0)
  .max(8.64e15)
  .transform((value) => value as InstantMs);

const worth = z.number().int().min(0).max(LIMITS.eachMax);
const upTo = (max: number) => z.number().int().min(0).max(max);

/** All numbers of a version. */
export const ruleNumbers = {
  perNeed: z.record(z.enum(NEED_KINDS), worth),
  perDeed: z.record(z.enum(DEED_KINDS), worth),
  perMeeting: worth,
  perHour: worth,
  dayMax: upTo(LIMITS.dayMax),
  monthMax: upTo(LIMITS.monthMax),
  communityMonthMax: upTo(LIMITS.communityMonthMax),
  byHandMax: worth,
  objectionDays: upTo(LIMITS.objectionDaysMax),
};

/** A version, and who answers for it. */
export const ruleShown = z.object({
  /** Null = the one that nobody adopted. */
  ruleId: idOut.nullable(),
  version: z.string(),
  from: z.string(),
  ...ruleNumbers,
  adopted: z.object({ meetingDay: z.string(), byName: z.string(), at: z.number().int() }).nullable(),
});
/** A version that waits to be adopted, as those who may adopt it read it. */
export const ruleDraft = ruleShown.omit({ adopted: true }).extend({
  madeBy: z.string(),
  madeAt: z.number().int(),
  /** False for whoever wrote it: a second person adopts it. */
  mayAdopt: z.boolean(),
});

/** A deed as its reader sees it. */
export const deedShown = z.object({
  deedId: idOut,
  kind: z.enum(DEED_KINDS),
  day: z.string(),
  /** Of the second one that day: from when to when, in minutes; null of the first. */
  again: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  status: z.enum(DEED_STATUSES),
  /** What it earns; 0 before it was checked. */
  amount: z.number().int(),
  /** The name of whoever did it, or the family alone; '' where it is not known. */
  who: z.string(),
  /** The door, or the building alone. */
  where: z.string(),
  /** The door that was helped; null where it is for everybody, or not the reader's business. */
  forWhom: z.string().nullable(),
  isForAll: z.boolean(),
  text: z.string(),
  isGiven: z.boolean(),
  reason: z.string().nullable(),
  byName: z.string().nullable(),
  /** While it is posted: the first instant at which it is too late to object. */
  until: z.number().int().nullable(),
  /** Once it earned: what was credited. */
  paid: z.number().int().nullable(),
  isMine: z.boolean(),
  /** Where whoever did it lives, for whoever has to say who it was; null where that is known. */
  doerHome: z.object({ buildingId: idOut, unit: z.number().int(), flat: z.string() }).nullable(),
  mayCheck: z.boolean(),
  mayObject: z.boolean(),
  mayDecide: z.boolean(),
});

/** A day of hours as its reader sees it. */
export const hoursShown = z.object({
  hoursId: idOut,
  day: z.string(),
  spans: z.array(z.object({ from: z.number().int(), to: z.number().int(), kind: z.enum(DEED_KINDS) })),
  minutes: z.number().int(),
  status: z.enum(['declared', 'confirmed']),
  name: z.string(),
  door: z.string(),
  declaredAt: z.number().int(),
  paid: z.number().int(),
  confirmedBy: z.string().nullable(),
  mayConfirm: z.boolean(),
});
