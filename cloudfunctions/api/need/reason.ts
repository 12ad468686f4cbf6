import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Reason } from './act.ts';

/** Words that go with an act pass the same check as a need; what a human should look at is kept, but not shown to all. */
export const checkReason = async (
  openid: string,
  text: string | undefined,
): Promise<Result<Reason, 'TEXT_REFUSED'>> => {
  if (text === undefined || text === '') return ok({ text: null, isPublic: true });
  const verdict = await checkText(openid, text);
  return verdict === 'refused' ? fail('TEXT_REFUSED') : ok({ text, isPublic: verdict === 'clear' });
};
