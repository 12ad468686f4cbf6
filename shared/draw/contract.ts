import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { cursor, id, page, text } from '../rpc/schemas.ts';
import { DRAW_ACTS } from './acts.ts';
import { DRAW_WORDS as WORDS } from './draw.ts';
import { areNames, DRAW_LIMITS } from './entrants.ts';
import { DRAW_CHECKERS, DRAW_MAKERS } from './keepers.ts';
import { drawActed, drawLine, drawPlace, drawRow, drawShown, entryActed } from './shapes.ts';

const drawId = id('draw');
const NOWHERE = { drawId: 'draw_nowhere' };
const ofDraw = { placeOf: 'draws', by: 'drawId' } as const;
const instant = z
  .number()
  .int()
  .min(0)
  .max(8.64e15)
  .transform((value) => value as InstantMs);
const reason = text(WORDS.reasonLengthMin, WORDS.reasonLengthMax);
const line = (max: number) => text(1, max).refine((value) => !value.includes('\n'));
const byCheckers = { mechanism: 'M-30', access: holders(DRAW_CHECKERS), over: ofDraw, remember: 'everything' } as const;
const GOOD = {
  ...{
    buildingId: 'building_nowhere',
    goods: '车棚',
    offered: 2,
    names: ['棚 1 号', '棚 2 号'],
    meetsIn: '一楼活动室',
  },
  ...{ closesAt: 4_000_000_000_000, meetsAt: 4_000_000_000_000 },
  again: { drawId: 'draw_nowhere', reason: '多修了十个车棚' },
};

/** Draws of lots (M-30) and their lists (M-29). The errors of each method are in order of precedence. */
export const drawContract = declareMethods({
  /** The draws of the caller's building and community, the newest first; with the first page those that wait to be checked where the caller may, and those elsewhere in which the caller draws digits, or did. */
  'draw.list': {
    mechanism: 'M-30',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(drawRow).extend({ drafts: z.array(drawRow), witnessing: z.array(drawRow) }),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** One draw: its terms, who has entered, its digest, what was drawn, and how the caller's household stands. */
  'draw.detail': {
    mechanism: 'M-30',
    access: RESIDENT,
    over: ofDraw,
    event: null,
    input: z.object({ drawId }),
    output: drawShown,
    errors: ['DRAW_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** Who takes part, by their doors, in the order of the list; before it is frozen, who has entered so far. */
  'draw.lines': {
    mechanism: 'M-29',
    access: RESIDENT,
    over: ofDraw,
    event: null,
    input: z.object({ drawId, cursor }),
    output: page(drawLine),
    errors: ['DRAW_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** The order that was drawn, and what everybody has. */
  'draw.order': {
    mechanism: 'M-30',
    access: RESIDENT,
    over: ofDraw,
    event: null,
    input: z.object({ drawId, cursor }),
    output: page(drawPlace),
    errors: ['DRAW_NOT_FOUND', 'DRAW_NOT_DRAWN'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** Writes a draw for a building or, without one, for the whole community. Nobody else reads it before a second person has checked it. */
  'draw.make': {
    ...DRAW_ACTS['draw.make'],
    mechanism: 'M-30',
    access: holders(DRAW_MAKERS),
    over: { placeIn: 'buildingId' },
    event: ['draw.made'],
    remember: 'everything',
    input: z
      .object({
        buildingId: id('building').optional(),
        goods: line(WORDS.goodsLengthMax),
        /** How many there are; null = one for each household that enters. */
        offered: z.number().int().min(1).max(DRAW_LIMITS.prizesMax).nullable(),
        /** What each of them is called, such as `棚 1 号`: as many as there are, none twice. Left out where the number is all. */
        names: z.array(line(DRAW_LIMITS.nameLengthMax)).max(DRAW_LIMITS.namesMax).optional(),
        /** The first instant at which nobody enters any more: the list is frozen then. */
        closesAt: instant,
        meetsAt: instant,
        meetsIn: text(WORDS.placeLengthMin, WORDS.placeLengthMax),
        /** The draw that was held for the same before, and why it is drawn once more. */
        again: z.object({ drawId, reason }).optional(),
      })
      .refine(({ names, offered }) => names === undefined || (names.length === offered && areNames(names))),
    output: drawActed,
    errors: ['DRAW_NOT_FOUND', 'DRAW_NOT_DRAWN', 'TEXT_REFUSED', 'DRAW_HELD_BEFORE', 'DRAW_TIMES_WRONG'],
    examples: {
      good: GOOD,
      harmless: { goods: '这是违规测试的话', again: undefined },
      bad: [
        { ...GOOD, offered: 3 },
        { ...GOOD, offered: null },
        { ...GOOD, names: ['棚 1 号', '棚 1 号'] },
      ],
    },
  },
  /** A second person has read it, and announces it: households enter from now on, and nothing of it changes. */
  'draw.check': {
    ...DRAW_ACTS['draw.check'],
    ...byCheckers,
    event: ['draw.checked'],
    input: z.object({ drawId }),
    output: drawActed,
    errors: ['DRAW_NOT_FOUND', 'DRAW_NOT_DRAFT', 'SECOND_PERSON_NEEDED', 'DRAW_TIMES_WRONG'],
    examples: { good: NOWHERE },
  },
  /** Takes a draw back before the first digit is drawn, with a reason everybody reads. */
  'draw.withdraw': {
    ...DRAW_ACTS['draw.withdraw'],
    ...byCheckers,
    event: ['draw.withdrawn'],
    input: z.object({ drawId, reason }),
    output: drawActed,
    errors: ['DRAW_NOT_FOUND', 'TEXT_REFUSED', 'DRAW_BEGUN'],
    examples: { good: { ...NOWHERE, reason: '车棚还没修好' } },
  },
  /** Enters the caller's household, once. It counts if the instant read in its transaction is before the list closes. */
  'draw.enter': {
    ...DRAW_ACTS['draw.enter'],
    mechanism: 'M-29',
    access: RESIDENT,
    over: ofDraw,
    event: ['draw.entered'],
    remember: 'everything',
    input: z.object({ drawId }),
    output: entryActed,
    errors: ['DRAW_NOT_OPEN', 'NOT_GROWN_UP', 'NOT_OF_PLACE', 'HAS_ENTERED', 'DRAW_FULL'],
    examples: { good: NOWHERE },
  },
  /** Enters the household of somebody who has no phone, or came to the table; a grown-up. */
  'draw.enterFor': {
    ...DRAW_ACTS['draw.enterFor'],
    mechanism: 'M-29',
    access: holders(DRAW_MAKERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['draw.entered'],
    remember: 'everything',
    input: z.object({ drawId, residentId: id('resident') }),
    output: entryActed,
    errors: ['RESIDENT_NOT_FOUND', 'DRAW_NOT_OPEN', 'NOT_GROWN_UP', 'NOT_OF_PLACE', 'HAS_ENTERED', 'DRAW_FULL'],
    examples: { good: { ...NOWHERE, residentId: 'resident_nowhere' } },
  },
  /**
   * The caller's household leaves. Before the list is frozen it is as if it had never entered. Afterwards its number stays on the list, and what it has, or gets, goes to the first who waits; that cannot be taken back.
   */
  'draw.leave': {
    ...DRAW_ACTS['draw.leave'],
    mechanism: 'M-29',
    access: RESIDENT,
    over: ofDraw,
    event: ['draw.left', 'draw.gaveUp'],
    remember: 'everything',
    input: z.object({ drawId }),
    output: entryActed,
    errors: ['NOT_ENTERED', 'NOT_GROWN_UP', 'DRAW_NOT_OPEN'],
    examples: { good: NOWHERE },
  },
  /** As `draw.leave`, for the household of somebody at the table. */
  'draw.leaveFor': {
    ...DRAW_ACTS['draw.leaveFor'],
    mechanism: 'M-29',
    access: holders(DRAW_MAKERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['draw.left', 'draw.gaveUp'],
    remember: 'everything',
    input: z.object({ drawId, residentId: id('resident') }),
    output: entryActed,
    errors: ['RESIDENT_NOT_FOUND', 'NOT_ENTERED', 'NOT_GROWN_UP', 'DRAW_NOT_OPEN'],
    examples: { good: { ...NOWHERE, residentId: 'resident_nowhere' } },
  },
});
