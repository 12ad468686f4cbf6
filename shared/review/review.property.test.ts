import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, HouseholdId, OpinionId, ResidentId, ReviewId, VoiceId } from '../kernel/ids.ts';
import type { LocalDate, LocalMonth } from '../kernel/time.ts';
import { isPraise, type Opinion } from './opinion.ts';
import { closeEarly, handOver, reviewWakesAt, takesOpinions, wakeReview, type Review } from './review.ts';
import { headOf, mergedWith, mergeOpinion, splitOpinion, withdrawOpinion } from './sorting.ts';
import { DISPOSITIONS, emptyTally, silentOf, undecidedOf } from './tally.ts';
import { sayNothing, speak, type Voice } from './voice.ts';

const at = (ms: number) => ms as InstantMs;
const OPENS = at(1000);
const PLACE = { communityId: 'community_1' as CommunityId, buildingId: 'building_1' as BuildingId };
const REVIEW: Review = {
  ...PLACE,
  _id: 'review_1' as ReviewId,
  buildingName: '1号楼',
  month: '2026-11' as LocalMonth,
  opensAt: OPENS,
  closesAt: at(2000),
  meetsOn: '1970-01-02' as LocalDate,
  tally: emptyTally(4),
  merges: {},
  createdAt: at(0),
  updatedAt: at(0),
  status: 'planned',
};

/** A building of four households, and what became of each word that was said. */
type World = {
  review: Review;
  readonly voices: Map<HouseholdId, Voice>;
  readonly opinions: Map<OpinionId, Opinion>;
};

const HOUSEHOLDS = ['a', 'b', 'c', 'd'].map((name) => `household_${name}` as HouseholdId);
const authorOf = (household: HouseholdId) => household.replace('household', 'resident') as ResidentId;

const acts = {
  say: (world: World, household: HouseholdId, _one: number, other: number, now: InstantMs): void => {
    if (!takesOpinions(world.review, now)) return;
    const isAPraise = other % 5 === 0;
    const spoken = speak(world.voices.get(household) ?? null, speakerOf(household), world.review.tally, {
      isPraise: isAPraise,
      now,
    });
    if (!spoken.ok) return;
    const opinion = saidBy(household, world.opinions.size, isAPraise, now);
    world.voices.set(household, spoken.value.voice);
    world.opinions.set(opinion._id, opinion);
    world.review = { ...world.review, tally: spoken.value.tally };
  },
  sayNothing: (world: World, household: HouseholdId, _one: number, _other: number, now: InstantMs): void => {
    if (!takesOpinions(world.review, now)) return;
    const spoken = sayNothing(world.voices.get(household) ?? null, speakerOf(household), world.review.tally, now);
    if (!spoken.ok) return;
    world.voices.set(household, spoken.value.voice);
    world.review = { ...world.review, tally: spoken.value.tally };
  },
  merge: (world: World, _household: HouseholdId, one: number, other: number, now: InstantMs): void => {
    const [opinion, into] = [nth(world, one), nth(world, other)];
    const merged = opinion && into && mergeOpinion(world.review, opinion, into, now);
    if (merged?.ok === true) world.review = merged.value;
  },
  split: (world: World, _household: HouseholdId, one: number, _other: number, now: InstantMs): void => {
    const opinion = nth(world, one);
    const split = opinion && splitOpinion(world.review, opinion._id, now);
    if (split?.ok === true) world.review = split.value;
  },
  withdraw: (world: World, household: HouseholdId, one: number, _other: number, now: InstantMs): void => {
    const opinion = nth(world, one);
    const withdrawn = opinion && withdrawOpinion(world.review, opinion, authorOf(household), now);
    if (withdrawn?.ok !== true) return;
    world.review = withdrawn.value.review;
    world.opinions.set(withdrawn.value.opinion._id, withdrawn.value.opinion);
  },
  close: (world: World, _household: HouseholdId, _one: number, _other: number, now: InstantMs): void => {
    const closed = closeEarly(world.review, now);
    if (closed.ok) world.review = closed.value;
  },
  handOver: (world: World, _household: HouseholdId, _one: number, _other: number, now: InstantMs): void => {
    const handed = handOver(world.review, '', now);
    if (handed.ok) world.review = handed.value;
  },
  wake: (world: World, _household: HouseholdId, _one: number, _other: number, now: InstantMs): void => {
    world.review = wakeReview(world.review, now) ?? world.review;
  },
} as const;

const nth = ({ opinions }: World, at: number): Opinion | undefined => [...opinions.values()][at % (opinions.size || 1)];
const speakerOf = (householdId: HouseholdId) => ({
  ...PLACE,
  _id: `voice_${householdId}` as VoiceId,
  reviewId: REVIEW._id,
  householdId,
  byId: authorOf(householdId),
});
const saidBy = (householdId: HouseholdId, number: number, isAPraise: boolean, now: InstantMs): Opinion => ({
  ...PLACE,
  _id: `opinion_${String(number)}` as OpinionId,
  reviewId: REVIEW._id,
  month: REVIEW.month,
  householdId,
  authorId: authorOf(householdId),
  authorName: '农小满',
  source: 'phone',
  byId: authorOf(householdId),
  isNamed: true,
  isAboutCaptain: number % 7 === 6,
  kind: isAPraise ? 'praise' : 'lift',
  text: '电梯停了',
  media: [],
  isWaiting: false,
  lateFor: null,
  saidAt: now,
  updatedAt: now,
  outcome: null,
});

/** D6: every opinion is in one place, and the sums say so. */
const expectConserved = ({ review, voices, opinions }: World): void => {
  const { tally } = review;
  const all = [...opinions.values()];
  const counted = all.filter((opinion) => !isPraise(opinion));
  const merged = counted.filter(({ _id }) => headOf(review, _id) !== _id);
  const endedAs = (outcome: string) => counted.filter((opinion) => opinion.outcome === outcome).length;
  expect(tally).toEqual({
    asked: 4,
    spoke: voices.size,
    nil: [...voices.values()].filter(({ said }) => said === 0).length,
    praises: all.filter((opinion) => isPraise(opinion) && opinion.outcome === null).length,
    opinions: counted.length,
    outcomes: Object.fromEntries(DISPOSITIONS.map((one) => [one, one === 'merged' ? merged.length : endedAs(one)])),
  });
  expect(undecidedOf(tally)).toBe(counted.filter((one) => one.outcome === null && !merged.includes(one)).length);
  expect(silentOf(tally)).toBe(4 - voices.size);
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
      const world: World = { review: REVIEW, voices: new Map(), opinions: new Map() };
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
