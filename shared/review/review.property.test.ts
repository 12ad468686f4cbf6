import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import {
  acts,
  at,
  emptyWorld,
  HOUSEHOLDS,
  OPENS,
  REVIEW,
  speakerOf,
  type World,
} from '../../tests/fixtures/review-model.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { addMonths } from '../kernel/calendar.ts';
import type { HouseholdId } from '../kernel/ids.ts';
import { beijingMonth, type LocalMonth } from '../kernel/time.ts';
import { reviewDays } from './calendar.ts';
import { isPraise } from './opinion.ts';
import { asOf, plannedReview } from './planned.ts';
import { closeEarly, handOver, reviewWakesAt, takesOpinions, wakeReview, type Review } from './review.ts';
import { headOf, mergedWith } from './sorting.ts';
import { DISPOSITIONS, silentOf, undecidedOf } from './tally.ts';
import { sayNothing, speak } from './voice.ts';

const BUILDING = { communityId: REVIEW.communityId, _id: REVIEW.buildingId, name: '1号楼', householdCount: 4 };

/** D6: every opinion is in one place, and the sums say so. */
const expectConserved = ({ living, review, voices, opinions }: World): void => {
  const { tally } = review;
  const all = [...opinions.values()];
  const counted = all.filter((opinion) => !isPraise(opinion));
  const merged = counted.filter(({ _id }) => headOf(review, _id) !== _id);
  const endedAs = (outcome: string) => counted.filter((opinion) => opinion.outcome === outcome).length;
  expect(tally).toEqual({
    asked: living.size,
    spoke: voices.size,
    nil: [...voices.values()].filter(({ said }) => said === 0).length,
    praises: all.filter((opinion) => isPraise(opinion) && opinion.outcome === null).length,
    opinions: counted.length,
    outcomes: Object.fromEntries(DISPOSITIONS.map((one) => [one, one === 'merged' ? merged.length : endedAs(one)])),
  });
  expect(undecidedOf(tally)).toBe(counted.filter((one) => one.outcome === null && !merged.includes(one)).length);
  expect(silentOf(tally)).toBe(living.size - voices.size);
  for (const { _id, outcome } of merged) {
    expect([outcome, headOf(review, headOf(review, _id))]).toEqual([null, headOf(review, _id)]);
    expect(mergedWith(review, headOf(review, _id))).toContain(_id);
  }
};

const plans = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    household: fc.constantFrom(...HOUSEHOLDS),
    one: fc.nat(40),
    other: fc.nat(40),
    after: fc.constantFrom(0, 1, 300, 900),
  }),
  { maxLength: 60 },
);

test('what came in is what became of it and what is undecided, after every act', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const world = emptyWorld();
      let now = at(0);
      for (const { act, household, one, other, after } of plan) {
        now = at(now + after);
        acts[act](world, household, one, other, now);
        expectConserved(world);
      }
    }),
  );
});

test('every fact of a review survives closing, handing over and the calendar', () => {
  type Act = (review: Review, now: InstantMs) => Review | undefined;
  const valueOf = (result: { readonly ok: true; readonly value: Review } | { readonly ok: false }) =>
    result.ok ? result.value : undefined;
  expectFactsToSurvive<Review, Act>({
    beginnings: fc.constant(REVIEW),
    acts: fc.constantFrom<Act>(
      (review, now) => valueOf(closeEarly(review, now)),
      (review, now) => valueOf(handOver(review, '说完了', now)),
      wakeReview,
    ),
    perform: (review, act, step) => act(review, at(step * 400)),
    changing: ['status', 'closedAt', 'isEarly', 'handedOverAt', 'summary', 'updatedAt'],
  });
});

test('a review that nobody touches opens, closes and is handed over by the calendar', () => {
  const stages: unknown[] = [];
  let review: Review = REVIEW;
  for (let woken = wakeReview(review, at(9e12)); woken; woken = wakeReview(review, at(9e12))) {
    expect(wakeReview(review, at((reviewWakesAt(review) ?? 0) - 1))).toBeUndefined();
    review = woken;
    stages.push(review.status);
  }
  expect(stages).toEqual(['open', 'closed', 'handedOver']);
  expect(review).toMatchObject({ closedAt: 2000, isEarly: false, summary: null });
});

test('a household says ten things a month and no more, and having nothing to say is one answer', () => {
  const speaker = speakerOf(HOUSEHOLDS[0] as HouseholdId);
  const nothing = sayNothing(null, speaker, REVIEW.tally, OPENS);
  if (!nothing.ok) throw new Error(nothing.code);
  expect(sayNothing(nothing.value.voice, speaker, REVIEW.tally, OPENS)).toEqual({ ok: false, code: 'HAS_SPOKEN' });
  let spoken = nothing.value;
  for (let said = 0; said < 10; said += 1) {
    const next = speak(spoken.voice, speaker, spoken.tally, { isPraise: false, now: OPENS });
    if (!next.ok) throw new Error(next.code);
    spoken = next.value;
  }
  expect(spoken.tally).toMatchObject({ spoke: 1, nil: 0, opinions: 10 });
  expect(speak(spoken.voice, speaker, spoken.tally, { isPraise: false, now: OPENS })).toEqual({
    ok: false,
    code: 'SAID_ENOUGH',
  });
});

test('what is late for the review of its month is in time for the next one, at any moment of six years', () => {
  const reviewIn = (month: LocalMonth) => plannedReview(REVIEW._id, BUILDING, month, reviewDays(month), 0 as InstantMs);
  const [from, to] = [Date.parse('2024-01-01T00:00+08:00'), Date.parse('2029-12-31T23:59+08:00')];
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (ms) => {
      const month = beijingMonth(at(ms));
      const isLate = !takesOpinions(asOf(reviewIn(month), at(ms)), at(ms));
      expect(isLate).toBe(ms >= reviewDays(month).closesAt);
      // The next one has not closed by then, so that nothing rolls twice.
      expect(takesOpinions(asOf(reviewIn(addMonths(month, 1)), at(ms)), at(ms))).toBe(true);
    }),
  );
});
