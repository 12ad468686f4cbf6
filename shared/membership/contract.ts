import * as z from 'zod';
import { ROLES, SCOPE_KINDS } from '../community/roles.ts';
import { ANYONE, declareMethods, holders } from '../declaration.ts';
import { accountContract } from './account-contract.ts';
import { MEMBERSHIP_ACTS } from './acts.ts';
import { GATEKEEPERS } from './gatekeepers.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { MEMBERSHIP_LIMITS as LIMITS } from './membership.ts';
import { removalContract } from './removal-contract.ts';
import { takeOverContract } from './take-over-contract.ts';
import { TAKE_OVER_STATES } from './taking-over.ts';

const address = { buildingName: z.string(), unit: z.number().int(), flat: z.string() };
const unit = z.number().int().min(1).max(99);
const membershipId = id('membership');
/** Of an application for somebody who has an account: what it waits for, and until when; null where nobody is this person. */
const takeOver = { state: z.enum(TAKE_OVER_STATES), until: z.number().int().nullable() };
const decided = <S extends string>(status: S) => z.object({ status: z.literal(status) });

/** Joining a building group: claim a household, wait, be let in. */
export const membershipContract = declareMethods({
  /** Who the caller is to Linli. */
  'membership.me': {
    mechanism: null,
    access: ANYONE,
    over: 'ownAccount',
    event: null,
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
        takeOver: z.object(takeOver).nullable(),
      }),
      /** Somebody who was let in and is not any more. */
      z.object({
        kind: z.literal('removed'),
        ...address,
        name: z.string(),
        removedAt: z.number().int(),
        reason: z.string(),
        /** Until when they may say that it is wrong; null where they did already, or it is too late. */
        appealUntil: z.number().int().nullable(),
        /** `heard` null while nobody has heard it; else why the removal stands. */
        appeal: z.object({ words: z.string(), heard: z.string().nullable() }).nullable(),
        /** True once nothing undoes it: they may find a home again. */
        isFinal: z.boolean(),
        /** True where nobody took them out: they went on on a new phone. */
        isReplaced: z.boolean(),
      }),
      /** An account that no flat stands behind: it acts for an office. */
      z.object({
        kind: z.literal('office'),
        officeId: idOut,
        organisation: z.string(),
        communityId: idOut,
        communityName: z.string(),
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
        /** Those that hold today. */
        roles: z.array(z.object({ role: z.enum(ROLES), scopeKind: z.enum(SCOPE_KINDS), scopeId: z.string() })),
        /** Somebody on another phone says they are this person and is about to be let; null mostly. */
        takeOver: z.object({ membershipId: idOut, until: z.number().int().nullable() }).nullable(),
      }),
    ]),
    errors: [],
    examples: { good: {} },
  },
  /** The flats of one unit, for somebody who looks for their own. Numbers only. */
  'membership.flats': {
    mechanism: 'M-01',
    access: ANYONE,
    over: 'public',
    event: null,
    input: z.object({ buildingId: id('building'), unit }),
    output: z.object({ flats: z.array(z.string()) }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere', unit: 1 } },
  },
  /**
   * Whoever cannot type a name asks the captain to come: building and unit are told, nothing else. Once a Beijing day and account; asking again
   * tells nobody anew.
   */
  'membership.askCaptain': {
    ...MEMBERSHIP_ACTS['membership.askCaptain'],
    mechanism: 'M-01',
    access: ANYONE,
    over: 'public',
    event: [],
    remember: 'nothing',
    input: z.object({ buildingId: id('building'), unit }),
    output: z.object({ isAsked: z.boolean() }),
    errors: ['MEMBERSHIP_EXISTS', 'FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere', unit: 1 }, harmless: { unit: 19 } },
  },
  'membership.apply': {
    ...MEMBERSHIP_ACTS['membership.apply'],
    mechanism: 'M-01',
    access: ANYONE,
    over: 'ownAccount',
    event: ['membership.applied'],
    remember: 'everything',
    input: z.object({ buildingId: id('building'), unit, flat: text(1, 10), name: text(1, LIMITS.nameLengthMax) }),
    output: z.object({ membershipId: idOut, status: z.literal('pending'), contested: z.boolean() }),
    /** In order of precedence. */
    errors: ['MEMBERSHIP_EXISTS', 'IDENTITY_TAKEN', 'TOO_MANY_ATTEMPTS', 'FLAT_NOT_FOUND', 'NAME_NOT_ON_ROSTER'],
    examples: { good: { buildingId: 'building_nowhere', unit: 1, flat: '909', name: '没有人' } },
  },
  /**
   * Takes back an application that waits or was refused, and with it the name and the home it gave. Whoever was removed accepts that so: what
   * they have in Linli goes as if they had left.
   */
  'membership.withdraw': {
    ...MEMBERSHIP_ACTS['membership.withdraw'],
    mechanism: 'M-01',
    access: ANYONE,
    over: 'ownAccount',
    event: ['membership.withdrawn'],
    remember: 'everything',
    input: z.object({}),
    output: decided('withdrawn'),
    errors: ['MEMBERSHIP_NOT_FOUND', 'MEMBERSHIP_NOT_PENDING'],
    examples: { good: {} },
  },
  /** What waits in the caller's scope, the longest waiting first. */
  'membership.list': {
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: 'ownScope',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        membershipId: idOut,
        name: z.string(),
        ...address,
        appliedAt: z.number().int(),
        contested: z.boolean(),
        takeOver: z
          .object({
            ...takeOver,
            /** True for whoever began it: the second yes is somebody else's. */
            isMine: z.boolean(),
          })
          .nullable(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  'membership.approve': {
    ...MEMBERSHIP_ACTS['membership.approve'],
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: { placeOf: 'memberships', by: 'membershipId' },
    event: ['membership.approved'],
    remember: 'everything',
    input: z.object({ membershipId }),
    output: decided('approved'),
    errors: ['MEMBERSHIP_NOT_FOUND', 'MEMBERSHIP_NOT_PENDING', 'RESIDENT_ALREADY_BOUND', 'RESIDENT_LEAVING'],
    examples: { good: { membershipId: 'membership_nowhere' } },
  },
  'membership.refuse': {
    ...MEMBERSHIP_ACTS['membership.refuse'],
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: { placeOf: 'memberships', by: 'membershipId' },
    event: ['membership.refused'],
    remember: 'everything',
    input: z.object({ membershipId, reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax) }),
    output: decided('refused'),
    errors: ['MEMBERSHIP_NOT_FOUND', 'MEMBERSHIP_NOT_PENDING'],
    examples: { good: { membershipId: 'membership_nowhere', reason: '没有这个人' } },
  },
  ...removalContract,
  ...takeOverContract,
  ...accountContract,
});
