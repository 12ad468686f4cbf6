import * as z from 'zod';
import { ANYONE, declareMethods, holders, MEMBER } from '../declaration.ts';
import { accountContract } from './account-contract.ts';
import { MEMBERSHIP_ACTS } from './acts.ts';
import { GATEKEEPERS } from './gatekeepers.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { MEMBERSHIP_LIMITS as LIMITS } from './membership.ts';
import { address, meContract, takeOver } from './me-contract.ts';
import { removalContract } from './removal-contract.ts';
import { takeOverContract } from './take-over-contract.ts';

const unit = z.number().int().min(1).max(99);
const membershipId = id('membership');
const decided = <S extends string>(status: S) => z.object({ status: z.literal(status) });

/** Joining a building group: claim a household, wait, be let in. */
export const membershipContract = declareMethods({
  ...meContract,
  /** The flats of one unit that somebody lives in, for members who look for a neighbour. Numbers only; a stranger types theirs. */
  'membership.flats': {
    mechanism: 'M-01',
    access: MEMBER,
    over: 'ownCommunity',
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
    input: z.object({
      ...{ buildingId: id('building'), unit, flat: text(1, LIMITS.flatLengthMax), name: text(1, LIMITS.nameLengthMax) },
      /** Asked where somebody of the household has the same name: the year of birth, and whether one is its head. */
      birthYear: z.number().int().min(1900).max(2100).optional(),
      isHead: z.boolean().optional(),
    }),
    output: z.object({ membershipId: idOut, status: z.literal('pending') }),
    /** In order of precedence. A flat where nobody lives is answered like a name that is not there: neither is told to a stranger. */
    errors: [
      'MEMBERSHIP_EXISTS',
      'IDENTITY_TAKEN',
      'TOO_MANY_ATTEMPTS',
      'APPLIED_TOO_OFTEN',
      'NAMESAKES_YEAR',
      'NAMESAKES_HEAD',
      'NAMESAKES_ALIKE',
      'NAME_NOT_ON_ROSTER',
    ],
    examples: {
      good: { buildingId: 'building_nowhere', unit: 1, flat: '909', name: '没有人', birthYear: 1980, isHead: false },
    },
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
