import fc from 'fast-check';
import { COMMON, POSTED_AT } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { HouseholdId, NeedId, ResidentId } from '../kernel/ids.ts';
import { beijingDay } from '../kernel/time.ts';
import { lookedAt, mayHelp, needsToLookAt, withTaken, type Taken } from './helping.ts';
import { HELPING_LIMITS as LIMITS } from './helping-limits.ts';
import type { Need, NeedIn } from './need.ts';

const HOUR_MS = 3_600_000;
const ME = { residentId: 'resident_mo' as ResidentId, householdId: 'household_mo' as HouseholdId };
const needOf = (id: number, household: number): NeedIn<'open'> => ({
  ...COMMON,
  _id: `need_${String(id)}` as NeedId,
  householdId: `household_${String(household)}` as HouseholdId,
  slots: 3,
  status: 'open',
  claims: [],
});

type Step = { readonly household: number; readonly hours: number; readonly end: number; readonly isDone: boolean };
const steps = fc.array(
  fc.record({
    household: fc.integer({ min: 1, max: 3 }),
    hours: fc.integer({ min: 0, max: 30 }),
    end: fc.integer({ min: 0, max: 9 }),
    isDone: fc.boolean(),
  }),
  { maxLength: 120 },
);

type Made = { readonly need: Need; readonly at: InstantMs; readonly isPaid: boolean };

/** Claims one need after another as the server does; `end` says which earlier one ends meanwhile, done or given back. */
const play = (
  plan: readonly Step[],
  each: (made: readonly Made[], needs: ReadonlyMap<NeedId, Need>, now: InstantMs) => void,
) => {
  let now = POSTED_AT;
  let taken: readonly Taken[] = [];
  const needs = new Map<NeedId, Need>();
  const made: Made[] = [];
  plan.forEach(({ household, hours, end, isDone }, index) => {
    now = (now + 1 + hours * HOUR_MS) as InstantMs;
    const ended = made[made.length - 1 - end]?.need._id;
    const before = ended === undefined ? undefined : needs.get(ended);
    if (before?.status === 'open') needs.set(before._id, isDone ? asDone(before) : { ...before, claims: [] });
    const need = needOf(index, household);
    const looks = needsToLookAt(taken, need, LIMITS, now);
    expect(looks.length).toBeLessThanOrEqual(
      LIMITS.openMax + LIMITS.paidPerDayMax + LIMITS.paidPerHouseholdWeekMax + LIMITS.paidPerHouseholdMonthMax,
    );
    taken = lookedAt(taken, new Map(looks.map((id) => [id, needs.get(id)])), ME.residentId);
    const may = mayHelp(taken, need, ME, LIMITS, now);
    if (!may.ok) return;
    taken = withTaken(taken, need, may.value, LIMITS, now);
    const claim = { residentId: ME.residentId, name: '莫', claimedAt: now };
    const claimed: Need = { ...need, claims: [may.value === undefined ? claim : { ...claim, unpaid: may.value }] };
    needs.set(need._id, claimed);
    made.push({ need: claimed, at: now, isPaid: may.value === undefined });
    each(made, needs, now);
  });
  return taken;
};
const asDone = (need: NeedIn<'open'>): NeedIn<'done'> => ({
  ...need,
  ...{ status: 'done', doneAt: need.createdAt, outcome: 'done', seenAt: null, askedAt: null, tries: [] },
});

test('in whatever order claims are made and end, no bound is passed', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, (made, needs, now) => {
        const held = (one: Made) => {
          const need = needs.get(one.need._id);
          return need && 'claims' in need && need.claims.length > 0 ? need : undefined;
        };
        const today = made.filter(({ at }) => beijingDay(at) === beijingDay(now));
        const paid = (among: readonly Made[]) => among.filter((one) => one.isPaid && held(one));
        expect(made.filter((one) => held(one)?.status === 'open').length).toBeLessThanOrEqual(LIMITS.openMax);
        expect(today.length).toBeLessThanOrEqual(LIMITS.claimsPerDayMax);
        expect(paid(today).length).toBeLessThanOrEqual(LIMITS.paidPerDayMax);
        const last = made[made.length - 1]?.need.householdId;
        const within = (days: number) =>
          made.filter(({ need, at }) => need.householdId === last && now - at < days * 24 * HOUR_MS);
        expect(paid(within(LIMITS.weekDays)).length).toBeLessThanOrEqual(LIMITS.paidPerHouseholdWeekMax);
        expect(paid(within(LIMITS.monthDays)).length).toBeLessThanOrEqual(LIMITS.paidPerHouseholdMonthMax);
      });
    }),
    { numRuns: 200 },
  );
});

test('what is kept of claims stays small', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const most = LIMITS.paidPerDayMax * LIMITS.monthDays + LIMITS.claimsPerDayMax + LIMITS.openMax;
      expect(play(plan, () => undefined).length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 50 },
  );
});

const taken = (n: number, more: Partial<Taken> = {}): readonly Taken[] =>
  Array.from({ length: n }, (_, id) => ({
    ...{ needId: `need_${String(id)}` as NeedId, householdId: 'household_9' as HouseholdId },
    ...{ at: POSTED_AT, isPaid: false, isOver: false },
    ...more,
  }));

test('danger is held up by no bound but that of all claims of a day, and still earns by the bounds', () => {
  const many = taken(LIMITS.claimsPerDayMax, { isPaid: true });
  const need = needOf(99, 1);
  expect(mayHelp(many, need, ME, LIMITS, POSTED_AT)).toEqual(fail('TOO_MANY_OPEN_CLAIMS'));
  expect(mayHelp(many, { ...need, urgency: 'danger' }, ME, LIMITS, POSTED_AT)).toEqual(ok('today'));
  const most = taken(LIMITS.withDangerPerDayMax, { isOver: true });
  expect(mayHelp(most, { ...need, urgency: 'danger' }, ME, LIMITS, POSTED_AT)).toEqual(fail('TOO_MANY_CLAIMS_TODAY'));
  const tomorrow = (POSTED_AT + 24 * HOUR_MS) as InstantMs;
  expect(mayHelp(most, { ...need, urgency: 'danger' }, ME, LIMITS, tomorrow)).toEqual(ok(undefined));
});

test('one need is taken twice a day at most, of danger too, and again on the next', () => {
  const need = needOf(99, 1);
  const mine = { needId: need._id, isOver: true };
  expect(mayHelp(taken(1, mine), need, ME, LIMITS, POSTED_AT)).toEqual(ok(undefined));
  const again = fail('TAKEN_TWICE_TODAY');
  const twice = taken(2, mine);
  expect(mayHelp(twice, need, ME, LIMITS, POSTED_AT)).toEqual(again);
  expect(mayHelp(twice, { ...need, urgency: 'danger' }, ME, LIMITS, POSTED_AT)).toEqual(again);
  expect(mayHelp(twice, needOf(98, 1), ME, LIMITS, POSTED_AT)).toEqual(ok(undefined));
  const tomorrow = (POSTED_AT + 24 * HOUR_MS) as InstantMs;
  expect(mayHelp(twice, need, ME, LIMITS, tomorrow)).toEqual(ok(undefined));
});

test('claims given back free a place at hand, and count for the day', () => {
  const over = taken(LIMITS.claimsPerDayMax, { isOver: true });
  expect(mayHelp(over, needOf(99, 1), ME, LIMITS, POSTED_AT)).toEqual(fail('TOO_MANY_CLAIMS_TODAY'));
  const tomorrow = (POSTED_AT + 24 * HOUR_MS) as InstantMs;
  expect(mayHelp(over, needOf(99, 1), ME, LIMITS, tomorrow)).toEqual(ok(undefined));
});
