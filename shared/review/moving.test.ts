import type { BuildingDoc } from '../community/documents.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, ReviewId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import { reviewDays } from './calendar.ts';
import { moveReview, moveStands, MOVES } from './moving.ts';
import { asOf, plannedReview } from './planned.ts';
import type { Review } from './review.ts';

const at = (text: string) => Date.parse(`${text}+08:00`) as InstantMs;
const BUILDING = {
  ...{ _id: 'building_3' as BuildingId, communityId: 'community_1' as CommunityId, name: '3号楼', householdCount: 2 },
} as BuildingDoc;
const reviewOf = (month: string) =>
  plannedReview(
    'review_1' as ReviewId,
    BUILDING,
    month as LocalMonth,
    reviewDays(month as LocalMonth),
    at('2026-11-01'),
  );
const BEFORE = at('2026-11-19T10:00:00');
const WHILE = at('2026-11-21T10:00:00');
const standsOf = (review: Review, now: InstantMs) => MOVES.map((move) => moveStands(review, move, now));

test('a planned review can be opened and nothing else, one of a later month not even that', () => {
  expect(standsOf(reviewOf('2026-11'), BEFORE)).toEqual(['todo', 'none', 'none']);
  expect(standsOf(reviewOf('2026-12'), BEFORE)).toEqual(['none', 'none', 'none']);
  expect(moveReview(reviewOf('2026-12'), 'open', BEFORE)).toEqual({ ok: false, code: 'REVIEW_NOT_OPEN' });
});

test('opening by hand opens now, and closing keeps its day', () => {
  const before = reviewOf('2026-11');
  const opened = moveReview(before, 'open', BEFORE);
  expect(opened).toEqual({ ok: true, value: { ...before, status: 'open', opensAt: BEFORE, updatedAt: BEFORE } });
  expect(opened.ok && moveReview(opened.value, 'open', BEFORE)).toEqual({ ok: false, code: 'REVIEW_NOT_OPEN' });
});

test('whoever keeps an open review is reminded once a day while somebody is silent', () => {
  const open = asOf(reviewOf('2026-11'), WHILE);
  const reminded = moveReview(open, 'remind', WHILE);
  if (!reminded.ok) throw new Error(reminded.code);
  expect(reminded.value.remindedOn).toBe('2026-11-21');
  expect(moveReview(reminded.value, 'remind', WHILE)).toEqual({ ok: false, code: 'REVIEW_NOT_OPEN' });
  expect(moveStands(reminded.value, 'remind', at('2026-11-22T00:00:00'))).toBe('todo');
  expect(moveStands({ ...open, tally: { ...open.tally, spoke: 2 } }, 'remind', WHILE)).toBe('none');
});

test('what is open is closed once, and what was handed over is closed', () => {
  const open = asOf(reviewOf('2026-11'), WHILE);
  const closed = moveReview(open, 'close', WHILE);
  expect(closed).toMatchObject({ ok: true, value: { status: 'closed', closedAt: WHILE, isEarly: true } });
  expect(closed.ok && standsOf(closed.value, WHILE)).toEqual(['done', 'none', 'done']);
  expect(standsOf(asOf(open, at('2026-12-01T00:00:00')), at('2026-12-01T00:00:00'))).toEqual(['done', 'none', 'done']);
});
