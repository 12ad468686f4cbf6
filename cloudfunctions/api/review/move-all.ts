import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { ReviewEventKind } from '../../../shared/review/events.ts';
import { moveReview, moveStands, type Move } from '../../../shared/review/moving.ts';
import { asOf } from '../../../shared/review/planned.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import type { ApiHandlers } from '../handlers.ts';
import { allBuildings, type BuildingInMonth } from './all-buildings.ts';
import { reviewHappened } from './happened.ts';
import { reviewIdOf } from './ids.ts';
import { saveReview } from './record.ts';

/** So many buildings a call: a transaction of some eight round trips each, and the screen shows progress. */
const AT_ONCE = 12;

const HAPPENED: Readonly<Record<Move, ReviewEventKind>> = {
  open: 'review.opened',
  remind: 'review.reminded',
  close: 'review.closed',
};

/** Each building is an act of its own, with an event whose id says of which building and move: whatever stops in between is not lost, and nothing comes twice. */
export const moveAll: ApiHandlers['review.moveAll'] = async (input, ctx) => {
  const { move } = input;
  const month = input.month as LocalMonth;
  const all = await allBuildings(ctx.resident.communityId, month, ctx.now);
  const standing = (wanted: 'todo' | 'done') =>
    all.filter(({ review }) => review && moveStands(review, move, ctx.now) === wanted);
  const todo = standing('todo');
  const before = standing('done').length;
  const now = todo.slice(0, AT_ONCE);
  for (const building of now) {
    const moved = await moveOne(ctx, building, month, move);
    // Somebody else was there first: it is done all the same.
    if (!moved.ok && moved.code !== 'REVIEW_NOT_OPEN') return fail(moved.code);
  }
  return ok({ done: before + now.length, all: before + todo.length });
};

const moveOne = (ctx: ResidentAct, building: BuildingInMonth, month: LocalMonth, move: Move) => {
  const reviewId = reviewIdOf(building.buildingId, month);
  const eventId = `event_${digest('move', move, reviewId, move === 'remind' ? ctx.today : '')}` as EventId;
  return runCommand<null, 'REVIEW_NOT_OPEN', ResidentAct>({ ...ctx, eventId }, async (transaction, now) => {
    const before = await transaction.get('reviews', reviewId);
    if (!before) return fail('REVIEW_NOT_OPEN');
    const moved = moveReview(asOf(before, now), move, now);
    if (!moved.ok) return moved;
    await saveReview(transaction, moved.value);
    const keeper = (building.captain ?? building.officer)?.residentId;
    const told = move === 'remind' && keeper !== undefined && keeper !== ctx.resident._id ? [keeper] : [];
    // Whoever is reminded goes to the building.
    const subject = move === 'remind' ? building.buildingId : reviewId;
    const change = { subject, from: before.status, to: moved.value.status, told };
    return ok({ value: null, happened: reviewHappened(ctx, moved.value, HAPPENED[move], change) });
  });
};
