import { FRONT_LIMITS as LIMITS } from '../../../shared/community/front-limits.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { NeedDocument } from './collections.ts';
import { countOfPage, type BoundedCount } from '../../platform/paging.ts';
import { needRow, readsPending } from './project.ts';
import { readNods, readView } from './views.ts';

const PAGE = NEED_LIMITS.pageSize;
const NO_WORDS: BoundedCount = { n: 0, isMore: false };

/** What the home screen shows of needs: what waits for the caller, and the newest of their building that is not among it. */
export const needsAtFront = async (ctx: ResidentCtx) => {
  const [nods, claimed, around, words] = await Promise.all([
    readNods(ctx, PAGE + 1),
    readView('claimed', 'unfinished', ctx, { limit: PAGE + 1 }),
    // Enough that some are left, should all that waits for the caller be among the newest.
    readView('building', 'unfinished', ctx, { limit: LIMITS.nodsMax + LIMITS.takenMax + LIMITS.aroundMax }),
    readsPending(ctx) ? readView('pending', 'unfinished', ctx, { limit: PAGE + 1 }) : [],
  ]);
  const taken = claimed.filter(({ status }) => status === 'open' || status === 'claimed');
  const waiting = [...nods.slice(0, LIMITS.nodsMax), ...taken.slice(0, LIMITS.takenMax)];
  const shown = new Set(waiting.map(({ _id }) => _id));
  const rows = (needs: readonly NeedDocument[], max: number) => needs.slice(0, max).map((need) => needRow(need, ctx));
  return {
    nods: { ...countOfPage(nods, PAGE), items: rows(nods, LIMITS.nodsMax) },
    taken: { n: Math.min(taken.length, PAGE), isMore: claimed.length > PAGE, items: rows(taken, LIMITS.takenMax) },
    around: rows(
      around.filter(({ _id }) => !shown.has(_id)),
      Math.min(LIMITS.aroundMax, LIMITS.rowsMax - shown.size),
    ),
    pendingWords: readsPending(ctx) ? countOfPage(words, PAGE) : NO_WORDS,
  };
};
