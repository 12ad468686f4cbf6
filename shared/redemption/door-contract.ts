import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { CARD_KEEPERS } from '../household/actors.ts';
import { CARD_LIMITS } from '../household/card.ts';
import { id } from '../rpc/schemas.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { ownerAtDoor, redemptionActed } from './shapes.ts';

const atDoor = {
  ...({ mechanism: 'M-39', access: holders(CARD_KEEPERS), over: { placeOf: 'residents', by: 'residentId' } } as const),
} as const;
const card = {
  residentId: id('resident'),
  code: z.string().regex(new RegExp(`^\\d{${String(CARD_LIMITS.codeDigits)}}$`)),
};
const SOMEBODY = { residentId: 'resident_nowhere', code: '01234567' };
/** Whoever has an account says it themselves. */
const NOT_SHOWN = ['RESIDENT_NOT_FOUND', 'HAS_ACCOUNT', 'TOO_MANY_ATTEMPTS', 'CARD_WRONG'] as const;

/**
 * What whoever hands out cards does at the door of somebody who has nothing but the card of their household, and cannot walk (decisions 053, 096). The
 * errors of each method are in order of precedence.
 */
export const redemptionDoorContract = declareMethods({
  /** What waits for them: whoever lives there shows the card, and is their yes. */
  'redemption.openAtDoor': {
    ...REDEMPTION_ACTS['redemption.openAtDoor'],
    ...atDoor,
    event: ['redemption.cardShown'],
    remember: 'nothing',
    input: z.object(card),
    output: ownerAtDoor,
    errors: NOT_SHOWN,
    examples: { good: SOMEBODY },
  },
  /** Says for them that it is to be brought, or that somebody fetches it after all; those of their household who have an account are told. */
  'redemption.bringAtDoor': {
    ...REDEMPTION_ACTS['redemption.bringAtDoor'],
    ...atDoor,
    event: ['redemption.bringAskedFor', 'redemption.bringDroppedFor'],
    // The code of a card could be found from its fingerprint (decision 053).
    remember: 'not the input',
    input: z.object({ ...card, redemptionId: id('redemption'), isAsked: z.boolean() }),
    output: redemptionActed,
    errors: [
      ...NOT_SHOWN,
      ...(['REDEMPTION_NOT_FOUND', 'VOUCHER_STOPPED', 'VOUCHER_REDEEMED', 'VOUCHER_ENDED'] as const),
      ...(['BRINGING_NOT_POSSIBLE', 'VOUCHER_EXPIRED', 'ON_THE_WAY'] as const),
    ],
    examples: { good: { ...SOMEBODY, redemptionId: 'redemption_nowhere', isAsked: true } },
  },
});
