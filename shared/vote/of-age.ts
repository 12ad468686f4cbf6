import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock } from '../kernel/time.ts';
import { VOTING_AGE } from './rules.ts';

/** Whether somebody is grown up on the day a vote opens: `asked` where the year of birth does not tell. */
export type OfAge = 'yes' | 'no' | 'asked';

/** @param birthYear - null = unknown. @param opensAt - of the vote. */
export const ofAge = (birthYear: number | null, opensAt: InstantMs): OfAge => {
  if (birthYear === null) return 'asked';
  const age = beijingClock(opensAt).year - birthYear;
  if (age === VOTING_AGE) return 'asked';
  return age > VOTING_AGE ? 'yes' : 'no';
};
