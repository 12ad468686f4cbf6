import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, ResidentId, VoteId } from '../kernel/ids.ts';
import { ofAge } from './of-age.ts';
import type { Question } from './question.ts';
import { resultOf } from './result.ts';
import { VOTE_RULES } from './rules.ts';
import { addBallot, emptyVoteTally } from './tally.ts';
import { areTimes, checkVote, extendVote, withdrawVote, type Vote, type VoteFacts } from './vote.ts';
import { closeVote, confirmVote, openVote, rollWritten, voteCounted, voteWakesAt } from './waking.ts';

/** So many minutes after 9:00 on 1 November 2026 in Beijing. */
const at = (minutes: number): InstantMs => (Date.parse('2026-11-01T09:00:00+08:00') + minutes * 60_000) as InstantMs;
const DAY = 24 * 60;
const [ASK, DECIDE] = VOTE_RULES;
if (!ASK || !DECIDE) throw new Error('rules are missing');
const QUESTION: Question = { kind: 'one', title: '先做哪一件', options: ['换门', '装灯'], most: 1 };
const signed = (id: string, minutes: number) => ({
  id: `resident_${id}` as ResidentId,
  name: '韦建华',
  at: at(minutes),
});
const FACTS: VoteFacts = {
  _id: 'vote_1' as VoteId,
  communityId: 'community_1' as CommunityId,
  buildingId: 'building_1' as BuildingId,
  ...{
    grid: null,
    isAboutCaptain: false,
    seriesId: null,
    placeName: '3号楼',
    unit: 'household',
    question: QUESTION,
    rule: DECIDE,
    tie: 'talk',
  },
  ...{ mayChange: true, isRehearsal: false, extensions: [], made: signed('maker', 0) },
  ...{ opensAt: at(5 * DAY), closesAt: at(8 * DAY), createdAt: at(0), updatedAt: at(0) },
};
const DRAFT: Vote = { ...FACTS, status: 'draft' };
const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string },
): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const FREEZING = valueOf(checkVote(DRAFT, signed('checker', 1), 'digest'));
const rolled = rollWritten(FREEZING, 48, null, at(2));
if (rolled.status !== 'announced') throw new Error('the roll is not whole');
const OPEN = openVote(rolled, at(5 * DAY));
const CLOSED = closeVote(OPEN, at(8 * DAY + 1));
const RESULT = resultOf(QUESTION, DECIDE, { onRoll: 48, then: 'talk', tally: emptyVoteTally(QUESTION), parts: [] });
const COUNTED = voteCounted(CLOSED, RESULT, at(8 * DAY + 2));

test('every fact of a vote survives what becomes of it', () => {
  const acts = {
    check: (vote: Vote, now: InstantMs) => checkVote(vote, { ...signed('checker', 0), at: now }, 'digest'),
    withdraw: (vote: Vote, now: InstantMs) => withdrawVote(vote, { ...signed('chair', 0), at: now }, '写错了'),
    extend: (vote: Vote, now: InstantMs) =>
      extendVote(vote, { to: at(9 * DAY), reason: '下雨', by: signed('chair', 0).id }, now),
  };
  const wake = (vote: Vote, now: InstantMs): Vote | undefined => {
    switch (vote.status) {
      case 'freezing':
        return rollWritten(vote, 1, null, now);
      case 'announced':
        return openVote(vote, now);
      case 'open':
        return closeVote(vote, now);
      case 'closed':
        return voteCounted(vote, RESULT, now);
      case 'preliminary':
        return confirmVote(vote, now);
      case 'draft':
      case 'confirmed':
      case 'withdrawn':
        return undefined;
    }
  };
  expectFactsToSurvive<Vote, keyof typeof acts | 'wake'>({
    beginnings: fc.constantFrom(DRAFT, FREEZING, rolled, OPEN, CLOSED, COUNTED),
    acts: fc.constantFrom('check', 'withdraw', 'extend', 'wake'),
    perform: (vote, act, step) => {
      if (act === 'wake') return wake(vote, at(step));
      const done = acts[act](vote, at(step));
      return done.ok ? done.value : undefined;
    },
    changing: [
      ...['status', 'checked', 'digest', 'onRoll', 'rollAfter', 'closedAt', 'result', 'queriesUntil', 'confirmedAt'],
      ...['reason', 'withdrawn', 'wasAnnounced', 'closesAt', 'extensions', 'updatedAt'],
    ],
  });
});

test('whoever made a vote does not check it, and it is checked once', () => {
  expect(checkVote(DRAFT, signed('maker', 1), 'digest')).toEqual({ ok: false, code: 'SECOND_PERSON_NEEDED' });
  expect(checkVote(FREEZING, signed('other', 1), 'digest')).toEqual({ ok: false, code: 'VOTE_NOT_DRAFT' });
});

test('a vote opens after whole days of notice, and asking needs none', () => {
  const times = (rule: typeof DECIDE, opens: string, closes: string) =>
    areTimes({ rule, opensAt: Date.parse(opens) as InstantMs, closesAt: Date.parse(closes) as InstantMs }, at(0));
  expect(times(DECIDE, '2026-11-05T00:00:00+08:00', '2026-11-06T21:00:00+08:00')).toBe(true);
  expect(times(DECIDE, '2026-11-04T23:59:59+08:00', '2026-11-06T21:00:00+08:00')).toBe(false);
  expect(times(ASK, '2026-11-01T09:00:00+08:00', '2026-11-01T09:00:01+08:00')).toBe(true);
  expect(times(ASK, '2026-11-01T08:59:59+08:00', '2026-11-01T21:00:00+08:00')).toBe(false);
  expect(times(ASK, '2026-11-02T09:00:00+08:00', '2026-11-02T09:00:00+08:00')).toBe(false);
  expect(times(ASK, '2026-11-01T09:00:00+08:00', '2027-01-01T00:00:00+08:00')).toBe(true);
  expect(times(ASK, '2026-11-01T09:00:00+08:00', '2027-01-01T00:00:01+08:00')).toBe(false);
});

test('a vote is withdrawn until it opens, by the clock', () => {
  expect(withdrawVote(rolled, signed('chair', 5 * DAY - 1), '写错了').ok).toBe(true);
  expect(withdrawVote(rolled, signed('chair', 5 * DAY), '写错了')).toEqual({ ok: false, code: 'VOTE_BEGUN' });
  expect(withdrawVote(OPEN, signed('chair', 0), '写错了')).toEqual({ ok: false, code: 'VOTE_BEGUN' });
});

test('a vote is put off before it closes, to later, three times', () => {
  const to = (minutes: number) => ({ to: at(minutes), reason: '下雨', by: signed('chair', 0).id });
  expect(extendVote(OPEN, to(9 * DAY), at(8 * DAY))).toEqual({ ok: false, code: 'VOTE_NOT_OPEN' });
  expect(extendVote(OPEN, to(8 * DAY), at(6 * DAY))).toEqual({ ok: false, code: 'VOTE_TIMES_WRONG' });
  expect(extendVote(OPEN, to(90 * DAY), at(6 * DAY))).toEqual({ ok: false, code: 'VOTE_TIMES_WRONG' });
  const later = [9, 10, 11].reduce<Vote>((vote, day) => valueOf(extendVote(vote, to(day * DAY), at(6 * DAY))), OPEN);
  expect([later.closesAt, later.extensions.map(({ from }) => from)]).toEqual([
    at(11 * DAY),
    [at(8 * DAY), at(9 * DAY), at(10 * DAY)],
  ]);
  expect(extendVote(later, to(12 * DAY), at(6 * DAY))).toEqual({ ok: false, code: 'VOTE_TIMES_WRONG' });
});

test('what nobody does is done when its moment comes', () => {
  const done = confirmVote(COUNTED, at(12 * DAY));
  expect([DRAFT, FREEZING, rolled, OPEN, CLOSED, COUNTED, done].map(voteWakesAt)).toEqual([
    ...[null, at(1), at(5 * DAY), at(8 * DAY), at(8 * DAY)],
    ...[Date.parse('2026-11-13T00:00:00+08:00'), null],
  ]);
});

test('grown up is who is 18 on the day of opening, and whom the year leaves open is asked', () => {
  const opens = Date.parse('2026-11-05T00:00:00+08:00') as InstantMs;
  expect([2007, 2008, 2009, null].map((year) => ofAge(year, opens))).toEqual(['yes', 'asked', 'no', 'asked']);
});

test('a small building is told with another, and options never are', () => {
  const tally = (count: number) => Array.from({ length: count }, () => [0]).reduce(addBallot, emptyVoteTally(QUESTION));
  const parts = [3, 9, 7].map((count, index) => ({
    ...{ buildingId: `building_${String(index)}` as BuildingId, name: `${String(index)}号楼`, tally: tally(count) },
  }));
  const result = resultOf(QUESTION, DECIDE, { onRoll: 20, then: 'talk', tally: tally(19), parts });
  expect(result.tally?.chosen).toEqual([19, 0]);
  expect(result.parts.map(({ told }) => told)).toEqual([null, { took: 9, chosen: [9, 0] }, null]);
  const few = resultOf(QUESTION, DECIDE, { onRoll: 4, then: 'talk', tally: tally(4), parts: [] });
  expect([few.tally, few.outcome]).toEqual([null, { is: 'decided', options: [0] }]);
});
