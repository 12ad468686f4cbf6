import * as z from 'zod';
import { mediaIds, mediaShown } from '../capture/shapes.ts';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { VOTE_ACTS } from './acts.ts';
import { VOTE_CHECKERS } from './keepers.ts';
import { OBJECTION_ABOUT, OBJECTION_STATUSES } from './objection.ts';
import { VOTE_LIMITS } from './vote.ts';

const voteId = id('vote');
const NOWHERE = { voteId: 'vote_nowhere' };
const ofVote = { placeOf: 'votes', by: 'voteId' } as const;
const instant = z.number().int();
const OBJECTION = { ...NOWHERE, about: 'wrong', voterId: 'voter_nowhere', text: '那家搬走了', media: [] };

/** What is said against a roll before a vote opens (M-31). The errors of each method are in order of precedence. */
export const voteRollContract = declareMethods({
  /**
   * Says that the caller's unit is missing from a roll, or that a line of it is wrong: in words, aloud, or both. Whoever says the same again changes what they said, as long as nobody of the staff has decided of it.
   */
  'vote.object': {
    ...VOTE_ACTS['vote.object'],
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: ['vote.objected'],
    remember: 'everything',
    input: z
      .object({
        voteId,
        about: z.enum(OBJECTION_ABOUT),
        /** The line that is wrong; left out where the caller's own is missing. */
        voterId: id('voter').optional(),
        text: text(0, VOTE_LIMITS.reasonLengthMax),
        media: mediaIds,
      })
      .refine(({ about, voterId }) => (about === 'wrong') === (voterId !== undefined))
      .refine(({ text: said, media }) => said !== '' || media.length > 0),
    output: z.object({ objectionId: idOut }),
    errors: [
      ...(['TEXT_REFUSED', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'MEDIA_TOO_MANY', 'VOTE_NOT_FOUND'] as const),
      ...(['OBJECTIONS_OVER', 'ON_ROLL', 'NOT_ON_ROLL', 'OBJECTION_DECIDED'] as const),
    ],
    examples: {
      good: OBJECTION,
      bad: [
        { ...OBJECTION, about: 'missing' },
        { ...OBJECTION, text: '' },
      ],
    },
  },
  /** What was said against a roll: all of it for those who decide, and for anybody else what they said themselves. */
  'vote.objections': {
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: null,
    input: z.object({ voteId, cursor }),
    output: page(
      z.object({
        objectionId: idOut,
        about: z.enum(OBJECTION_ABOUT),
        door: z.string(),
        text: z.string(),
        media: z.array(mediaShown),
        at: instant,
        status: z.enum(OBJECTION_STATUSES),
        isMine: z.boolean(),
        /** What each of the staff decided so far, by name; for the one who said it once it is decided. */
        readings: z.array(z.object({ by: z.string(), isUpheld: z.boolean(), reason: z.string(), isByMe: z.boolean() })),
        mayDecide: z.boolean(),
      }),
    ),
    errors: ['VOTE_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** One of the staff decides of an objection, with a reason. Once two of them have decided the same the roll is changed, or stays as it is. */
  'vote.decideObjection': {
    ...VOTE_ACTS['vote.decideObjection'],
    mechanism: 'M-31',
    access: holders(VOTE_CHECKERS),
    over: { placeOf: 'objections', by: 'objectionId' },
    event: ['vote.objectionRead', 'vote.rollChanged', 'vote.objectionRefused'],
    remember: 'everything',
    input: z.object({
      objectionId: id('objection'),
      isUpheld: z.boolean(),
      reason: text(VOTE_LIMITS.reasonLengthMin, VOTE_LIMITS.reasonLengthMax),
    }),
    output: z.object({ objectionId: idOut, status: z.enum(OBJECTION_STATUSES) }),
    errors: [
      ...(['TEXT_REFUSED', 'OBJECTION_NOT_FOUND', 'OBJECTION_DECIDED', 'OBJECTIONS_OVER'] as const),
      ...(['SECOND_PERSON_NEEDED', 'UNIT_NOT_HERE'] as const),
    ],
    examples: { good: { objectionId: 'objection_nowhere', isUpheld: true, reason: '户口本看过了' } },
  },
});
