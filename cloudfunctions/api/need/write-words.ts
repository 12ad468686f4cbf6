import { fail } from '../../../shared/kernel/errors.ts';
import type { Need } from '../../../shared/need/need.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import { writeNeedWords } from '../../../shared/need/word-decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

type Refusal = 'TEXT_NEEDS_LOOK' | 'FORBIDDEN' | 'NEED_NOT_OPEN' | 'WORDS_NOT_WANTED';

/** Once they are right the words are public: what a human should look at first is written by the staff alone, who are that human. */
export const writeWords: ApiHandlers['need.writeWords'] = async ({ needId, text }, ctx) => {
  const verdict = await checkText(ctx.openid, text);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnNeed<Need, Refusal>(ctx, {
    action: 'writeWords',
    needId,
    decide: (need, now, held) =>
      verdict === 'look' && !held.holds(MODERATORS, need)
        ? fail('TEXT_NEEDS_LOOK')
        : writeNeedWords(need, ctx.resident._id, text, now),
  });
};
