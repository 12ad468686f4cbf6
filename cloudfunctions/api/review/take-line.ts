import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keepFor, neighbourOf } from './keep-for.ts';
import { keepLine } from './keep-line.ts';
import { lookAtOpinion } from './saying.ts';

export const takeLine: ApiHandlers['review.takeLine'] = async (
  { residentId, isNamed, kind, text, line, replacesId, called },
  ctx,
) => {
  const home = await neighbourOf(ctx, residentId);
  if (!home.ok) return home;
  const looked = await lookAtOpinion(ctx, { kind, text, media: [] });
  if (!looked.ok) return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return keepFor(ctx, home.value, 'jielong', (transaction, by) =>
    keepLine(transaction, ctx, { looked: looked.value, by, isNamed, line, replacesId, called }),
  );
};
