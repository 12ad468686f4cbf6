import { claimsOf, isUnfinished, type Need } from '../need/need.ts';
import { earnsPoints } from '../need/outcomes.ts';
import type { Unpaid } from '../need/unpaid.ts';
import type { ResidentId } from '../kernel/ids.ts';

/** What one helper of a need earns by it, or earned: whole points, and why that is not all its kind earns; null where it is. */
export type HelperReward = { readonly points: number; readonly why: Unpaid | null };

/** True while those who helped earn by it, or may: not where it ended without a nod, and not where nothing was done. */
export const paysHelpers = (need: Need): boolean =>
  need.status === 'done' || need.status === 'confirmed' ? earnsPoints(need.outcome) : isUnfinished(need.status);

/**
 * What each claimant is told, in the order of the claims: the same that `rewardTransfers` posts and the bounds of its owner leave of it.
 *
 * @param each what its kind earns by the version that counts.
 * @param most the most that an account takes of it: what is left of its day and month before the nod, what was posted after it.
 */
export const helperRewards = (
  need: Need,
  each: number,
  most: (residentId: ResidentId) => number,
): readonly HelperReward[] => {
  const due = paysHelpers(need) ? each : 0;
  return claimsOf(need).map(({ residentId, unpaid }) => {
    if (due === 0) return { points: 0, why: null };
    if (unpaid !== undefined) return { points: 0, why: unpaid };
    const points = Math.min(due, most(residentId));
    return { points, why: points < due ? 'ownFull' : null };
  });
};
