import { ASKING_LIMITS, mayAsk, type DrawQuestion } from '../../../shared/draw/asking.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { DrawId, HouseholdId, QuestionId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawHappened } from './act.ts';
import { questionIdOf } from './ids.ts';
import { lookedAt } from './looked-at.ts';
import { drawFor, ownEntry } from './read-draw.ts';

/** A household has few places for questions, one after another: what is asked again before it is answered stands in the same place. */
export const ask: ApiHandlers['draw.ask'] = async ({ drawId, ...said }, ctx) => {
  const media = await lookedAt(ctx, said);
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  const draw = await drawFor(ctx, drawId);
  if (!draw) return refuseUnlessAnswered(ctx, 'DRAW_NOT_FOUND');
  const { householdId, _id: byId } = ctx.resident;
  const own = await ownEntry(drawId, householdId);
  return runCommand(ctx, async (transaction, now) => {
    const before = (await transaction.get('draws', drawId)) ?? draw;
    const entry = own && (await transaction.get('drawEntries', own._id));
    const may = mayAsk(before, entry, now);
    if (!may.ok || !entry) return may.ok ? fail('NOT_ENTERED') : may;
    const place = await freePlace(transaction, drawId, householdId);
    if (!place) return fail('QUESTIONS_FULL');
    const { communityId, buildingId } = before;
    const question: DrawQuestion = {
      ...{ _id: place.questionId, communityId, buildingId, drawId, householdId, door: entry.door, byId },
      ...{
        text: said.text,
        media: media.value,
        answer: null,
        until: before.meetsAt,
        createdAt: place.standing?.createdAt ?? now,
      },
    };
    await transaction.replace('drawQuestions', { ...question, order: null, schema: 1 });
    const change = { from: place.standing ? 'asked' : null, to: 'asked', subject: question._id };
    return ok({
      value: { questionId: question._id },
      happened: drawHappened(ctx, before, 'draw.asked', change),
    });
  });
};

type Place = { readonly questionId: QuestionId; readonly standing: DrawQuestion | undefined };
/** The first place of a household whose question is not answered; undefined where all are. */
const freePlace = async (
  transaction: Transaction,
  drawId: DrawId,
  householdId: HouseholdId,
): Promise<Place | undefined> => {
  for (let number = 1; number <= ASKING_LIMITS.ofHouseholdMax; number += 1) {
    const questionId = questionIdOf(drawId, householdId, number);
    const standing = await transaction.get('drawQuestions', questionId);
    if (!standing?.answer) return { questionId, standing };
  }
  return undefined;
};
