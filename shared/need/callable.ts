import type { ResidentId } from '../kernel/ids.ts';
import { hasClaim } from './decisions.ts';
import { claimantsOf, isUnfinished, type Need } from './need.ts';

export type Callable = { readonly residentId: ResidentId; readonly as: 'requester' | 'claimant' };

/**
 * Whom somebody may call about a need: the requester those who help, each helper the requester; nobody else, and nobody once it is
 * finished. Whether those left a number is another question.
 */
export const callableOn = (need: Need, caller: ResidentId): readonly Callable[] => {
  if (!isUnfinished(need.status)) return [];
  if (need.requesterId === caller) return claimantsOf(need).map((residentId) => ({ residentId, as: 'claimant' }));
  return hasClaim(need, caller) ? [{ residentId: need.requesterId, as: 'requester' }] : [];
};
