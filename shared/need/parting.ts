import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { askingWithout } from './assent.ts';
import type { Named } from './asking.ts';
import { confirmNeed, hasClaim, releaseNeed, withdrawNeed } from './decisions.ts';
import { claimsOf, type Need, type NeedAction, type NeedStatus } from './need.ts';

/** What an ending account does to a need beyond {@link NEED_TRANSITIONS}: a claim on work that waits for the nod is given back too. */
export const PARTING_TRANSITIONS = { done: { release: ['done'] } } as const satisfies Partial<
  Record<NeedStatus, Partial<Record<NeedAction, readonly NeedStatus[]>>>
>;

/** What is left of a need once somebody is gone from it, and the act that this was; null where nothing but names changed. */
export type Parted = { readonly need: Need; readonly action: 'withdraw' | 'confirm' | 'release' | null };

/**
 * Takes somebody whose account ends out of a need (domain.md part 2, 18).
 *
 * Whoever asked: what nobody has done yet is withdrawn; what was reported done counts as good, since nobody is left who could
 * say otherwise and the helpers have earned it. Name, flat and note go; so do the words of what was never carried out.
 * Whoever helped: what is unfinished is given back; on what is finished a former neighbour stands.
 *
 * Pure and safe to repeat: a need without them comes back as undefined. The caller saves in a transaction that read this need.
 */
export const partFromNeed = (need: Need, residentId: ResidentId, now: InstantMs): Parted | undefined => {
  if (need.requesterId === residentId) return asRequester(need, now);
  if (hasClaim(need, residentId)) return asClaimant(need, residentId, now);
  return undefined;
};

const asRequester = (need: Need, now: InstantMs): Parted => {
  const action = need.status === 'done' ? 'confirm' : 'withdraw';
  const decided =
    action === 'confirm' ? confirmNeed(need, need.requesterId, now) : withdrawNeed(need, need.requesterId, now);
  return decided.ok
    ? { need: forgetRequester(decided.value, now), action }
    : { need: forgetRequester(need, now), action: null };
};

const forgetRequester = (need: Need, now: InstantMs): Need => ({
  ...partFromAsking(need, need.requesterId, now),
  requesterId: FORMER_NEIGHBOUR.residentId,
  requesterName: FORMER_NEIGHBOUR.name,
  householdId: FORMER_NEIGHBOUR.householdId,
  flat: '',
  place: { at: need.place.at, note: '' },
  text: need.status === 'confirmed' ? need.text : '',
  // A voice and a photo are the person: they go also where the words stay.
  media: [],
  wording: null,
});

const FORMER: Named = { residentId: FORMER_NEIGHBOUR.residentId, name: FORMER_NEIGHBOUR.name };
/** A need without somebody among those who say or are asked for a yes; the very same where they are not. */
export const partFromAsking = (need: Need, residentId: ResidentId, now: InstantMs): Need => {
  if (need.status !== 'asked' && need.status !== 'notAgreed') return need;
  const { asking } = need;
  const isNamed = [asking.by, ...asking.from].some((one) => one.residentId === residentId);
  if (!isNamed) return need;
  const without = askingWithout(asking, residentId, FORMER, now);
  return need.status === 'asked' ? { ...need, asking: without } : { ...need, asking: without, reason: null };
};

const asClaimant = (need: Need, residentId: ResidentId, now: InstantMs): Parted => {
  const released = releaseNeed(need, residentId, now);
  if (released.ok) return { need: released.value, action: 'release' };
  const isTheirs = (claim: { readonly residentId: ResidentId }) => claim.residentId === residentId;
  if (need.status === 'done') {
    const claims = need.claims.filter((claim) => !isTheirs(claim));
    return { need: { ...need, claims, updatedAt: now }, action: 'release' };
  }
  const claims = claimsOf(need).map((claim) =>
    isTheirs(claim) ? ({ ...claim, name: FORMER_NEIGHBOUR.name, hasLeft: true } as const) : claim,
  );
  return { need: { ...need, claims } as Need, action: null };
};

/** True for words that nobody is to read any more: their author is gone, and what they asked for was never done. */
export const isForgotten = ({ requesterId, status }: Need): boolean =>
  requesterId === FORMER_NEIGHBOUR.residentId && status !== 'confirmed';
