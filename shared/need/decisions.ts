import { isLead } from '../assignment/assignment.ts';
import type { PartyId } from '../assignment/party.ts';
import type { Attached, MediaPart } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { Outcome } from './outcomes.ts';
import { withdrawAsked } from './assent.ts';
import { isSaidBy } from './behalf.ts';
import type { Claim } from './claim.ts';
import { claimantsOf, claimsOf, needInto, type Need, type NeedIn } from './need.ts';
import type { Unpaid } from './unpaid.ts';

/** In one of the states in which somebody is to work on it. */
export type Working = NeedIn<'open'> | NeedIn<'claimed'> | NeedIn<'assigned'>;

/**
 * A need that somebody is to work on: with its lead while it has one, else open while a slot is free, else claimed. The one place
 * where claims decide the state (D1).
 */
export const needAtWork = (need: Need, claims: readonly Claim[], now: InstantMs): Working => {
  if (need.assignment?.lead) return needInto(need, { status: 'assigned', claims }, now);
  return claims.length < need.slots
    ? needInto(need, { status: 'open', claims }, now)
    : needInto(need, { status: 'claimed', claims }, now);
};

const isAtWork = (need: Need): need is Working =>
  need.status === 'open' || need.status === 'claimed' || need.status === 'assigned';

/** Who claims, and why that earns nothing; `unpaid` is left out where it earns. */
type Claimant = { readonly residentId: ResidentId; readonly name: string; readonly unpaid?: Unpaid | undefined };

/**
 * Gives one slot to a resident (M-14, D1).
 *
 * Pure: the caller must save in a transaction that read this very need.
 *
 * @returns in this order: `CLAIM_OWN_NEED` (D3: helping yourself earns nothing), `ALREADY_CLAIMED`, `NEED_FULL`, `NEED_NOT_OPEN`.
 */
export const claimNeed = (
  need: Need,
  { residentId, name, unpaid }: Claimant,
  now: InstantMs,
): Result<Working, 'CLAIM_OWN_NEED' | 'ALREADY_CLAIMED' | 'NEED_FULL' | 'NEED_NOT_OPEN'> => {
  if (need.requesterId === residentId) return fail('CLAIM_OWN_NEED');
  if (hasClaim(need, residentId)) return fail('ALREADY_CLAIMED');
  if (need.status === 'claimed') return fail('NEED_FULL');
  if (need.status !== 'open') return fail('NEED_NOT_OPEN');
  const claim = { residentId, name, claimedAt: now, ...(unpaid === undefined ? {} : { unpaid }) };
  return ok(needAtWork(need, [...need.claims, claim], now));
};

/**
 * Gives a slot back before the work is reported done. The slot is freed once: a second release finds no claim.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `NOT_CLAIMANT`.
 */
export const releaseNeed = (
  need: Need,
  residentId: ResidentId,
  now: InstantMs,
): Result<Working, 'NEED_NOT_OPEN' | 'NOT_CLAIMANT'> => {
  if (!isAtWork(need)) return fail('NEED_NOT_OPEN');
  if (!hasClaim(need, residentId)) return fail('NOT_CLAIMANT');
  return ok(
    needAtWork(
      need,
      need.claims.filter((claim) => claim.residentId !== residentId),
      now,
    ),
  );
};

/** A need with these media in place of those it had of the same part, so that it stays small however often it goes back and forth. */
const withMedia = <N extends Need>(need: N, of: MediaPart, media: readonly Attached[]): N => ({
  ...need,
  media: [...need.media.filter((one) => one.of !== of), ...media],
});

/** What is reported of the work, and the pictures that show it. */
export type Reported = { readonly outcome: Outcome; readonly media: readonly Attached[] };

const PLAINLY_DONE: Reported = { outcome: 'done', media: [] };

/**
 * One claimant says for all that it is done; of a need that was given to a lead, the lead says it. Nobody else joins from now on. Slots
 * may still be free: help was enough.
 *
 * @returns in this order: `NEED_NOT_OPEN`, `NOT_LEAD` (another one leads it), `NOT_CLAIMANT`.
 */
export const reportNeedDone = (
  need: Need,
  by: PartyId,
  now: InstantMs,
  { outcome, media }: Reported = PLAINLY_DONE,
): Result<NeedIn<'done'>, 'NEED_NOT_OPEN' | 'NOT_LEAD' | 'NOT_CLAIMANT'> => {
  if (!isAtWork(need)) return fail('NEED_NOT_OPEN');
  if (need.status === 'assigned' && !isLead(need.assignment, by)) return fail('NOT_LEAD');
  if (need.status !== 'assigned' && !hasClaim(need, by)) return fail('NOT_CLAIMANT');
  const state = { status: 'done', claims: need.claims, doneAt: now, outcome } as const;
  const shown = withMedia(need, 'after', media);
  return ok(needInto(shown, { ...state, seenAt: null, askedAt: null, tries: [] }, now));
};

/**
 * The requester nods: the need is closed and the claimants earn their points. Never by the claimant alone (M-14).
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN` (it is not waiting for a nod).
 */
export const confirmNeed = (
  need: Need,
  residentId: ResidentId,
  now: InstantMs,
): Result<NeedIn<'confirmed'>, 'NOT_REQUESTER' | 'NEED_NOT_OPEN'> => {
  if (need.requesterId !== residentId) return fail('NOT_REQUESTER');
  if (need.status !== 'done') return fail('NEED_NOT_OPEN');
  const { claims, doneAt, outcome } = need;
  return ok(needInto(need, { status: 'confirmed', claims, doneAt, outcome, confirmedAt: now, isByCall: false }, now));
};

/**
 * The requester says it is not mended: the claims stand and the work goes on.
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN`.
 */
export const sendNeedBack = (
  need: Need,
  residentId: ResidentId,
  now: InstantMs,
  media: readonly Attached[] = [],
): Result<Working, 'NOT_REQUESTER' | 'NEED_NOT_OPEN'> => {
  if (need.requesterId !== residentId) return fail('NOT_REQUESTER');
  if (need.status !== 'done') return fail('NEED_NOT_OPEN');
  return ok(needAtWork(withMedia(need, 'sentBack', media), need.claims, now));
};

/**
 * The requester takes it back, as long as nobody reported it done: work that was done is confirmed or sent back. What waits for a yes is taken
 * back by whoever said it too, and never went out.
 *
 * @param speaksForThem whether `residentId` may speak for the requester now, of their own household and without an account (decision 098): what they said
 *   for them they take back for them.
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN`.
 */
export const withdrawNeed = (
  need: Need,
  residentId: ResidentId,
  now: InstantMs,
  speaksForThem = false,
): Result<NeedIn<'withdrawn'> | NeedIn<'notAgreed'>, 'NOT_REQUESTER' | 'NEED_NOT_OPEN'> => {
  if (need.status === 'asked') return withdrawAsked(need, residentId, now);
  const isTheirs = need.requesterId === residentId || (speaksForThem && isSaidBy(need, residentId));
  if (!isTheirs) return fail('NOT_REQUESTER');
  if (need.status !== 'pending' && !isAtWork(need)) return fail('NEED_NOT_OPEN');
  const wasPublished = need.status !== 'pending';
  return ok(needInto(need, { status: 'withdrawn', claims: claimsOf(need), withdrawnAt: now, wasPublished }, now));
};

/**
 * The staff looked at the words and lets them stand. Nobody looks at their own words.
 *
 * @returns in this order: `FORBIDDEN` (it is their own), `NEED_NOT_OPEN` (it was not waiting for that).
 */
export const publishNeed = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<NeedIn<'open'>, 'FORBIDDEN' | 'NEED_NOT_OPEN'> => {
  if (need.requesterId === by) return fail('FORBIDDEN');
  if (need.status !== 'pending') return fail('NEED_NOT_OPEN');
  return ok(needInto(need, { status: 'open', claims: [] }, now));
};

/**
 * The staff does not let the words stand and says why; the author reads the reason.
 *
 * @returns in this order: `FORBIDDEN` (it is their own), `NEED_NOT_OPEN` (it was not waiting for that).
 */
export const refuseNeed = (
  need: Need,
  by: ResidentId,
  reason: string,
  now: InstantMs,
): Result<NeedIn<'refused'>, 'FORBIDDEN' | 'NEED_NOT_OPEN'> => {
  if (need.requesterId === by) return fail('FORBIDDEN');
  if (need.status !== 'pending') return fail('NEED_NOT_OPEN');
  return ok(needInto(need, { status: 'refused', refusedAt: now, reason }, now));
};

/** True if the resident holds one of the need's slots; an office holds none. */
export const hasClaim = (need: Need, id: PartyId): boolean => claimantsOf(need).some((claimant) => claimant === id);
