import { fail, ok } from '../../../shared/kernel/errors.ts';
import { mergeNeed } from '../../../shared/need/merging.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isOwnBody } from './own-body.ts';
import { needRow } from './project.ts';
import { isVisible } from './visible.ts';
import { readView } from './views.ts';

export const mergeable: ApiHandlers['need.mergeable'] = async ({ needId }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || !isVisible(need, ctx)) return fail('NEED_NOT_FOUND');
  if (!ctx.reaches(need) || isOwnBody(need, ctx)) return fail('FORBIDDEN');
  const found = await readView('community', 'unfinished', ctx, { limit: NEED_LIMITS.pageSize, kind: need.kind });
  const fit = found.filter((into) => ctx.reaches(into) && mergeNeed(need, into, ctx.now).ok);
  const isNear = ({ buildingId }: typeof need) => buildingId === need.buildingId;
  const near = [...fit.filter(isNear), ...fit.filter((into) => !isNear(into))];
  return ok({ items: near.map((into) => needRow(into, ctx)) });
};
