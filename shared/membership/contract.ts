import * as z from 'zod';
import { ROLES, SCOPE_KINDS } from '../community/roles.ts';
import { defineContract } from '../rpc/contract.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { exportItem } from './export-item.ts';
import { MEMBERSHIP_LIMITS as LIMITS } from './membership.ts';
import { CONSENT_THINGS, CONSENT_VERSION, PHONE_NUMBER } from './privacy.ts';

const address = { buildingName: z.string(), unit: z.number().int(), flat: z.string() };
const unit = z.number().int().min(1).max(99);
const membershipId = id('membership');
const decided = <S extends string>(status: S) => z.object({ status: z.literal(status) });

/** Joining a building group: claim a household, wait, be let in. */
export const membershipContract = defineContract({
  /** Who the caller is to Linli. */
  'membership.me': {
    input: z.object({}),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('stranger') }),
      z.object({
        kind: z.literal('applicant'),
        membershipId: idOut,
        status: z.enum(['pending', 'refused']),
        ...address,
        name: z.string(),
        appliedAt: z.number().int(),
        /** Why it was refused; null while it waits. */
        reason: z.string().nullable(),
        contested: z.boolean(),
      }),
      z.object({
        kind: z.literal('resident'),
        residentId: idOut,
        name: z.string(),
        communityId: idOut,
        communityName: z.string(),
        buildingId: idOut,
        gridName: z.string(),
        ...address,
        pointsBalance: z.number().int(),
        /** Those that hold today. */
        roles: z.array(z.object({ role: z.enum(ROLES), scopeKind: z.enum(SCOPE_KINDS), scopeId: z.string() })),
      }),
    ]),
    errors: [],
  },
  /** The flats of one unit, for somebody who looks for their own. Numbers only. */
  'membership.flats': {
    input: z.object({ buildingId: id('building'), unit }),
    output: z.object({ flats: z.array(z.string()) }),
    errors: ['FLAT_NOT_FOUND'],
  },
  'membership.apply': {
    input: z.object({ buildingId: id('building'), unit, flat: text(1, 10), name: text(1, LIMITS.nameLengthMax) }),
    output: z.object({ membershipId: idOut, status: z.literal('pending'), contested: z.boolean() }),
    /** In order of precedence. */
    errors: ['MEMBERSHIP_EXISTS', 'TOO_MANY_ATTEMPTS', 'FLAT_NOT_FOUND', 'NAME_NOT_ON_ROSTER'],
  },
  /** Takes back an application that waits or was refused, and with it the name and the home it gave. */
  'membership.withdraw': {
    input: z.object({}),
    output: decided('withdrawn'),
    errors: ['MEMBERSHIP_NOT_FOUND', 'MEMBERSHIP_NOT_PENDING'],
  },
  /** What waits in the caller's scope, the longest waiting first. */
  'membership.list': {
    input: z.object({ cursor }),
    output: page(
      z.object({
        membershipId: idOut,
        name: z.string(),
        ...address,
        appliedAt: z.number().int(),
        contested: z.boolean(),
      }),
    ),
    errors: [],
  },
  'membership.approve': {
    input: z.object({ membershipId }),
    output: decided('approved'),
    errors: ['MEMBERSHIP_NOT_FOUND', 'MEMBERSHIP_NOT_PENDING', 'RESIDENT_ALREADY_BOUND', 'RESIDENT_LEAVING'],
  },
  'membership.refuse': {
    input: z.object({ membershipId, reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax) }),
    output: decided('refused'),
    errors: ['MEMBERSHIP_NOT_FOUND', 'MEMBERSHIP_NOT_PENDING'],
  },
  /**
   * Ends the caller's account and takes them out of everything they had a part in, a bounded piece per call; call again until
   * `left`. `residentId` is whom the phone believes to be: one that has changed hands ends nobody's account.
   */
  'membership.leave': {
    input: z.object({ residentId: id('resident') }),
    /** `done`: how many needs they are out of by now. */
    output: z.object({ status: z.enum(['leaving', 'left']), done: z.number().int() }),
    errors: ['NOT_THIS_PERSON', 'LAST_ADMIN'],
  },
  /** What the caller lets Linli use and be called under; a stranger's too. */
  'membership.privacy': {
    input: z.object({}),
    output: z.object({
      /** Those of the current wording that were answered. */
      consents: z.array(z.object({ thing: z.enum(CONSENT_THINGS), isGiven: z.boolean(), at: z.number().int() })),
      phone: z.object({ number: z.string(), neighboursMayCall: z.boolean() }).nullable(),
    }),
    errors: [],
  },
  /**
   * Says yes or no to one thing; the last word counts, in whatever order they come. `version` is that of the wording the person read.
   * `answeredAt`: when they said it, by the phone's clock, each later than the one before. `takesBack`: a yes was said before, and
   * may still be on its way: the no is kept also where there is nothing to take back yet. Answers what stands now.
   */
  'membership.recordConsent': {
    input: z.object({
      thing: z.enum(CONSENT_THINGS),
      isGiven: z.boolean(),
      version: z.number().int().min(1).max(CONSENT_VERSION),
      answeredAt: z.number().int().min(0).optional(),
      takesBack: z.boolean().optional(),
    }),
    output: z.object({ thing: z.enum(CONSENT_THINGS), isGiven: z.boolean() }),
    errors: [],
  },
  /** Leaves a number, or takes it away. `neighboursMayCall`: who answers for a building may be called by those who live there. */
  'membership.setPhone': {
    input: z.object({ phone: z.string().regex(PHONE_NUMBER).nullable(), neighboursMayCall: z.boolean() }),
    output: z.object({ hasPhone: z.boolean() }),
    errors: [],
  },
  /** Leaves the number WeChat knows; `code` is what its button gave. */
  'membership.setPhoneByWechat': {
    input: z.object({ code: z.string().regex(/^[\w-]{4,128}$/), neighboursMayCall: z.boolean() }),
    output: z.object({ hasPhone: z.boolean() }),
    errors: ['PHONE_NOT_GIVEN'],
  },
  /**
   * The number of somebody the caller is concerned with: on a need that is not finished its requester and those who help, and in
   * the caller's own building whoever answers for it and wants to be called. Each reading is written down.
   */
  'membership.call': {
    input: z.object({ callId: id('call'), needId: id('need').optional() }),
    output: z.object({ phone: z.string() }),
    errors: ['PHONE_NOT_SHARED'],
  },
  /** Everything Linli has about the caller, page by page, and nothing about others. */
  'membership.export': { input: z.object({ cursor }), output: page(exportItem), errors: [] },
});
