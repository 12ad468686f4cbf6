import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { HouseholdId, ResidentId } from '../kernel/ids.ts';
import type { Asking, Named } from './asking.ts';
import { needInto, type Need, type NeedIn } from './need.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a need waits for a yes: days of 24 hours from the moment it was asked. */
const ASSENT_LIMITS = { daysUntilReminded: 1, daysUntilLapsed: 7 } as const;

/** A yes that is asked for now. */
export const askFor = (
  { of, by, from, next }: Pick<Asking, 'of' | 'by' | 'from' | 'next'>,
  now: InstantMs,
): Asking => ({ of, by, from, at: now, remindAt: daysAfter(now, ASSENT_LIMITS.daysUntilReminded), next });

const daysAfter = (at: InstantMs, days: number): InstantMs => (at + days * DAY_MS) as InstantMs;

/** When the silence counts as a no. */
export const lapsesAt = ({ at }: Asking): InstantMs => daysAfter(at, ASSENT_LIMITS.daysUntilLapsed);

/** What becomes of an asked need by itself: those who are asked are reminded once, and seven days of silence end it. */
export const assentWaiting = ({ asking }: NeedIn<'asked'>) => {
  const end = { at: lapsesAt(asking), what: 'assentLapsed' } as const;
  const { remindAt } = asking;
  return remindAt === null || remindAt >= end.at ? end : ({ at: remindAt, what: 'stillAsked' } as const);
};

/** True for a need that only those who asked and who were asked know of: it never went out. */
export const isBetweenThem = (need: Need): need is NeedIn<'asked'> | NeedIn<'notAgreed'> =>
  need.status === 'asked' || need.status === 'notAgreed';

/**
 * True for whoever may know of it: for whom it was said, who said it, and whose yes it waits for. Where nobody can be asked on a phone, those in
 * charge of the place too, who call.
 */
export const isBetween = (
  { requesterId, asking }: NeedIn<'asked'> | NeedIn<'notAgreed'>,
  by: ResidentId,
  isOverseer: boolean,
): boolean =>
  requesterId === by ||
  asking.by.residentId === by ||
  isOneOf(asking.from, by) ||
  (asking.from.length === 0 && isOverseer);

const isOneOf = (all: readonly Named[], by: ResidentId): boolean => all.some(({ residentId }) => residentId === by);

/** Who says yes or no: of a guardian the household counts, which they may have left since they were asked. */
type Answering = { readonly residentId: ResidentId; readonly householdId: HouseholdId };

/** The need, where it waits for the yes of this person. */
const askedOf = (need: Need, { residentId, householdId }: Answering): NeedIn<'asked'> | undefined => {
  if (need.status !== 'asked' || !isOneOf(need.asking.from, residentId)) return undefined;
  return need.asking.of === 'self' || need.householdId === householdId ? need : undefined;
};

/**
 * Whoever is asked says yes: the need goes out as if it were said now; the first yes counts.
 *
 * Pure: the caller must save in a transaction that read this very need.
 *
 * @returns `NOT_ASKED` if it does not wait for the yes of this person (any more).
 */
export const agreeToNeed = (
  need: Need,
  by: Answering,
  now: InstantMs,
): Result<NeedIn<'open'> | NeedIn<'pending'>, 'NOT_ASKED'> => {
  const asked = askedOf(need, by);
  return asked ? ok(goneOut(asked, now)) : fail('NOT_ASKED');
};

const goneOut = (need: NeedIn<'asked'>, now: InstantMs): NeedIn<'open'> | NeedIn<'pending'> => {
  const { of, next } = need.asking;
  const consent = of === 'self' ? 'nod' : 'guardian';
  const agreed: Need = { ...need, behalf: need.behalf && { ...need.behalf, consent } };
  return next === 'open'
    ? needInto(agreed, { status: 'open', claims: [] }, now)
    : needInto(agreed, { status: 'pending' }, now);
};

/**
 * Whoever is asked says no: it never goes out, and who said it is told.
 *
 * @param reason in their words; null = they gave none.
 * @returns `NOT_ASKED`.
 */
export const disagreeToNeed = (
  need: Need,
  by: Answering,
  reason: string | null,
  now: InstantMs,
): Result<NeedIn<'notAgreed'>, 'NOT_ASKED'> => {
  const asked = askedOf(need, by);
  return asked ? ok(notAgreed(asked, reason, now)) : fail('NOT_ASKED');
};

const notAgreed = (need: NeedIn<'asked'>, reason: string | null, now: InstantMs): NeedIn<'notAgreed'> =>
  needInto(need, { status: 'notAgreed', asking: need.asking, endedAt: now, reason }, now);

/**
 * Somebody in charge called or visited a grown-up of a child's household in which nobody has an account, and writes down what they said.
 *
 * @returns in this order: `FORBIDDEN` (it is their own), `NOT_ASKED` (it waits for no yes, or somebody is asked on their phone).
 */
export const recordAssent = (
  need: Need,
  by: ResidentId,
  { isYes, note }: { readonly isYes: boolean; readonly note: string | null },
  now: InstantMs,
): Result<NeedIn<'open'> | NeedIn<'pending'> | NeedIn<'notAgreed'>, 'FORBIDDEN' | 'NOT_ASKED'> => {
  if (need.requesterId === by) return fail('FORBIDDEN');
  if (need.status !== 'asked' || need.asking.from.length > 0) return fail('NOT_ASKED');
  return ok(isYes ? goneOut(need, now) : notAgreed(need, note, now));
};

/**
 * Taken back before anybody said yes, by whom it is for or who said it.
 *
 * @returns `NOT_REQUESTER`.
 */
export const withdrawAsked = (
  need: NeedIn<'asked'>,
  by: ResidentId,
  now: InstantMs,
): Result<NeedIn<'notAgreed'>, 'NOT_REQUESTER'> =>
  need.requesterId === by || need.asking.by.residentId === by ? ok(notAgreed(need, null, now)) : fail('NOT_REQUESTER');

/** Reminded once, or ended by silence: what {@link assentWaiting} says is due. */
export const wakeAsked = (need: NeedIn<'asked'>, now: InstantMs): Need =>
  now >= lapsesAt(need.asking)
    ? notAgreed(need, null, now)
    : { ...need, asking: { ...need.asking, remindAt: null }, updatedAt: now };

/**
 * The same without somebody whose account ends. If nobody is left to ask, the reminder is due at once and goes to those in charge, who call.
 * Somebody who only said it stands there as `former`.
 */
export const askingWithout = (asking: Asking, residentId: ResidentId, former: Named, now: InstantMs): Asking => {
  const from = asking.from.filter((one) => one.residentId !== residentId);
  const isNobodyLeft = from.length === 0 && asking.from.length > 0;
  return {
    ...asking,
    by: asking.by.residentId === residentId ? former : asking.by,
    from,
    remindAt: isNobodyLeft ? now : asking.remindAt,
  };
};
