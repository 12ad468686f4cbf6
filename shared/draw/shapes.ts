import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { DRAW_STATUSES } from './draw.ts';

const instant = z.number().int();
const count = z.number().int();

/** How the caller's household stands to a draw, and why it cannot enter: known before the first tap. */
const MINE = ['can', 'in', 'gaveUp', 'out', 'notOfPlace', 'tooYoung'] as const;
export type MineInDraw = (typeof MINE)[number];

/** A draw as a row of a list. */
export const drawRow = z.object({
  drawId: idOut,
  placeName: z.string(),
  goods: z.string(),
  status: z.enum(DRAW_STATUSES),
  /** How many there are; null = one for each household that enters, and the list is not frozen yet. */
  prizes: count.nullable(),
  /** The first instant at which nobody enters any more. */
  closesAt: instant,
  meetsAt: instant,
  /** Households on the list; null before it is frozen. */
  entrants: count.nullable(),
  /** The caller's household takes part. */
  isIn: z.boolean(),
});

const signed = z.object({ name: z.string(), at: instant });
const other = z.object({ drawId: idOut, reason: z.string() });

/** A draw as one reader gets it. */
export const drawShown = drawRow.extend({
  meetsIn: z.string(),
  /** What each of what is drawn for is called, by its number; empty where the number is all. */
  names: z.array(z.string()),
  made: signed,
  /** Null before somebody has. */
  checked: signed.nullable(),
  /** Households that have entered so far; the same as `entrants` once the list is frozen. Null before anybody could. */
  took: count.nullable(),
  /** SHA-256 of the list; null before it is frozen. */
  digest: z.string().nullable(),
  /** The three who draw, and what each drew; empty before they are named. */
  witnesses: z.array(z.object({ name: z.string(), isMe: z.boolean(), digits: z.string().nullable() })),
  /** Which of them draws next, from 0; null where nobody does. */
  turn: count.nullable(),
  drawnAt: instant.nullable(),
  mine: z.object({
    is: z.enum(MINE),
    /** On the frozen list, from 1; null before and where it is not on it. */
    number: count.nullable(),
    /** In the order that was drawn; null before. */
    place: count.nullable(),
    /** The number of what it has. */
    has: count.nullable(),
    /** How many wait, with it, up to it; null where it does not wait. */
    waiting: count.nullable(),
  }),
  /** How many gave up after the list was frozen. */
  gaveUp: count,
  /** The draw after which this one is held once more, and why. */
  again: other.nullable(),
  /** Draws that were held once more after this one. */
  later: z.array(other),
  /** Why it was taken back; null where it was not. */
  withdrawnFor: z.string().nullable(),
  /** What the caller may do with it by a role; `table` is naming witnesses, entering what they drew, and entering households. */
  may: z.array(z.enum(['check', 'withdraw', 'table'])),
});

/** A line of the list. */
export const drawLine = z.object({ key: idOut, door: z.string(), number: count });
/** A place of the order. */
export const drawPlace = z.object({
  ...{ key: idOut, door: z.string(), place: count },
  /** As it was drawn, and as it is now. */
  ...{ prize: count.nullable(), has: count.nullable(), gaveUp: z.boolean() },
});
/** What an act on a draw answers. */
export const drawActed = z.object({ drawId: idOut, status: z.enum(DRAW_STATUSES) });
/** What entering and leaving answer. */
export const entryActed = z.object({ drawId: idOut, door: z.string(), is: z.enum(['in', 'left', 'gaveUp']) });
