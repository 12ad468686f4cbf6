import type { Place } from '../../../shared/community/roles.ts';
import type { BuildingId, CommunityId, GridId } from '../../../shared/kernel/ids.ts';
import { TASK_LIMITS, type Task } from '../../../shared/inbox/tasks.ts';
import { VOTE_CHECKERS, VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import type { Objection } from '../../../shared/vote/objection.ts';
import type { VoteTotals } from '../../../shared/vote/typing.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';

/** What to read for {@link voteTasks}: nothing for whoever holds no vote. What was said of a roll that nobody can change any more waits for nobody. */
export const voteTasksParts = (ctx: ResidentCtx) => {
  const { communityId } = ctx.resident;
  const options = { limit: TASK_LIMITS.eachMax + 1 };
  return {
    objections:
      ctx.nodesHeld(VOTE_CHECKERS).length > 0
        ? part(
            'objections',
            { communityId, status: 'open', until: command.gt(ctx.now) },
            { ...options, orderBy: [['until', 'asc']] },
          )
        : undefined,
    typed: ctx.nodesHeld(VOTE_MAKERS).length > 0 ? part('voteTotals', { communityId }, options) : undefined,
  };
};

type Found = {
  readonly objections?: readonly Objection[] | undefined;
  readonly typed?: readonly VoteTotals[] | undefined;
};

type Held = {
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId | null;
  readonly gridId: GridId | null;
};
const whereOf = ({ communityId, buildingId, gridId }: Held): Place => {
  if (gridId !== null) return { communityId, gridId };
  return buildingId === null ? { communityId } : { communityId, buildingId };
};

/** What of votes waits for the caller: what they did their part of waits for somebody else. */
export const voteTasks = ({ objections = [], typed = [] }: Found, ctx: ResidentCtx): readonly Task[] => {
  const me = ctx.resident._id;
  return [
    ...objections
      .filter((one) => one.byId !== me && one.readings.every(({ by }) => by.id !== me))
      .filter((one) => ctx.holds(VOTE_CHECKERS, whereOf(one)))
      .map(({ voteId, door }) => ({ kind: 'objection', id: voteId, what: door }) as const),
    ...typed
      // Where two typed different numbers both of them look at the sheet again.
      .filter(({ entries }) => entries.length > 1 || entries.every(({ by }) => by.id !== me))
      .filter((one) => ctx.holds(VOTE_MAKERS, whereOf(one)))
      .map(({ _id }) => ({ kind: 'totals', id: _id, what: '' }) as const),
  ];
};
