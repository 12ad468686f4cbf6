import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { CARD_LIMITS } from '../household/card.ts';
import { id } from '../rpc/schemas.ts';
import { MEMBERSHIP_ACTS } from './acts.ts';
import { GATEKEEPERS } from './gatekeepers.ts';

const membershipId = id('membership');
const proof = z.discriminatedUnion('how', [
  /** Whoever lets it has the person before them. */
  z.object({ how: z.literal('seen') }),
  /** The card of the household was shown. */
  z.object({ how: z.literal('card'), code: z.string().regex(new RegExp(`^\\d{${String(CARD_LIMITS.codeDigits)}}$`)) }),
]);

/** A new phone: a new account takes over the person that an old one is (decision 087). The errors of each method are in order of precedence. */
export const takeOverContract = declareMethods({
  /**
   * Begins to let an application take over the person it is for. The old account is told and has 24 hours to object; where it cannot be
   * reached a second person says yes instead. Nothing changes hands with this call.
   */
  'membership.takeOver': {
    ...MEMBERSHIP_ACTS['membership.takeOver'],
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: { placeOf: 'memberships', by: 'membershipId' },
    event: ['membership.takeOverBegun'],
    // A code of eight digits could be found from what is kept of the input.
    remember: 'not the input',
    input: z.object({ membershipId, proof, isReachable: z.boolean() }),
    /** `until`: when it is done if nobody objects; null = a second person is waited for. */
    output: z.object({ until: z.number().int().nullable() }),
    errors: [
      'MEMBERSHIP_NOT_FOUND',
      'MEMBERSHIP_NOT_PENDING',
      'NO_OLD_ACCOUNT',
      'TAKE_OVER_RUNNING',
      'OWN_TAKE_OVER',
      'STAFF_TAKES_OVER',
      'TOO_MANY_ATTEMPTS',
      'CARD_WRONG',
    ],
    examples: { good: { membershipId: 'membership_nowhere', proof: { how: 'seen' }, isReachable: true } },
  },
  /** The second yes, where the old account cannot be reached: the person goes over at once. */
  'membership.confirmTakeOver': {
    ...MEMBERSHIP_ACTS['membership.confirmTakeOver'],
    mechanism: 'M-01',
    access: holders(GATEKEEPERS),
    over: { placeOf: 'memberships', by: 'membershipId' },
    event: ['membership.takenOver'],
    remember: 'everything',
    input: z.object({ membershipId }),
    output: z.object({ status: z.literal('approved') }),
    errors: [
      'MEMBERSHIP_NOT_FOUND',
      'MEMBERSHIP_NOT_PENDING',
      'NO_SECOND_ASKED',
      'OWN_TAKE_OVER',
      'STAFF_TAKES_OVER',
      'NO_OLD_ACCOUNT',
    ],
    examples: { good: { membershipId: 'membership_nowhere' } },
  },
  /** The old account says that it is theirs, and the person goes over at once; or that it is somebody else, and the application is turned away. */
  'membership.answerTakeOver': {
    ...MEMBERSHIP_ACTS['membership.answerTakeOver'],
    mechanism: 'M-01',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['membership.takenOver', 'membership.takeOverStopped'],
    remember: 'everything',
    input: z.object({ membershipId, isMine: z.boolean() }),
    output: z.object({ status: z.enum(['approved', 'refused']) }),
    errors: ['MEMBERSHIP_NOT_FOUND'],
    examples: { good: { membershipId: 'membership_nowhere', isMine: false } },
  },
});
