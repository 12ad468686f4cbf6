import fc from 'fast-check';
import { sampleNeed, ASSIGNMENT, COMMON } from '../../../tests/world/sample-need.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import type { ResidentId } from '../../kernel/ids.ts';
import { isOverdue } from '../../assignment/ladder.ts';
import { contact } from '../../assignment/decisions.ts';
import { changeAssignment } from '../assigned.ts';
import { wakeNeed } from '../wake.ts';
import { NEED_KINDS } from '../kinds.ts';
import type { Need } from '../need.ts';
import { OUTCOMES } from '../outcomes.ts';
import { followUpWakesAt, recordNotReached, recordReached, wakeFollowUp } from './ask.ts';
import { DAY_PARTS, dayPartOf, nextMoment } from './day-parts.ts';
import { followUpFrom, type FollowUp } from './follow-up.ts';
import { rateFollowUp } from './rate-follow-up.ts';
import { changeableUntil } from './rating.ts';
import { rateChanges, ratesOf, ratesOfFollowUp, ratesOfNeed, type RateCounts } from './rates.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CAPTAIN = 'resident_captain' as ResidentId;
const NODDED = sampleNeed('confirmed');
const fresh = (): FollowUp => {
  const followUp = followUpFrom(null, NODDED);
  if (!followUp) throw new Error('no follow-up of a nod');
  return followUp;
};
const later = (at: InstantMs, hours: number): InstantMs => (at + hours * HOUR_MS) as InstantMs;

test('the next moment to call lies in a part of the day that nobody tried', () => {
  const parts = fc.subarray([...DAY_PARTS]);
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 4 * DAY_MS }), (tried, after) => {
      const from = (Date.parse('2026-12-30T15:59:59.999Z') + after) as InstantMs;
      const next = nextMoment(tried, from);
      expect(next === null).toBe(tried.length === DAY_PARTS.length);
      if (next === null) return;
      expect(next).toBeGreaterThanOrEqual(from);
      expect(next - from).toBeLessThan(DAY_MS);
      expect(tried).not.toContain(dayPartOf(next));
    }),
  );
});

test('one follow-up comes of a closure where somebody did something', () => {
  for (const kind of NEED_KINDS)
    for (const outcome of OUTCOMES) {
      const closed: Need = { ...NODDED, kind, outcome };
      const isAsked = kind !== 'praise' && (outcome === 'done' || outcome === 'withinLimits');
      expect([kind, outcome, followUpFrom(sampleNeed('done'), closed) !== null]).toEqual([kind, outcome, isAsked]);
      expect(followUpFrom(closed, { ...closed, takenDown: null })).toBeNull();
    }
  for (const status of ['open', 'done', 'closed', 'withdrawn'] as const)
    expect(followUpFrom(null, sampleNeed(status))).toBeNull();
  expect(followUpFrom(sampleNeed('done'), sampleNeed('unanswered'))).toMatchObject({ status: 'waiting' });
});

test('neither requester nor helper, lead nor whoever acted for them may ask', () => {
  const lead = { kind: 'resident', id: 'resident_huang' as ResidentId, name: '黄明' } as const;
  const by = 'resident_leader' as ResidentId;
  const followUp = followUpFrom(null, {
    ...NODDED,
    behalf: { by, consent: 'card' },
    assignment: { ...ASSIGNMENT, lead },
  });
  expect(followUp?.barredIds).toEqual([COMMON.requesterId, by, 'resident_mo', 'resident_huang']);
  expect(followUp?.doerIds).toEqual(['resident_huang', 'resident_mo']);
  for (const id of followUp?.barredIds ?? [])
    expect(recordNotReached(followUp!, id, later(NODDED.confirmedAt, 30))).toEqual({
      ok: false,
      code: 'FORBIDDEN',
    });
});

type Step = { readonly hours: number; readonly act: 'try' | 'reach' | 'rate' | 'wake' };
const steps = fc.array(
  fc.record({ hours: fc.integer({ min: 0, max: 200 }), act: fc.constantFrom('try', 'reach', 'rate', 'wake') }),
  { maxLength: 20 },
) as fc.Arbitrary<Step[]>;

const doing = (followUp: FollowUp, act: Step['act'], now: InstantMs): FollowUp => {
  const heard = { isSolved: true, isSatisfied: false, score: 2, word: '', media: [] };
  if (act === 'wake') return wakeFollowUp(followUp, now)?.followUp ?? followUp;
  const decided = {
    try: () => recordNotReached(followUp, CAPTAIN, now),
    reach: () => recordReached(followUp, CAPTAIN, heard, now),
    rate: () => rateFollowUp(followUp, COMMON.requesterId, { isSatisfied: true, score: 5, mayCall: false }, now),
  }[act]();
  return decided.ok ? decided.value : followUp;
};

test('whatever is done to a follow-up, it ends once and its counts are what its document says', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      let followUp = fresh();
      let now = NODDED.confirmedAt;
      const counts = new Map<string, number>();
      const add = ({ month, figure, by }: ReturnType<typeof rateChanges>[number]) =>
        counts.set(`${month} ${figure}`, (counts.get(`${month} ${figure}`) ?? 0) + by);
      for (const { hours, act } of plan) {
        now = later(now, hours);
        const before = followUp;
        followUp = doing(before, act, now);
        rateChanges(ratesOfFollowUp(before), ratesOfFollowUp(followUp)).forEach(add);
        if (before.status !== 'waiting') expect(followUp.status).toBe(before.status);
        expect(new Set(followUp.tries.map(({ part }) => part)).size).toBe(followUp.tries.length);
        expect(followUp.status === 'notFound').toBe(followUp.tries.length === 3 && followUp.status !== 'reached');
        if (followUp.status !== 'waiting') expect(followUpWakesAt(followUp)).toBeNull();
      }
      const told = rateChanges([], ratesOfFollowUp(followUp)).map(({ month, figure }) => `${month} ${figure}`);
      expect(
        [...counts]
          .filter(([, n]) => n !== 0)
          .map(([name]) => name)
          .sort(),
      ).toEqual(told.sort());
    }),
  );
});

test('a rating stands against the call and is closed after seven days', () => {
  const said = { isSatisfied: true, score: 5, mayCall: false } as const;
  const rated = rateFollowUp(fresh(), COMMON.requesterId, said, NODDED.confirmedAt);
  if (!rated.ok || !rated.value.rating) throw new Error('not rated');
  const heard = { isSolved: true, isSatisfied: false, score: 1, word: '', media: [] };
  const reached = recordReached(rated.value, CAPTAIN, heard, later(NODDED.confirmedAt, 30));
  expect(reached.ok && reached.value.rating).toEqual(rated.value.rating);
  const end = changeableUntil(rated.value.rating);
  expect(rateFollowUp(rated.value, COMMON.requesterId, said, (end - 1) as InstantMs).ok).toBe(true);
  expect(rateFollowUp(rated.value, COMMON.requesterId, said, end)).toEqual({ ok: false, code: 'RATING_CLOSED' });
});

test('whether somebody was answered in time comes out once, at the talk or at the first deadline', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.boolean(), (hours, isExtended) => {
      const dueAt = later(ASSIGNMENT.dueAt, isExtended ? 100 : 0);
      let need: Need = { ...sampleNeed('assigned'), assignment: { ...ASSIGNMENT, dueAt } };
      const at = later(ASSIGNMENT.givenAt, hours);
      for (let woken = wakeNeed(need, at); woken; woken = wakeNeed(need, at)) need = woken.need;
      const lead = ASSIGNMENT.lead?.id;
      if (lead === undefined) throw new Error('no lead');
      const spoken = changeAssignment(need, (given) => contact(given, lead, at), at);
      const answer = spoken.ok ? spoken.value.assignment?.answer : null;
      expect(answer?.isInTime).toBe(!isOverdue({ dueAt: ASSIGNMENT.firstDueAt }, at));
      if (spoken.ok) expect(ratesOfNeed(spoken.value)).toHaveLength(answer?.isInTime ? 2 : 1);
    }),
  );
});

test.each<[RateCounts, number | null, number]>([
  [{}, 0, 0],
  [{ rated: 1, satisfied: 1 }, null, 1],
  [{ rated: 4 }, null, 4],
  [{ rated: 5, satisfied: 3 }, 3, 5],
])('of the ratings %j %s of %i are told', (counts, n, of) => {
  expect(ratesOf([counts]).satisfied).toEqual({ n, of });
});
