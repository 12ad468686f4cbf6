import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { EARNING_LIMITS } from '../points/earning-rules.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { EARNING_ACTS } from './acts.ts';
import { DEED_KINDS } from './deed-kinds.ts';
import { DEED_LIMITS as LIMITS, isDeedSpan } from './deed-day.ts';
import { DEED_STATUSES } from './deed.ts';
import { DEED_CHECKERS, GIVERS } from './keepers.ts';
import { day, deedShown, door } from './shapes.ts';
import { DEED_VIEWS } from './views.ts';

const kind = z.enum(DEED_KINDS);
const reason = text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax);
const deedActed = z.object({ deedId: idOut, status: z.enum(DEED_STATUSES) });
const DOOR = { buildingId: 'building_nowhere', unit: 1, flat: '302' };
const DEED = { deedId: 'deed_nowhere' };
const ofDeed = { mechanism: 'M-38', over: { placeOf: 'deeds', by: 'deedId' }, remember: 'everything' } as const;
/** A day long past, on which nothing can be said any more. */
const PAST = '2020-01-01';

/** What people do for each other without a need of the wall (M-38). The errors of each method are in order of precedence. */
export const earningDeedContract = declareMethods({
  /** Deeds, the newest first: one's own, those that are posted, those to be checked, those of which an objection is to be decided. */
  'earning.deeds': {
    mechanism: 'M-38',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ view: z.enum(DEED_VIEWS), cursor }),
    output: page(deedShown),
    errors: [],
    examples: { good: { view: 'posted', cursor: 'x' } },
  },
  /** Says what somebody did: the caller for a home or for everybody, or somebody of a home for the caller. Said from both sides it is one deed. `again`: they did the same a second time that day, and when; a third is given by hand. */
  'earning.declareDeed': {
    ...EARNING_ACTS['earning.declareDeed'],
    mechanism: 'M-38',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['earning.deedDeclared'],
    remember: 'everything',
    input: z
      .object({
        kind,
        day,
        /** True where the caller did it; false where they were helped. */
        isMine: z.boolean(),
        /** The home that was helped, null = everybody; or the home of whoever helped. */
        other: door.nullable(),
        text: text(0, LIMITS.textLengthMax),
        again: z.object({ from: z.number().int(), to: z.number().int() }).refine(isDeedSpan).optional(),
      })
      .refine(({ isMine, other }) => isMine || other !== null),
    output: deedActed,
    errors: [
      'FLAT_NOT_FOUND',
      'TEXT_REFUSED',
      'WITHIN_HOUSEHOLD',
      'DEED_DAY_WRONG',
      'FIRST_DEED_NOT_SAID',
      'DEED_DECLARED',
    ],
    examples: {
      good: { kind: 'help', day: PAST, isMine: true, other: DOOR, text: '帮他搬米', again: { from: 480, to: 540 } },
      bad: [{ kind: 'help', day: PAST, isMine: false, other: null, text: '帮他搬米' }],
    },
  },
  /** A second person says that it is so, and who it was where that is not known; or that it is not so, and why. */
  'earning.checkDeed': {
    ...EARNING_ACTS['earning.checkDeed'],
    ...ofDeed,
    access: holders(DEED_CHECKERS),
    event: ['earning.deedChecked', 'earning.giftChecked', 'earning.deedRefused'],
    input: z
      .object({
        deedId: id('deed'),
        isRight: z.boolean(),
        doerId: id('resident').optional(),
        /** Empty where it is so. */
        reason: text(0, LIMITS.reasonLengthMax),
      })
      .refine(({ isRight, reason: why }) => isRight || why.length >= LIMITS.reasonLengthMin),
    output: deedActed,
    errors: ['DEED_NOT_FOUND', 'GIVEN_TOO_MUCH', 'DEED_NOT_WAITING', 'TOO_NEAR', 'DOER_NOT_FOUND'],
    examples: {
      good: { ...DEED, isRight: true, doerId: 'resident_nowhere', reason: '看过了' },
      bad: [{ ...DEED, isRight: false, doerId: 'resident_nowhere', reason: '' }],
    },
  },
  /** Anybody of the community says that a deed that is posted was not so; that one alone waits for a decision. */
  'earning.objectDeed': {
    ...EARNING_ACTS['earning.objectDeed'],
    ...ofDeed,
    access: RESIDENT,
    event: ['earning.deedObjected'],
    remember: 'not the input',
    input: z.object({ deedId: id('deed'), reason }),
    output: deedActed,
    errors: ['TEXT_REFUSED', 'DEED_NOT_FOUND', 'DEED_NOT_POSTED'],
    examples: { good: { ...DEED, reason: '那天他不在家' } },
  },
  /** Somebody else decides of it: it stops for good, or earns after all. */
  'earning.decideObjection': {
    ...EARNING_ACTS['earning.decideObjection'],
    ...ofDeed,
    access: holders(GIVERS),
    event: ['earning.objectionUpheld', 'earning.objectionRefused'],
    input: z.object({ deedId: id('deed'), isUpheld: z.boolean(), reason }),
    output: deedActed,
    errors: ['TEXT_REFUSED', 'DEED_NOT_FOUND', 'DEED_NOT_POSTED', 'TOO_NEAR', 'SECOND_PERSON_NEEDED'],
    examples: { good: { ...DEED, isUpheld: true, reason: '问过了，那天他不在' } },
  },
  /** Gives points by hand for what somebody did, with a reason; above the bound of the rule a second person looks at it first. */
  'earning.give': {
    ...EARNING_ACTS['earning.give'],
    mechanism: 'M-38',
    access: holders(GIVERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['earning.given'],
    remember: 'everything',
    input: z.object({
      residentId: id('resident'),
      /** The home that was helped; null = everybody. */
      forWhom: door.nullable(),
      kind,
      day,
      amount: z.number().int().min(1).max(EARNING_LIMITS.eachMax),
      reason,
    }),
    /** `paid`: what was credited at once, as far as the bounds of its owner reached; 0 also where another one looks at it first. */
    output: deedActed.extend({ paid: z.number().int() }),
    errors: [
      'FLAT_NOT_FOUND',
      'TEXT_REFUSED',
      'RESIDENT_NOT_FOUND',
      'WITHIN_HOUSEHOLD',
      'TOO_NEAR',
      'DEED_DAY_WRONG',
      'DEED_DECLARED',
      'GIVEN_TOO_MUCH',
    ],
    examples: {
      good: {
        ...{ residentId: 'resident_nowhere', forWhom: DOOR, kind: 'labour', day: PAST, amount: 5 },
        reason: '修好了楼前的路',
      },
      harmless: { forWhom: null },
    },
  },
});
