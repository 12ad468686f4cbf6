import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, DeedId, HouseholdId, ResidentId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import type { LocalDate } from '../kernel/time.ts';
import { startOfDayAfter } from '../vote/days.ts';
import type { Signed } from '../vote/signed.ts';
import type { DeedSpan } from './deed-day.ts';
import type { DeedKind } from './deed-kinds.ts';

/** A home, as whoever checks reads it. */
export type DeedHome = {
  readonly householdId: HouseholdId;
  readonly door: string;
  readonly unit: number;
  readonly flat: string;
};
/** Why somebody decided so. */
export type Decision = Signed & { readonly reason: string };

/** What stays true of a deed, however it stands. */
export type DeedFacts = {
  /** Follows from what was done, on which day, by whom and for whom: whoever says it, and whoever gives points for it, means the same one. */
  readonly _id: DeedId;
  readonly communityId: CommunityId;
  /** Where whoever did it lives: who answers for it checks. */
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  readonly kind: DeedKind;
  readonly day: LocalDate;
  /** Of a second one of the kind on that day, between the same: from when to when it was. Left out of the first. */
  readonly again?: DeedSpan;
  /** Null until the person is known: whoever was helped names a door. */
  readonly doerId: ResidentId | null;
  readonly doerName: string;
  readonly doer: DeedHome;
  /** Null = for everybody. */
  readonly receiver: DeedHome | null;
  /** Who said so, the first first; nobody where it was given by hand. */
  readonly declaredBy: readonly ResidentId[];
  readonly text: string;
  /** Who gave points for it by hand, and why; null where it was declared. */
  readonly given: Decision | null;
  /** What it earns; 0 until somebody has checked what was declared. */
  readonly amount: number;
  /** The version that gave the amount; '' until then. */
  readonly rule: string;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

type Checked = { readonly checked: Signed };
type Objected = { readonly objection: Decision };
/** How a deed stands. `until`: the first instant at which it is too late to object, and at which it earns. */
export type DeedState =
  | { readonly status: 'declared' }
  | { readonly status: 'refused'; readonly refused: Decision }
  | (Checked & {
      readonly status: 'posted';
      readonly until: InstantMs;
      /** What was said against it and decided: it is not said again. */
      readonly heard: (Objected & { readonly decided: Decision }) | null;
    })
  | (Checked & Objected & { readonly status: 'objected'; readonly until: InstantMs })
  | (Checked & Objected & { readonly status: 'stopped'; readonly decided: Decision })
  /** `paid`: what was credited, as far as the bounds of the day and month reached. */
  | {
      readonly status: 'credited';
      readonly checked: Signed | null;
      readonly creditedAt: InstantMs;
      readonly paid: number;
    };
export type Deed = DeedFacts & DeedState;
export type DeedStatus = Deed['status'];
/** In the order in which they can follow. */
export const DEED_STATUSES = [
  'declared',
  'refused',
  'posted',
  'objected',
  'stopped',
  'credited',
] as const satisfies readonly DeedStatus[];

const STATE_FIELDS: StateFields<DeedState> = {
  ...{ status: true, refused: true, checked: true, until: true, heard: true },
  ...{ objection: true, decided: true, creditedAt: true, paid: true },
};
/** A deed in one state: its facts, with `state` in place of how it stood, changed at `now`. */
const deedInto = <S extends DeedState>(deed: DeedFacts, state: S, now: InstantMs): DeedFacts & S =>
  intoState<DeedFacts, S>(STATE_FIELDS, { ...deed, updatedAt: now }, state);

/**
 * Somebody says that a deed was done; the other one who says so says the same deed.
 *
 * @returns `DEED_DECLARED` where they said it before, or somebody has looked at it.
 */
export const declareDeed = (
  before: Deed | undefined,
  facts: DeedFacts,
  by: ResidentId,
  now: InstantMs,
): Result<Deed, 'DEED_DECLARED'> => {
  if (!before) return ok({ ...facts, status: 'declared' });
  if (before.status !== 'declared' || before.given || before.declaredBy.includes(by)) return fail('DEED_DECLARED');
  const { doerId, doerName } = before.doerId === null ? facts : before;
  const text = before.text === '' ? facts.text : before.text;
  return ok({ ...before, doerId, doerName, text, declaredBy: [...before.declaredBy, by], updatedAt: now });
};

/** Who checks, and what they know of it. */
export type Checking = {
  readonly by: Signed;
  /** Of the household of whoever did it or was helped, or related to it. */
  readonly isNear: boolean;
  /** Who did it; undefined where the household has nobody like that. */
  readonly doer: { readonly id: ResidentId; readonly name: string } | undefined;
  readonly amount: number;
  readonly rule: string;
  readonly objectionDays: number;
};

/**
 * A second person says that it is so: it is posted, or where the rule posts nothing, it earns at once, which its moment says.
 *
 * @returns in this order: `DEED_NOT_WAITING`; `TOO_NEAR`, also for whoever gave or declared it; `DOER_NOT_FOUND`.
 */
export const checkDeed = (
  deed: Deed,
  { by, isNear, doer, amount, rule, objectionDays }: Checking,
): Result<Deed & { readonly status: 'posted' }, 'DEED_NOT_WAITING' | 'TOO_NEAR' | 'DOER_NOT_FOUND'> => {
  if (deed.status !== 'declared') return fail('DEED_NOT_WAITING');
  if (isNear || isPartyOf(deed, by.id)) return fail('TOO_NEAR');
  if (!doer) return fail('DOER_NOT_FOUND');
  const until = objectionDays === 0 ? by.at : startOfDayAfter(by.at, objectionDays + 1);
  const earns = deed.given ? {} : { amount, rule };
  const facts = { ...deed, ...earns, doerId: doer.id, doerName: doer.name };
  return ok(deedInto(facts, { status: 'posted', checked: by, until, heard: null }, by.at));
};

/**
 * A second person says that it is not so, and why.
 *
 * @returns in this order: `DEED_NOT_WAITING`; `TOO_NEAR`.
 */
export const refuseDeed = (
  deed: Deed,
  refused: Decision,
  isNear: boolean,
): Result<Deed, 'DEED_NOT_WAITING' | 'TOO_NEAR'> => {
  if (deed.status !== 'declared') return fail('DEED_NOT_WAITING');
  if (isNear || isPartyOf(deed, refused.id)) return fail('TOO_NEAR');
  return ok(deedInto(deed, { status: 'refused', refused }, refused.at));
};

/** True for whoever did it, said so or gave points for it. */
export const isPartyOf = ({ doerId, declaredBy, given }: DeedFacts, id: ResidentId): boolean =>
  doerId === id || declaredBy.includes(id) || given?.id === id;

/** Somebody says that a deed that is posted was not so; once. @returns `DEED_NOT_POSTED` unless it is, by the clock, and was not heard before. */
export const objectToDeed = (deed: Deed, objection: Decision): Result<Deed, 'DEED_NOT_POSTED'> => {
  if (deed.status !== 'posted' || objection.at >= deed.until || deed.heard) return fail('DEED_NOT_POSTED');
  const { checked, until } = deed;
  return ok(deedInto(deed, { status: 'objected', checked, until, objection }, objection.at));
};

/**
 * Somebody else decides what was said against it: it stops for good, or earns after all.
 *
 * @returns in this order: `DEED_NOT_POSTED` where nothing is said against it; `TOO_NEAR`; `SECOND_PERSON_NEEDED` for whoever checked it or
 *   objected.
 */
export const decideObjection = (
  deed: Deed,
  decided: Decision,
  { isUpheld, isNear }: { readonly isUpheld: boolean; readonly isNear: boolean },
): Result<Deed, 'DEED_NOT_POSTED' | 'TOO_NEAR' | 'SECOND_PERSON_NEEDED'> => {
  if (deed.status !== 'objected') return fail('DEED_NOT_POSTED');
  if (isNear || isPartyOf(deed, decided.id)) return fail('TOO_NEAR');
  if ([deed.checked.id, deed.objection.id].includes(decided.id)) return fail('SECOND_PERSON_NEEDED');
  const { checked, objection, until } = deed;
  if (isUpheld) return ok(deedInto(deed, { status: 'stopped', checked, objection, decided }, decided.at));
  return ok(deedInto(deed, { status: 'posted', checked, until, heard: { objection, decided } }, decided.at));
};

/** Its moment came: what was posted earns. @returns undefined unless it is due, by the clock. */
export const creditDeed = (
  deed: Deed,
  paid: number,
  now: InstantMs,
): (Deed & { readonly status: 'credited' }) | undefined => {
  if (deed.status !== 'posted' || now < deed.until) return undefined;
  return deedInto(deed, { status: 'credited', checked: deed.checked, creditedAt: now, paid }, now);
};

/** When something happens to it that nobody does; null = nothing. */
export const deedWakesAt = (deed: Deed): InstantMs | null => (deed.status === 'posted' ? deed.until : null);
