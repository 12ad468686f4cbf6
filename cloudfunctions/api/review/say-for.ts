import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keepFor, neighbourOf } from './keep-for.ts';
import { keepOpinion, lookAtOpinion } from './saying.ts';

export const sayFor: ApiHandlers['review.sayFor'] = async ({ residentId, ...said }, ctx) => {
  const home = await neighbourOf(ctx, residentId);
  if (!home.ok) return home;
  const looked = await lookAtOpinion(ctx, said);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  return keepFor(ctx, home.value, 'captain', (transaction, by) =>
    keepOpinion(transaction, looked.value, by, { isNamed: true, isAboutCaptain: false }),
  );
};
