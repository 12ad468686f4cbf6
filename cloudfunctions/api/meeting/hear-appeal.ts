import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { hear, heardInto, monthsOfNextMeeting } from '../../../shared/meeting/appealing.ts';
import { goOnIn, reopen } from '../../../shared/meeting/disposing.ts';
import type { Heard } from '../../../shared/review/appeal.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { opinionDocument, reviewIn, saveReview } from '../review/index.ts';
import { meetingHappened } from './act.ts';
import { authorsOf } from './authors.ts';
import { continuedIdOf } from './ids.ts';
import { matterIn, type Matter } from './matter.ts';
import { saveMeeting } from './record.ts';

type Refused = 'OPINION_NOT_FOUND' | 'FORBIDDEN' | 'APPEAL_NOT_FOUND' | 'APPEAL_OF_OWN' | 'MONTH_NOT_POSSIBLE';
type Answer = { opinionId: string; toMonth: string | null };

/** What becomes of the matter is one transaction with the hearing: the sums of every month stay true. */
export const hearAppeal: ApiHandlers['meeting.hearAppeal'] = async ({ opinionId, isUpheld, words }, ctx) => {
  const verdict = await checkText(ctx.openid, words);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const authors = await authorsOf(opinionId);
  return runCommand<Answer, Refused, ResidentAct>(ctx, async (transaction, now, held) => {
    const matter = await matterIn(transaction, held, opinionId);
    // Where no meeting began nothing was refused.
    if (!matter.ok) return fail(matter.code === 'MEETING_NOT_RUNNING' ? 'APPEAL_NOT_FOUND' : matter.code);
    const heard: Heard = { byId: ctx.resident._id, at: now, isUpheld, words, toMonth: null };
    const decided = hear(matter.value.opinion, heard, now);
    if (!decided.ok) return decided;
    const left = await lead(transaction, { ...matter.value, heard, opinion: decided.value }, now);
    if (!left.ok) return left;
    const kind = isUpheld ? 'meeting.appealUpheld' : 'meeting.appealDismissed';
    return ok({
      value: { opinionId, toMonth: left.value },
      happened: meetingHappened(ctx, matter.value.meeting, kind, {
        ...{
          subject: opinionId,
          buildingId: decided.value.buildingId,
          from: 'appealed',
          to: isUpheld ? 'upheld' : 'dismissed',
        },
        ...{ reason: words, isReasonPublic: verdict === 'clear' },
        told: authors.filter((id) => id !== ctx.resident._id).slice(0, TOLD_MAX),
      }),
    });
  });
};

type Hears = Omit<Matter, 'opinion'> & { readonly opinion: Opinion; readonly heard: Heard };

/** Writes what becomes of the matter. @returns the month in which it goes on; null where it does not, or is open again in its own. */
const lead = async (
  transaction: Transaction,
  { opinion, review, meeting, heard }: Hears,
  now: InstantMs,
): Promise<Result<LocalMonth | null, 'MONTH_NOT_POSSIBLE'>> => {
  if (!heard.isUpheld) {
    await transaction.replace('opinions', opinionDocument(opinion));
    return ok(null);
  }
  if (meeting.status === 'running') {
    const open = reopen(review, opinion, now);
    if (!open.ok) throw new Error(`${opinion._id} was refused and is ${open.code}`);
    await transaction.replace('opinions', opinionDocument(open.value.opinion));
    await saveReview(transaction, open.value.review);
    await saveMeeting(transaction, { ...meeting, updatedAt: now });
    return ok(null);
  }
  for (const month of monthsOfNextMeeting(opinion.month, now)) {
    const later = await reviewIn(transaction, opinion.buildingId, month, now);
    const goesOn = later && goOnIn(later, opinion, { _id: continuedIdOf(opinion._id, month), isPutOff: false }, now);
    if (!goesOn?.ok) continue;
    await saveReview(transaction, goesOn.value.review);
    await transaction.insert('opinions', [opinionDocument(goesOn.value.opinion)]);
    await transaction.replace('opinions', opinionDocument(heardInto(opinion, { ...heard, toMonth: month })));
    return ok(month);
  }
  return fail('MONTH_NOT_POSSIBLE');
};
