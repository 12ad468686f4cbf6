import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { goOnIn, isLaterMonth } from '../../../shared/meeting/disposing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { opinionDocument, reviewIn, saveReview } from '../review/index.ts';
import { decide, type Also, type ToDecide } from './decide.ts';
import { continuedIdOf } from './ids.ts';

export const defer: ApiHandlers['meeting.defer'] = ({ opinionId, toMonth, reason }, ctx) =>
  decide<'SECRETARY_NEEDED' | 'MONTH_NOT_POSSIBLE'>(ctx, {
    ...{ opinionId, outcome: 'deferred', words: reason },
    also: (matter) => putOff(matter, toMonth),
  });

/** What is put off goes on in the review of its month, in the same transaction: it is counted there once. */
const putOff = async (
  { opinion, meeting, now, transaction, held }: ToDecide,
  toMonth: LocalMonth,
): Promise<Result<Also, 'SECRETARY_NEEDED' | 'MONTH_NOT_POSSIBLE'>> => {
  if (opinion.timesPutOff > 0 && !held.holds(['secretary'], opinion)) return fail('SECRETARY_NEEDED');
  const later = await reviewIn(transaction, opinion.buildingId, toMonth, now);
  if (!later || !isLaterMonth(meeting.month, toMonth)) return fail('MONTH_NOT_POSSIBLE');
  const goesOn = goOnIn(later, opinion, { _id: continuedIdOf(opinion._id, toMonth), isPutOff: true }, now);
  if (!goesOn.ok) return goesOn;
  await saveReview(transaction, goesOn.value.review);
  await transaction.insert('opinions', [opinionDocument(goesOn.value.opinion)]);
  return ok({ decision: { toMonth } });
};
