/**
 * What became of a need, in the word of whoever reports it done. `withinLimits`: as far as it could be; `referred`: it belongs elsewhere,
 * and they were told where.
 */
export const OUTCOMES = [
  'done',
  'withinLimits',
  'solvedItself',
  'cannot',
  'notFound',
  'duplicate',
  'referred',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Helpers earn where somebody did something. */
const EARNING: readonly Outcome[] = ['done', 'withinLimits'];

/** True if the helpers of a need that ended so earn their points. */
export const earnsPoints = (outcome: Outcome): boolean => EARNING.includes(outcome);
