import { ok } from '../../../shared/kernel/errors.ts';
import { dutyParts, shiftOf } from '../duty/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { readCounts, thisMonthOf, thisMonthParts } from '../insight/index.ts';
import { applicantsOf, applicantsParts } from '../membership/index.ts';
import { needsAtFront, needsAtFrontParts } from '../need/index.ts';
import { balanceIn, balanceParts } from '../points/index.ts';
import { TASK_LIMITS, type Task } from '../../../shared/inbox/tasks.ts';
import { drawTasks, drawTasksParts } from '../draw/index.ts';
import { votesAtFront, votesAtFrontParts, voteTasks, voteTasksParts } from '../vote/index.ts';
import { countOfPage } from '../../platform/paging.ts';
import { unreadOf, unreadParts } from './unread.ts';

/** Each feature says what to read for the home screen and what it makes of it; all of it is read in one round trip. */
export const home: ApiHandlers['inbox.home'] = async (_input, ctx) => {
  const { communityId } = ctx.resident;
  const parts = {
    ...dutyParts(ctx),
    ...thisMonthParts(ctx),
    ...applicantsParts(ctx),
    ...needsAtFrontParts(ctx),
    ...unreadParts(ctx),
    ...votesAtFrontParts(ctx),
    ...balanceParts(ctx),
    ...voteTasksParts(ctx),
    ...drawTasksParts(ctx),
  };
  const { found, ...counts } = await readCounts(communityId, parts, ctx.now);
  return ok({
    duty: shiftOf(found, ctx),
    thisMonth: thisMonthOf(counts, ctx),
    applicants: applicantsOf(found),
    pointsBalance: balanceIn(found),
    ...unreadOf(found),
    ...needsAtFront(found, ctx),
    ...votesAtFront(found, ctx, found.marks[0]?.results ?? 0),
    tasks: showTasks([...drawTasks(found, ctx), ...voteTasks(found, ctx)]),
  });
};

/** Of several things of one kind in one vote the first stands for all. */
const showTasks = (tasks: readonly Task[]) => {
  const isFirst = ({ kind, id }: Task, at: number) =>
    tasks.findIndex((one) => one.kind === kind && one.id === id) === at;
  const each = tasks.filter(isFirst);
  return { ...countOfPage(each, TASK_LIMITS.eachMax), items: each.slice(0, TASK_LIMITS.shownMax) };
};
