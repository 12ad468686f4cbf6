import * as z from 'zod';
import { ID_TAIL } from '../kernel/ids.ts';
import { ANYONE, declareMethods, RESIDENT } from '../declaration.ts';
import { CODE_ACTS } from './acts.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { SHARED_ID_OF, SHARED_PAGES } from './pages.ts';

const page = z.enum(SHARED_PAGES);
const targetId = z.string().regex(new RegExp(`^(${[...new Set(Object.values(SHARED_ID_OF))].join('|')})_${ID_TAIL}$`));

/** Codes: a short scene that stands for one page, because WeChat puts at most 32 characters into a picture. */
export const codeContract = declareMethods({
  /** The code of something the caller may see. The same thing always has the same code, whoever asks and however often. */
  'code.make': {
    ...CODE_ACTS['code.make'],
    mechanism: null,
    access: RESIDENT,
    over: { placeOf: 'pages', by: 'id' },
    event: ['code.made'],
    remember: 'everything',
    input: z.object({ page, id: targetId }),
    output: z.object({
      scene: idOut,
      /** A temporary address of the picture; null while WeChat could not draw it: asking again tries again. */
      pictureUrl: z.string().nullable(),
    }),
    /** In order of precedence. */
    errors: [
      'NEED_NOT_FOUND',
      'NOTICE_NOT_FOUND',
      'VOTE_NOT_FOUND',
      'NOT_SHAREABLE',
      'FLAT_NOT_FOUND',
      'SENT_TOO_MUCH',
    ],
    examples: { good: { page: 'need', id: 'need_nowhere' } },
  },
  /** What stands behind a scanned code: a page and an id, nothing of anybody. */
  'code.open': {
    mechanism: null,
    access: ANYONE,
    over: 'public',
    event: null,
    input: z.object({ scene: id('code') }),
    output: z.object({ page, id: idOut }),
    errors: ['CODE_NOT_FOUND'],
    examples: { good: { scene: 'code_nowhere' } },
  },
});
