import { carriesPrivateNumber } from '../../shared/need/private-numbers.ts';
import { openapi } from './sdk.ts';

/** `clear`: may be published. `look`: a human looks first. `refused`: may not; the author keeps the words and can change them. */
export type Verdict = 'clear' | 'look' | 'refused';

/** msgSecCheck's scene for what people write to each other: a forum. */
const SCENE_FORUM = 3;
const VERSION = 2;

/**
 * Asks WeChat's content check, in the author's own call: it needs an openid that was here within two hours (platform.md §0.11).
 * If the check cannot be reached the words wait for a human: nothing is lost, nothing is published (D9).
 */
export const checkText = async (openid: string, content: string): Promise<Verdict> => {
  if (content === '') return 'clear';
  if (carriesPrivateNumber(content)) return 'look';
  const suggest = await openapi()
    .security.msgSecCheck({ openid, scene: SCENE_FORUM, version: VERSION, content })
    .then(
      (reply) => reply.result?.suggest,
      (cause: unknown) => {
        console.warn('content check unreachable, text waits for a human', cause);
        return undefined;
      },
    );
  if (suggest === 'pass') return 'clear';
  return suggest === 'risky' ? 'refused' : 'look';
};
