import type { Voice } from './voice.ts';
import type { Tally } from './tally.ts';

/** What a review has of two households that became one: the voice that stands for both, and the sums. */
export type AsOne = { readonly voice: Voice | null; readonly tally: Tally };

/**
 * Two households of the building became one while its review takes opinions: one household less is asked, and what either said is said by the
 * one that they are. A household that is split off is one more that is asked, and what was said stays with the one that said it ({@link oneMore}).
 *
 * @param gone - what the one that joins the other has said; null = nothing. @param stays - the same of the other one.
 * @param as - the id of the voice of the household that they are, and the household.
 */
export const asOne = (
  tally: Tally,
  gone: Voice | null,
  stays: Voice | null,
  as: Pick<Voice, '_id' | 'householdId'>,
): AsOne => {
  const voices = [gone, stays].filter((voice) => voice !== null);
  const last = voices.reduce<Voice | null>((one, other) => (one && one.at > other.at ? one : other), null);
  const said = voices.reduce((sum, voice) => sum + voice.said, 0);
  const nilBefore = voices.filter((voice) => voice.said === 0).length;
  return {
    voice: last && { ...last, ...as, said },
    tally: {
      ...tally,
      asked: tally.asked - 1,
      spoke: tally.spoke - Math.max(0, voices.length - 1),
      nil: tally.nil - nilBefore + Number(last !== null && said === 0),
    },
  };
};

/** The sums with one household more that is asked. */
export const oneMore = (tally: Tally): Tally => ({ ...tally, asked: tally.asked + 1 });
