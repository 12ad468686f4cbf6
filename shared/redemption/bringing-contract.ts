import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { CARD_LIMITS } from '../household/card.ts';
import { id } from '../rpc/schemas.ts';
import { SHOP_KEEPERS } from '../shop/keepers.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { carriedRow, redemptionActed, toCarryRow } from './shapes.ts';
import { VOUCHER_DIGITS } from './tries.ts';

const redemptionId = id('redemption');
const NOWHERE = { redemptionId: 'redemption_nowhere' };
const own = { mechanism: 'M-39', access: RESIDENT, over: 'ownAccount' } as const;
const carries = { mechanism: 'M-39', access: RESIDENT, over: 'ownCommunity', remember: 'everything' } as const;
const atCounter = {
  ...({ mechanism: 'M-39', access: holders(SHOP_KEEPERS), over: 'ownCommunity', remember: 'everything' } as const),
} as const;
const asked = z.object({ redemptionId, isAsked: z.boolean() });
const ENDED = ['VOUCHER_STOPPED', 'VOUCHER_REDEEMED', 'VOUCHER_ENDED'] as const;
const NOT_ASKED = [
  ...(['REDEMPTION_NOT_FOUND', ...ENDED, 'BRINGING_NOT_POSSIBLE', 'VOUCHER_EXPIRED', 'ON_THE_WAY'] as const),
] as const;
const digitsOf = (length: number) => z.string().regex(new RegExp(`^\\d{${String(length)}}$`));

/** What is brought to the door of those who cannot walk (decision 096). The errors of each method are in order of precedence. */
export const redemptionBringingContract = declareMethods({
  /** The owner says that it is to be brought, since they cannot walk, or that they fetch it after all. */
  'redemption.bring': {
    ...REDEMPTION_ACTS['redemption.bring'],
    ...own,
    remember: 'everything',
    event: ['redemption.bringAsked', 'redemption.bringDropped'],
    input: asked,
    output: redemptionActed,
    errors: NOT_ASKED,
    examples: { good: { ...NOWHERE, isAsked: true } },
  },
  /** A keeper says so for somebody who cannot come to say it. */
  'redemption.bringFor': {
    ...REDEMPTION_ACTS['redemption.bringFor'],
    ...atCounter,
    event: ['redemption.bringAsked', 'redemption.bringDropped'],
    input: asked,
    output: redemptionActed,
    errors: NOT_ASKED,
    examples: { good: { ...NOWHERE, isAsked: true } },
  },
  /** What waits for somebody to carry it, the longest first, and what the caller carries. */
  'redemption.toCarry': {
    ...{ mechanism: 'M-39', access: RESIDENT, over: 'ownCommunity' },
    event: null,
    input: z.object({}),
    output: z.object({
      /** False: they join the mutual-aid association first, and are told of nothing that waits. */
      mayCarry: z.boolean(),
      mine: z.array(carriedRow),
      items: z.array(toCarryRow),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** The caller carries it: the first one who says so. */
  'redemption.carry': {
    ...REDEMPTION_ACTS['redemption.carry'],
    ...carries,
    event: ['redemption.carryTaken'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: [
      ...(['CARRIERS_ONLY', 'REDEMPTION_NOT_FOUND', 'BRINGING_NOT_ASKED', ...ENDED, 'OWN_VOUCHER'] as const),
      ...(['CARRIED_ALREADY', 'VOUCHER_EXPIRED'] as const),
    ],
    examples: { good: NOWHERE },
  },
  /** The caller does not carry it after all, and was not given it yet. */
  'redemption.putDown': {
    ...REDEMPTION_ACTS['redemption.putDown'],
    ...carries,
    event: ['redemption.carryPutDown'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: ['REDEMPTION_NOT_FOUND', 'NOT_CARRIER', ...ENDED, 'BRING_IT_BACK'],
    examples: { good: NOWHERE },
  },
  /** A keeper gives it to whoever carries it: it is on its way for two days at most. */
  'redemption.handTo': {
    ...REDEMPTION_ACTS['redemption.handTo'],
    ...atCounter,
    event: ['redemption.carryHanded'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: [
      ...(['REDEMPTION_NOT_FOUND', ...ENDED, 'NOBODY_CARRIES', 'OWN_VOUCHER', 'HANDED_TO_ONESELF'] as const),
      ...(['ON_THE_WAY', 'AT_COUNTER', 'VOUCHER_EXPIRED', 'BATCH_BLOCKED'] as const),
    ],
    examples: { good: NOWHERE },
  },
  /** A keeper has it back, or lets somebody else carry it: it waits as before. */
  'redemption.takeIn': {
    ...REDEMPTION_ACTS['redemption.takeIn'],
    ...atCounter,
    event: ['redemption.carryTakenIn'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: ['REDEMPTION_NOT_FOUND', ...ENDED, 'NOBODY_CARRIES', 'HANDED_TO_ONESELF'],
    examples: { good: NOWHERE },
  },
  /** Gives it at the door, by the six digits that whoever lives there says, or by the card of the household. */
  'redemption.deliver': {
    ...REDEMPTION_ACTS['redemption.deliver'],
    ...carries,
    // The code of a card could be found from its fingerprint (decision 053).
    remember: 'not the input',
    event: ['redemption.redeemed'],
    input: z.object({
      redemptionId,
      by: z.enum(['digits', 'card']),
      code: z.union([digitsOf(VOUCHER_DIGITS), digitsOf(CARD_LIMITS.codeDigits)]),
    }),
    output: redemptionActed,
    errors: [
      ...(['REDEMPTION_NOT_FOUND', 'NOT_CARRIER', ...ENDED, 'NOT_HANDED', 'AT_COUNTER'] as const),
      ...(['TOO_MANY_ATTEMPTS', 'VOUCHER_NOT_FOUND', 'CARD_WRONG', 'BATCH_BLOCKED'] as const),
    ],
    examples: { good: { ...NOWHERE, by: 'digits', code: '735208' } },
  },
});
