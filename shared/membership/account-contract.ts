import * as z from 'zod';
import { ANYONE, declareMethods, MEMBER, RESIDENT } from '../declaration.ts';
import { REQUEST_ID } from '../kernel/ids.ts';
import { cursor, id, page } from '../rpc/schemas.ts';
import { MEMBERSHIP_ACTS } from './acts.ts';
import { exportItem } from './export-item.ts';
import { MEMBERSHIP_LIMITS as LIMITS } from './membership.ts';
import { CONSENT_THINGS, CONSENT_VERSION, PHONE_NUMBER } from './privacy.ts';

/** What belongs to an account: its end, what it lets Linli use, its number, and everything Linli has about it. */
export const accountContract = declareMethods({
  /**
   * Ends the caller's account and takes them out of everything they had a part in, a bounded piece per call; call again until
   * `left`. `residentId` is whom the phone believes to be: one that has changed hands ends nobody's account.
   */
  'membership.leave': {
    ...MEMBERSHIP_ACTS['membership.leave'],
    mechanism: null,
    access: ANYONE,
    over: 'ownAccount',
    event: ['membership.accountEnded'],
    remember: 'everything',
    input: z.object({ residentId: id('resident') }),
    /** `done`: how many needs they are out of by now. */
    output: z.object({ status: z.enum(['leaving', 'left']), done: z.number().int() }),
    errors: ['NOT_THIS_PERSON', 'LAST_ADMIN'],
    examples: { good: { residentId: 'resident_nowhere' } },
  },
  /** What the caller lets Linli use and be called under; a stranger's too. */
  'membership.privacy': {
    mechanism: null,
    access: ANYONE,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({
      /** Those of the current wording that were answered. */
      consents: z.array(z.object({ thing: z.enum(CONSENT_THINGS), isGiven: z.boolean(), at: z.number().int() })),
      phone: z.object({ number: z.string(), neighboursMayCall: z.boolean() }).nullable(),
      /** Those of their building read their name among the members. */
      isNameShown: z.boolean(),
    }),
    errors: [],
    examples: { good: {} },
  },
  /**
   * Says yes or no to one thing; the last word that came counts, whatever the clock of a phone says. `version` is that of the wording the person read.
   * `turn`: the how many-th answer of that phone to it this is, so that of two of one phone that overtake each other the later one counts. `takesBack`: a yes was said before, and
   * may still be on its way: the no is kept also where there is nothing to take back yet. Answers what stands now.
   */
  'membership.recordConsent': {
    ...MEMBERSHIP_ACTS['membership.recordConsent'],
    mechanism: null,
    access: ANYONE,
    over: 'ownAccount',
    event: ['membership.consentGiven', 'membership.consentRefused'],
    remember: 'nothing',
    input: z.object({
      thing: z.enum(CONSENT_THINGS),
      isGiven: z.boolean(),
      version: z.number().int().min(1).max(CONSENT_VERSION),
      turn: z.object({ phone: z.string().regex(REQUEST_ID), n: z.number().int().min(1) }).optional(),
      takesBack: z.boolean().optional(),
    }),
    output: z.object({ thing: z.enum(CONSENT_THINGS), isGiven: z.boolean() }),
    errors: [],
    examples: {
      good: { thing: 'picture', isGiven: false, version: 1, turn: { phone: 'phone-good-1', n: 1 }, takesBack: false },
    },
  },
  /** Lets the neighbours of the building read the caller's name among its members, or not any more; off until they say so. Never the flat. */
  'membership.showName': {
    ...MEMBERSHIP_ACTS['membership.showName'],
    mechanism: 'M-05',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['membership.nameShown', 'membership.nameHidden'],
    remember: 'everything',
    input: z.object({ isShown: z.boolean() }),
    output: z.object({ isNameShown: z.boolean() }),
    /** A child under 14 is not listed by name. */
    errors: ['TOO_YOUNG'],
    examples: { good: { isShown: true }, harmless: { isShown: false } },
  },
  /** Leaves a number, or takes it away. `neighboursMayCall`: who answers for a building may be called by those who live there. */
  'membership.setPhone': {
    ...MEMBERSHIP_ACTS['membership.setPhone'],
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: ['membership.phoneSet', 'membership.phoneRemoved'],
    remember: 'not the input',
    input: z.object({ phone: z.string().regex(PHONE_NUMBER).nullable(), neighboursMayCall: z.boolean() }),
    output: z.object({ hasPhone: z.boolean() }),
    errors: [],
    examples: { good: { phone: '13400001234', neighboursMayCall: true }, harmless: { phone: null } },
  },
  /** Leaves the number WeChat knows; `code` is what its button gave. */
  'membership.setPhoneByWechat': {
    ...MEMBERSHIP_ACTS['membership.setPhoneByWechat'],
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: ['membership.phoneSet'],
    remember: 'not the input',
    input: z.object({ code: z.string().regex(/^[\w-]{4,128}$/), neighboursMayCall: z.boolean() }),
    output: z.object({ hasPhone: z.boolean() }),
    errors: ['PHONE_NOT_GIVEN'],
    examples: { good: { code: 'used-code', neighboursMayCall: true } },
  },
  /**
   * The number of somebody the caller is concerned with: on a need that is not finished its requester and those who help, and in
   * the caller's own building whoever answers for it and wants to be called. Each reading is written down, and its owner hears of the first
   * about each need. A helper reads it once the requester has seen who comes, ten minutes after the claim at the latest; in danger, and whoever
   * was given the need, at once.
   */
  'membership.call': {
    ...MEMBERSHIP_ACTS['membership.call'],
    mechanism: 'M-05',
    access: MEMBER,
    over: { placeOf: 'needs', by: 'needId' },
    event: [],
    remember: 'nothing',
    input: z.object({ callId: id('call'), needId: id('need').optional() }),
    output: z.object({ phone: z.string() }),
    /** `TOO_MANY_READINGS`: the helper has read ten flats and numbers today. */
    errors: ['PHONE_NOT_SHARED', 'TOO_MANY_READINGS'],
    examples: { good: { callId: 'call_nowhere', needId: 'need_nowhere' } },
  },
  /** Everything Linli has about the caller, page by page, and nothing about others. */
  'membership.export': {
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({ cursor }),
    output: page(exportItem),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** What the caller takes along as a spreadsheet: rows of words that their phone has put together in their language, the headings first. */
  'membership.exportSheet': {
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({
      rows: z
        .array(z.array(z.string().max(LIMITS.sheetCellLengthMax)).min(1).max(LIMITS.sheetColumnsMax))
        .min(1)
        .max(LIMITS.sheetRowsMax),
    }),
    /** An XLSX in base64. */
    output: z.object({ xlsx: z.string() }),
    errors: [],
    examples: { good: { rows: [['我说的事', '', '1号楼漏水']] } },
  },
});
