import * as z from 'zod';
import { mediaIds } from '../capture/shapes.ts';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { NEED_OVERSEERS } from '../need/overseers.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { MUTUAL_ACTS } from './acts.ts';
import { MISSED_LIMITS as LIMITS } from './missed.ts';
import { missedShown } from './missed-shapes.ts';

const MISSED = { missedId: 'missed_nowhere' } as const;

/** What is kept of help that did not come, told kindly (M-15). The errors of each method are in order of precedence. */
export const missedContract = declareMethods({
  /** The caller's own, the latest first; what was struck stands there too, so that they see that it is gone. */
  'mutual.missed': {
    mechanism: 'M-15',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({
      items: z.array(
        missedShown.extend({
          /** Why it was struck; null where it was not. */
          struck: z.string().nullable(),
          /** Until when the caller may say why, or say it anew; null where they may not any more. */
          sayUntil: z.number().int().nullable(),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Says why it did not work out, in words or aloud; those in charge of where the caller lives read it. */
  'mutual.sayWhy': {
    ...MUTUAL_ACTS['mutual.sayWhy'],
    mechanism: 'M-15',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['mutual.whySaid'],
    remember: 'not the input',
    input: z
      .object({
        missedId: id('missed'),
        text: text(0, LIMITS.whyLengthMax).default(''),
        media: mediaIds.default([]),
      })
      .refine(({ text: words, media }) => words !== '' || media.length > 0),
    output: z.object({ missedId: idOut }),
    errors: ['TEXT_REFUSED', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'MEDIA_TOO_MANY', 'MISSED_NOT_FOUND', 'WHY_CLOSED'],
    examples: {
      good: { ...MISSED, text: '孩子发烧了', media: ['media_nowhere'] },
      harmless: { media: [] },
      bad: [{ ...MISSED, text: '' }],
    },
  },
  /** Somebody in charge of where the person lives takes away a record that is wrong, and says why; the person is told. */
  'mutual.strike': {
    ...MUTUAL_ACTS['mutual.strike'],
    mechanism: 'M-15',
    access: holders(NEED_OVERSEERS),
    over: { placeOf: 'missed', by: 'missedId' },
    event: ['mutual.struck'],
    remember: 'everything',
    input: z.object({ missedId: id('missed'), reason: text(2, LIMITS.whyLengthMax) }),
    output: z.object({ missedId: idOut }),
    errors: ['TEXT_REFUSED', 'MISSED_NOT_FOUND'],
    examples: { good: { ...MISSED, reason: '他来过了' } },
  },
});
