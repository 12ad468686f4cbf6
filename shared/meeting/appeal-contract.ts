import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { MEETING_ACTS } from './acts.ts';
import { MEETING_CHAIRS } from './chairs.ts';
import { MEETING_LIMITS as LIMITS } from './limits.ts';
import { matterShown } from './shapes.ts';

const opinionId = id('opinion');
const words = text(LIMITS.wordsLengthMin, LIMITS.wordsLengthMax);
const NOWHERE = { opinionId: 'opinion_nowhere' };
const ofOpinion = {
  mechanism: 'M-28',
  over: { placeOf: 'opinions', by: 'opinionId' },
  remember: 'everything',
} as const;

/** The one appeal against a refusal, and its hearing by somebody else. The errors of each method are in order of precedence. */
export const meetingAppealContract = declareMethods({
  /** Whoever said it, or the same, does not accept the refusal: the chair is told, and who refused it does not hear it. */
  'meeting.appeal': {
    ...MEETING_ACTS['meeting.appeal'],
    ...ofOpinion,
    access: RESIDENT,
    event: ['meeting.appealed'],
    input: z.object({ opinionId, words }),
    /** The opinion that was refused: the caller's own, or the one it goes on with. */
    output: z.object({ opinionId: idOut }),
    errors: ['TEXT_REFUSED', 'OPINION_NOT_FOUND', 'NOT_REFUSED', 'ALREADY_APPEALED', 'APPEAL_TOO_LATE'],
    examples: { good: { ...NOWHERE, words: '明明修得了' } },
  },
  /** The appeals that wait to be heard in the caller's community, the longest ago first. */
  'meeting.appeals': {
    mechanism: 'M-28',
    access: holders(MEETING_CHAIRS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(
      matterShown.extend({
        month: z.string(),
        appeal: z.string(),
        appealedAt: z.number().int(),
        /** False for whoever refused the matter, said it, or appeals. */
        mayHear: z.boolean(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /**
   * Somebody of the chair who did not refuse it hears it. Upheld, the matter is open again while its meeting runs, and else before the next one;
   * dismissed, the refusal stands.
   */
  'meeting.hearAppeal': {
    ...MEETING_ACTS['meeting.hearAppeal'],
    ...ofOpinion,
    access: holders(MEETING_CHAIRS),
    event: ['meeting.appealUpheld', 'meeting.appealDismissed'],
    input: z.object({ opinionId, isUpheld: z.boolean(), words }),
    /** `toMonth`: where it goes on; null where it does not, or is open again in its own month. */
    output: z.object({ opinionId: idOut, toMonth: z.string().nullable() }),
    errors: ['TEXT_REFUSED', 'OPINION_NOT_FOUND', 'APPEAL_NOT_FOUND', 'APPEAL_OF_OWN', 'MONTH_NOT_POSSIBLE'],
    examples: { good: { ...NOWHERE, isUpheld: true, words: '重新再议' } },
  },
});
