import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import { acts, beforeMeeting, MONTH, type World } from '../../tests/fixtures/meeting-model.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, MeetingId, OpinionId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { decisionOf } from '../review/opinion.ts';
import { headOf } from '../review/sorting.ts';
import { DISPOSITIONS, undecidedOf } from '../review/tally.ts';
import { beginMeeting, comeTo, deciding, endMeeting, meetingWakesAt, plannedMeeting, type Meeting } from './meeting.ts';
import { approveDraft, takesAmendments, wakeMeeting } from './minutes.ts';
import { quorumOf } from './quorum.ts';
import { topicsOf } from './topics.ts';

/** D6: each opinion is in one review and in one state, the sums say so, and what was put off is in its month once. */
const expectConserved = ({ reviews, opinions }: World): void => {
  const all = [...opinions.values()];
  for (const review of reviews.values()) {
    const said = all.filter(({ reviewId }) => reviewId === review._id);
    const merged = said.filter(({ _id }) => headOf(review, _id) !== _id);
    const endedAs = (one: string) => said.filter(({ outcome }) => outcome === one).length;
    expect(review.tally).toEqual({
      ...review.tally,
      opinions: said.length,
      outcomes: Object.fromEntries(DISPOSITIONS.map((one) => [one, one === 'merged' ? merged.length : endedAs(one)])),
    });
    expect(undecidedOf(review.tally)).toBe(said.filter((one) => one.outcome === null && !merged.includes(one)).length);
    expect(merged.every(({ outcome }) => outcome === null)).toBe(true);
  }
  for (const opinion of all) {
    const toMonth = decisionOf(opinion)?.toMonth ?? opinion.appeal?.heard?.toMonth ?? null;
    const goesOn = all.filter(({ continues }) => continues === opinion._id).map(({ month }) => month);
    expect(goesOn).toEqual(toMonth === null ? [] : [toMonth]);
  }
  const numbers = all.flatMap((opinion) => decisionOf(opinion)?.no ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
};

const plans = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    one: fc.nat(40),
    other: fc.nat(40),
  }),
  { maxLength: 60 },
);

test('whatever the meeting decides, nothing is lost and nothing is in two states', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const world = beforeMeeting();
      for (const [step, { act, one, other }] of plan.entries()) {
        acts[act](world, one, other, (step + 1) as InstantMs);
        expectConserved(world);
      }
      const month = [...world.reviews.values()].filter((review) => review.month === MONTH);
      // What came in is what was said: nothing joins the month of the meeting, and nothing leaves it.
      expect(month.reduce((sum, { tally }) => sum + tally.opinions, 0)).toBe(8);
    }),
  );
});

const DAY = '2026-11-30' as LocalDate;
const at = (text: string) => Date.parse(`${text}+08:00`) as InstantMs;
const PLANNED = plannedMeeting(
  { _id: 'meeting_1' as MeetingId, communityId: 'community_1' as CommunityId, month: MONTH, meetsOn: DAY },
  at('2026-11-01T09:00:00'),
);
const NOON = at('2026-11-30T12:00:00');
const buildings = (count: number) => Array.from({ length: count }, (_, n) => `building_${String(n)}` as BuildingId);
const begun = (): Meeting => {
  const started = beginMeeting(PLANNED, { buildings: 58, topics: [] }, NOON);
  if (!started.ok) throw new Error(started.code);
  return started.value;
};

test('a meeting begins once, and not before its day', () => {
  const none = { buildings: 58, topics: [] };
  expect(beginMeeting(PLANNED, none, at('2026-11-29T23:59:59'))).toEqual({ ok: false, code: 'MEETING_TOO_EARLY' });
  expect(beginMeeting(begun(), none, NOON)).toEqual({ ok: false, code: 'MEETING_BEGUN' });
});

test('a meeting decides once two thirds of the buildings are there, each counted once', () => {
  const come = (meeting: Meeting, count: number) => {
    const there = comeTo(meeting, buildings(count), NOON);
    if (!there.ok) throw new Error(there.code);
    return there.value;
  };
  expect(deciding(come(come(begun(), 38), 38))).toEqual({ ok: false, code: 'NO_QUORUM' });
  expect(deciding(come(come(begun(), 38), 39)).ok).toBe(true);
  expect([0, 1, 3, 58, 60].map((all) => quorumOf(all, 0, DAY).needed)).toEqual([1, 1, 2, 39, 40]);
  expect(comeTo(PLANNED, [], NOON)).toEqual({ ok: false, code: 'MEETING_NOT_RUNNING' });
});

test('a meeting ends only where nothing is undecided', () => {
  expect(endMeeting(begun(), 1, NOON)).toEqual({ ok: false, code: 'MATTERS_OPEN' });
  expect(endMeeting(PLANNED, 0, NOON)).toEqual({ ok: false, code: 'MEETING_NOT_RUNNING' });
  expect(endMeeting(begun(), 0, NOON)).toMatchObject({ ok: true, value: { status: 'drafted', speaking: null } });
});

test('every fact of a meeting survives its beginning, its end and the calendar', () => {
  type Act = (meeting: Meeting, now: InstantMs) => Meeting | undefined;
  const valueOf = (result: { readonly ok: true; readonly value: Meeting } | { readonly ok: false }) =>
    result.ok ? result.value : undefined;
  expectFactsToSurvive<Meeting, Act>({
    beginnings: fc.constant(PLANNED),
    acts: fc.constantFrom<Act>(
      (meeting, now) => valueOf(beginMeeting(meeting, { buildings: 0, topics: [] }, now)),
      (meeting, now) => valueOf(endMeeting(meeting, 0, now)),
      (meeting, now) => valueOf(approveDraft(meeting, now)),
      wakeMeeting,
    ),
    perform: (meeting, act, step) => act(meeting, (NOON + step) as InstantMs),
    changing: ['status', 'begunAt', 'endedAt', 'amendUntil', 'updatedAt'],
  });
  expect(meetingWakesAt(PLANNED)).toBeNull();
});

test('the matters of the month are those of most buildings, three at most, and praise is none', () => {
  const said = (kind: 'lift' | 'clean' | 'water' | 'elder' | 'praise' | 'other', ...of: number[]) =>
    of.map((n) => ({
      ...{ kind, buildingId: `building_${String(n)}` as BuildingId },
      _id: `opinion_${kind}_${String(n)}` as OpinionId,
    }));
  const opinions = [
    ...said('praise', 1, 2, 3, 4, 5),
    ...said('other', 1, 2, 3, 4),
    ...said('water', 1, 1, 1, 1),
    ...said('clean', 1, 2),
    ...said('elder', 1, 3),
    ...said('lift', 1, 2, 3),
    ...said('elder', 3),
  ];
  expect(topicsOf(opinions)).toEqual([
    { kind: 'lift', opinionId: 'opinion_lift_1', buildings: 3, plan: null },
    { kind: 'elder', opinionId: 'opinion_elder_1', buildings: 2, plan: null },
    { kind: 'clean', opinionId: 'opinion_clean_1', buildings: 2, plan: null },
  ]);
  expect(topicsOf([])).toEqual([]);
});

test('whoever was there adds to the minutes until 18:00 of the third day, and then they are final', () => {
  const ended = endMeeting(begun(), 0, NOON);
  if (!ended.ok) throw new Error(ended.code);
  expect(approveDraft(begun(), NOON)).toEqual({ ok: false, code: 'NO_DRAFT' });
  const open = approveDraft(ended.value, NOON);
  if (!open.ok) throw new Error(open.code);
  const until = at('2026-12-03T18:00:00');
  const before = (until - 1) as InstantMs;
  expect([open.value.amendUntil, meetingWakesAt(open.value)]).toEqual([until, until]);
  expect([takesAmendments(open.value, before), takesAmendments(open.value, until)]).toEqual([true, false]);
  expect(wakeMeeting(open.value, before)).toBeUndefined();
  expect(wakeMeeting(open.value, until)).toMatchObject({ status: 'final', amendUntil: until });
});
