import { fail, ok } from '../../../shared/kernel/errors.ts';
import { needFromOpinion } from '../../../shared/need/from-opinion.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { findReceivers, receiverIdOf } from '../need/index.ts';
import { isBefore } from './matter.ts';

export const receivers: ApiHandlers['meeting.receivers'] = async ({ opinionId }, ctx) => {
  const opinion = await getDocument('opinions', opinionId);
  if (!opinion || opinion.communityId !== ctx.resident.communityId) return fail('OPINION_NOT_FOUND');
  if (!ctx.reaches(opinion)) return fail('FORBIDDEN');
  if (!isBefore(opinion, ctx)) return fail('OPINION_NOT_FOUND');
  // Nobody posted it yet: as the need that it would become.
  const need = needFromOpinion(opinion, { buildingName: '' }, undefined, { isPrivate: false, now: ctx.now });
  const found = await findReceivers(need, ctx);
  return ok({
    items: found.map(({ id, name, kind, role, isSuggested }) => ({
      ...{ receiverId: receiverIdOf(opinion.communityId, id), name, kind, role, isSuggested },
    })),
  });
};
