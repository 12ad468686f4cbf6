import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { CARD_LIMITS } from '../household/card.ts';
import { ACTORS_FOR_OTHERS } from '../household/actors.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { BAD_SAID, GOOD_SAID, isSomethingSaid, saidFields } from './said.ts';

/** The code on the card of a household, as it is printed. */
const cardCode = z.string().regex(new RegExp(`^\\d{${String(CARD_LIMITS.codeDigits)}}$`));

/** Needs that somebody posts for another. The errors of each method are in order of precedence. */
export const needBehalfContract = declareMethods({
  /**
   * A resident of the caller's scope asks through the caller, with their yes on record: the need is the resident's own, says 由 X 代办 wherever
   * it stands, and is theirs to take back until it is done.
   */
  'need.postFor': {
    ...NEED_ACTS['need.postFor'],
    mechanism: 'M-14',
    access: holders(ACTORS_FOR_OTHERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['need.postedFor', 'need.nodAsked', 'need.guardianAsked'],
    // A code of eight digits could be found from what is kept of the input.
    remember: 'not the input',
    input: z
      .object({
        ...saidFields,
        residentId: id('resident'),
        /**
         * The card of the household was shown, or a yes was recorded, registered by the caller for needs; or the resident is asked on their own phone and
         * nobody else hears of it before they say yes: of a child, a grown-up of the household is asked.
         */
        consent: z.discriminatedUnion('how', [
          z.object({ how: z.literal('card'), code: cardCode }),
          z.object({ how: z.literal('recording'), mediaId: id('media') }),
          z.object({ how: z.literal('nod') }),
        ]),
      })
      .refine(isSomethingSaid),
    output: z.object({ needId: idOut, status: z.enum(['asked', 'open', 'pending']) }),
    /**
     * `RESIDENT_NOT_FOUND`: nobody of that id lives here any more, or it is the caller. `CARD_WRONG`: not the code of the card that is out;
     * `TOO_MANY_ATTEMPTS`: five wrong ones today. `NOBODY_TO_NOD`: whoever would have to nod has no account; danger goes out all the same.
     */
    errors: [
      'BODY_NOT_FOUND',
      'TEXT_REFUSED',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'MEDIA_TOO_MANY',
      'RESIDENT_NOT_FOUND',
      'NOBODY_TO_NOD',
      'TOO_MANY_ATTEMPTS',
      'CARD_WRONG',
      'SENT_TOO_MUCH',
    ],
    examples: {
      good: { ...GOOD_SAID, residentId: 'resident_nowhere', consent: { how: 'card', code: '12345678' } },
      harmless: { text: '这是违规测试的话' },
      bad: [...BAD_SAID],
    },
  },
  /**
   * One of the caller's own household who has no account asks through the caller: the need is theirs and says so. It may not wait on a phone, since
   * they may have an account by then.
   */
  'need.postForHousemate': {
    ...NEED_ACTS['need.postForHousemate'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['need.postedFor', 'need.guardianAsked'],
    remember: 'everything',
    input: z.object({ ...saidFields, residentId: id('resident') }).refine(isSomethingSaid),
    /** `asked`: they may be under 14 and the caller under 18, and a grown-up of the household says yes first; danger does not wait. */
    output: z.object({ needId: idOut, status: z.enum(['asked', 'open', 'pending']) }),
    errors: [
      'TOO_YOUNG_TO_SPEAK',
      'NOT_HOUSEMATE',
      'HAS_ACCOUNT',
      'HOUSEMATE_SAID_NO',
      'BODY_NOT_FOUND',
      'TEXT_REFUSED',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'MEDIA_TOO_MANY',
      'SENT_TOO_MUCH',
    ],
    examples: {
      good: { ...GOOD_SAID, residentId: 'resident_nowhere' },
      harmless: { text: '这是违规测试的话' },
      bad: [...BAD_SAID],
    },
  },
});
