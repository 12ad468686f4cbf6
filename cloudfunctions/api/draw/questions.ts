import { isAskingOpen, type DrawQuestion, type Spoken } from '../../../shared/draw/asking.ts';
import { DRAW_MAKERS } from '../../../shared/draw/keepers.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { mediaShownTo } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import { drawFor, ownEntry } from './read-draw.ts';

const PAGE_SIZE = 20;
/** What waits for an answer, the longest first: more than anybody answers at once. */
const WAITING_MAX = 50;

export const questions: ApiHandlers['draw.questions'] = async ({ drawId, cursor }, ctx) => {
  const draw = await drawFor(ctx, drawId);
  if (!draw) return fail('DRAW_NOT_FOUND');
  const { householdId, _id: readerId } = ctx.resident;
  const mayAnswer = ctx.holds(DRAW_MAKERS, placeOf(draw));
  const found = await findDocuments(
    'drawQuestions',
    { drawId, order: command.gt(cursor ?? '') },
    { orderBy: [['order', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const waiting =
    cursor === undefined
      ? await findDocuments(
          'drawQuestions',
          { drawId, order: null, ...(mayAnswer ? {} : { householdId }) },
          { orderBy: [['createdAt', 'asc']], limit: WAITING_MAX },
        )
      : [];
  const own = isAskingOpen(draw, ctx.now) ? await ownEntry(drawId, householdId) : undefined;
  const page = found.slice(0, PAGE_SIZE);
  const media = await mediaShownTo(
    [...page, ...waiting].flatMap(({ media, answer }) => [...media, ...(answer?.media ?? [])]),
    { readerId, as: mayAnswer ? 'keeper' : 'neighbour' },
  );
  const show = (question: DrawQuestion) => showQuestion(question, householdId, media);
  return ok({
    items: page.map(show),
    next: found.length > PAGE_SIZE ? (page.at(-1)?.order ?? null) : null,
    waiting: waiting.map(show),
    mayAsk: own?.leftAt === null && !own.gaveUp,
    mayAnswer,
  });
};

type Media = Awaited<ReturnType<typeof mediaShownTo>>;

const spokenIn = ({ text, media }: Spoken, shown: Media) => ({
  text,
  media: shown.filter(({ mediaId }) => media.some((one) => one.mediaId === mediaId)),
});

const showQuestion = (question: DrawQuestion, householdId: string, media: Media) => {
  const { _id: questionId, door, answer, createdAt: at } = question;
  return {
    ...{ questionId, door, at, isMine: question.householdId === householdId, ...spokenIn(question, media) },
    answer: answer && { ...spokenIn(answer, media), at: answer.by.at, by: answer.by.name },
  };
};
