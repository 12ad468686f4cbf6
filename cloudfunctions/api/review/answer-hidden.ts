import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { NeedId } from '../../../shared/kernel/ids.ts';
import { showOpinion } from '../../../shared/review/hiding.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { goPrivate } from './go-private.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { ownOpinion } from './own-opinion.ts';
import { opinionDocument } from './record.ts';

type Answered = ReturnType<typeof reviewActed> & { readonly needId: NeedId | null };

/** What is about the captain stays with those who watch over the captain: as a need it would be before the captain. */
export const answerHidden: ApiHandlers['review.answerHidden'] = ({ opinionId, isPrivate }, ctx) =>
  runCommand<Answered, 'OPINION_NOT_FOUND' | 'NOT_AUTHOR' | 'OPINION_DECIDED' | 'NOT_HIDDEN', ResidentAct>(
    ctx,
    async (transaction, now) => {
      const own = await ownOpinion(transaction, ctx, opinionId);
      if (!own.ok) return own;
      const { opinion, review } = own.value;
      if (opinion.isAboutCaptain) return fail('OPINION_NOT_FOUND');
      if (isPrivate) {
        const gone = await goPrivate(transaction, ctx, { review, opinion }, now);
        if (!gone.ok) return gone;
        const { needId } = gone.value;
        const change = { subject: opinionId, from: 'said', to: 'madePrivate' };
        return ok({
          value: { ...reviewActed(gone.value.review), needId },
          happened: reviewHappened(ctx, review, 'review.madePrivate', change),
        });
      }
      const shown = showOpinion(opinion, now);
      if (!shown.ok) return shown;
      await transaction.replace('opinions', opinionDocument(shown.value));
      const change = { subject: opinionId, from: 'hidden', to: 'said' };
      return ok({
        value: { ...reviewActed(review), needId: null },
        happened: reviewHappened(ctx, review, 'review.shownAgain', change),
      });
    },
  );
