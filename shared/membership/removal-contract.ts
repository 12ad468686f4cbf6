import * as z from 'zod';
import { ANYONE, declareMethods, holders } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { MEMBERSHIP_ACTS } from './acts.ts';
import { GATEKEEPERS, REMOVAL_HEARERS } from './gatekeepers.ts';
import { MEMBERSHIP_LIMITS as LIMITS } from './membership.ts';

const words = text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax);
const home = { name: z.string(), buildingName: z.string(), unit: z.number().int(), flat: z.string() };

/** Taking somebody out of a building group, the one appeal against it, and its hearing. The errors of each method are in order of precedence. */
export const removalContract = declareMethods({
  /** Who has joined in one building, by unit and flat: at most as many as live there. */
  'membership.members': {
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building') }),
    output: z.object({
      members: z.array(z.object({ residentId: idOut, name: z.string(), unit: z.number().int(), flat: z.string() })),
    }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
  /**
   * Takes somebody out who does not live there any more or joined wrongly: their account acts no more from this very transaction on, their roles
   * end, and what they had claimed and not done is free again. What they did stays where it happened. Who holds a role that the caller does
   * not give has to lose that first.
   */
  'membership.remove': {
    ...MEMBERSHIP_ACTS['membership.remove'],
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['membership.removed'],
    remember: 'everything',
    input: z.object({ residentId: id('resident'), reason: words }),
    output: z.object({ residentId: idOut }),
    errors: ['TEXT_REFUSED', 'RESIDENT_NOT_FOUND', 'NOT_JOINED', 'OWN_REMOVAL', 'ROLE_IN_THE_WAY'],
    examples: { good: { residentId: 'resident_nowhere', reason: '搬走了' } },
  },
  /** Whoever was removed says once, within seven days, that it is wrong. */
  'membership.appealRemoval': {
    ...MEMBERSHIP_ACTS['membership.appealRemoval'],
    mechanism: 'M-01',
    access: ANYONE,
    over: 'ownAccount',
    event: ['membership.removalAppealed'],
    remember: 'everything',
    input: z.object({ words }),
    output: z.object({ status: z.literal('appealed') }),
    errors: ['TEXT_REFUSED', 'NOT_REMOVED', 'ALREADY_APPEALED', 'APPEAL_TOO_LATE'],
    examples: { good: { words: '我还住这里' } },
  },
  /** The appeals that wait to be heard in the caller's community, the longest ago first. */
  'membership.removalAppeals': {
    mechanism: 'M-01',
    access: holders(REMOVAL_HEARERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        membershipId: idOut,
        ...home,
        removedAt: z.number().int(),
        reason: z.string(),
        appeal: z.string(),
        appealedAt: z.number().int(),
        /** False for whoever removed them. */
        mayHear: z.boolean(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /**
   * Somebody who did not remove them hears the appeal. Restored, they are the same person with the same needs and points; a role is given anew.
   * Else the removal stands, and their account ends as if they had left.
   */
  'membership.hearRemoval': {
    ...MEMBERSHIP_ACTS['membership.hearRemoval'],
    mechanism: 'M-01',
    access: holders(REMOVAL_HEARERS),
    over: { placeOf: 'memberships', by: 'membershipId' },
    event: ['membership.restored', 'membership.removalUpheld'],
    remember: 'everything',
    input: z.object({ membershipId: id('membership'), isRestored: z.boolean(), words }),
    output: z.object({ status: z.enum(['approved', 'removed']) }),
    errors: ['TEXT_REFUSED', 'MEMBERSHIP_NOT_FOUND', 'APPEAL_NOT_FOUND', 'APPEAL_OF_OWN', 'RESIDENT_NOT_FOUND'],
    examples: { good: { membershipId: 'membership_nowhere', isRestored: true, words: '他还住在这里' } },
  },
});
