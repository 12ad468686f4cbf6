import { doneBy } from '../../../shared/acts.ts';
import { ERROR_CATALOG } from '../../../shared/kernel/errors.ts';
import { oneIsDone } from '../platform/badges.ts';
import type { Answer } from '../platform/rpc.ts';
import { markAllStale, markStaleAfter } from './resource.ts';

/** The badge of what was done is lower at once; what is on screen is asked for again as far as the answer to an act may have changed it. */
export const markAnswered = (act: string, answer: Answer<unknown>): void => {
  if (answer.ok) {
    const done = doneBy(act);
    if (done) oneIsDone(done);
    markStaleAfter(act);
  } else if (ERROR_CATALOG[answer.code] === 'refresh') markAllStale();
};
