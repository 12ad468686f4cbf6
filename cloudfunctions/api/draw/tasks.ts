import type { DrawQuestion } from '../../../shared/draw/asking.ts';
import { DRAW_CHECKERS, DRAW_MAKERS } from '../../../shared/draw/keepers.ts';
import { isWitness, turnOf } from '../../../shared/draw/witnesses.ts';
import { TASK_LIMITS, type Task } from '../../../shared/inbox/tasks.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { placeOf } from './act.ts';
import type { DrawDocument } from './collections.ts';

/** What to read for {@link drawTasks}. A draw whose list would close before it is announced cannot be checked any more. */
export const drawTasksParts = (ctx: ResidentCtx) => {
  const { communityId, _id } = ctx.resident;
  const limit = TASK_LIMITS.eachMax + 1;
  return {
    witnessed: part('draws', { 'witnesses.residentId': _id, status: 'frozen' }, { limit }),
    unchecked:
      ctx.nodesHeld(DRAW_CHECKERS).length > 0
        ? part(
            'draws',
            { communityId, status: 'draft', closesAt: command.gt(ctx.now) },
            { limit, orderBy: [['closesAt', 'asc']] },
          )
        : undefined,
    asked:
      ctx.nodesHeld(DRAW_MAKERS).length > 0
        ? part(
            'drawQuestions',
            { communityId, order: null, until: command.gt(ctx.now) },
            { limit, orderBy: [['until', 'asc']] },
          )
        : undefined,
  };
};

type Found = {
  readonly witnessed: readonly DrawDocument[];
  readonly unchecked?: readonly DrawDocument[] | undefined;
  readonly asked?: readonly DrawQuestion[] | undefined;
};

/** What of draws waits for the caller: their digits, once it is their turn, a draw that somebody else wrote, and what is asked before one. */
export const drawTasks = ({ witnessed, unchecked = [], asked = [] }: Found, ctx: ResidentCtx): readonly Task[] => {
  const me = ctx.resident._id;
  const isMyTurn = (draw: DrawDocument): boolean => {
    const turn = turnOf(draw);
    return turn !== null && isWitness(draw, turn, me);
  };
  return [
    ...witnessed.filter(isMyTurn).map(({ _id, goods }) => ({ kind: 'drawTurn', id: _id, what: goods }) as const),
    ...unchecked
      .filter((draw) => draw.made.id !== me && ctx.holds(DRAW_CHECKERS, placeOf(draw)))
      .map(({ _id, goods }) => ({ kind: 'drawCheck', id: _id, what: goods }) as const),
    ...asked
      .filter((question) => ctx.holds(DRAW_MAKERS, placeOf(question)))
      .map(({ drawId, text, door }) => ({ kind: 'drawAsked', id: drawId, what: text === '' ? door : text }) as const),
  ];
};
