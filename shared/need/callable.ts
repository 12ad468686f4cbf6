import { doersOf } from '../assignment/assignment.ts';
import { residentsIn, type PartyId } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { toldFrom } from './door.ts';
import { claimantsOf, isUnfinished, type Need } from './need.ts';

export type Callable = { readonly residentId: ResidentId; readonly as: 'requester' | 'claimant' };

/**
 * Whom somebody may call about a need: the requester those who help, each helper the requester once they may ({@link toldFrom}); nobody else, and
 * nobody once it is finished. Whether those left a number is another question.
 */
export const callableOn = (need: Need, caller: PartyId, now: InstantMs): readonly Callable[] => {
  if (!isUnfinished(need.status)) return [];
  const doers = doersOf(need.assignment);
  const helpers: readonly ResidentId[] = [...new Set([...claimantsOf(need), ...residentsIn(doers)])];
  if (need.requesterId === caller) return helpers.map((residentId) => ({ residentId, as: 'claimant' }));
  const from = toldFrom(need, caller);
  return from !== null && from <= now ? [{ residentId: need.requesterId, as: 'requester' }] : [];
};
