import { answerQuestion } from '../../../shared/draw/asking.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { orderKey } from '../../platform/paging.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawHappened, placeOf, signedBy } from './act.ts';
import { lookedAt } from './looked-at.ts';

export const answer: ApiHandlers['draw.answer'] = async ({ questionId, ...said }, ctx) => {
  const media = await lookedAt(ctx, said);
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return runCommand(ctx, async (transaction, now, held) => {
    const before = await transaction.get('drawQuestions', questionId);
    if (before?.communityId !== ctx.resident.communityId) return fail('QUESTION_NOT_FOUND');
    if (!held.reaches(placeOf(before))) return fail('FORBIDDEN');
    const answered = answerQuestion(before, { text: said.text, media: media.value, by: signedBy(ctx, now) });
    if (!answered.ok) return answered;
    await transaction.replace('drawQuestions', {
      ...answered.value,
      ...{ order: orderKey(now, questionId), schema: 1 },
    });
    const { communityId, buildingId, drawId } = before;
    const change = { from: 'asked', to: 'answered', subject: questionId };
    return ok({
      value: { questionId },
      happened: drawHappened(ctx, { communityId, buildingId, _id: drawId }, 'draw.answered', change),
    });
  });
};
