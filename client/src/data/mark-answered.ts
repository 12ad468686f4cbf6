import { ERROR_CATALOG } from '../../../shared/kernel/errors.ts';
import type { Answer } from '../platform/rpc.ts';
import { markAllStale, markStaleAfter } from './resource.ts';

/** What is on screen is asked for again as far as the answer to an act may have changed it. */
export const markAnswered = (act: string, answer: Answer<unknown>): void => {
  if (answer.ok) markStaleAfter(act);
  else if (ERROR_CATALOG[answer.code] === 'refresh') markAllStale();
};
