import { ok } from '../../../shared/kernel/errors.ts';
import { canBeFollowed } from '../../../shared/need/following.ts';
import { KIND_RULES } from '../../../shared/need/kind-rules.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needRow } from './project.ts';
import { readView } from './views.ts';

/** As many as somebody looks through before they say theirs. */
const SHOWN_MAX = 5;

/** What is about the ground of all stands on the wall of the community, everything else on that of the building. */
export const alike: ApiHandlers['need.alike'] = async ({ kind, at }, ctx) => {
  // Of 别的 no two are alike because both are.
  if (!KIND_RULES[kind].isShared || kind === 'other') return ok({ items: [] });
  const view = at === 'community' ? 'community' : 'building';
  const found = await readView(view, 'unfinished', ctx, { limit: NEED_LIMITS.pageSize, kind });
  const { householdId } = ctx.resident;
  const others = found.filter(
    (need) =>
      need.householdId !== householdId &&
      canBeFollowed(need) &&
      (at === 'community') === (need.place.at === 'community'),
  );
  return ok({ items: others.slice(0, SHOWN_MAX).map((need) => needRow(need, ctx)) });
};
