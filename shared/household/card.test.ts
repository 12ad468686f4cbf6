import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { CardId } from './ids.ts';
import type { CommunityId, HouseholdId } from '../kernel/ids.ts';
import { CARD_LIMITS, checkCard, countWrongCode, issueCard, type HouseholdCard } from './card.ts';

const NOW = Date.parse('2026-11-29T23:59:00+08:00') as InstantMs;
const TOMORROW = (NOW + 60_000) as InstantMs;
const CARD: HouseholdCard = {
  _id: 'card_1' as CardId,
  communityId: 'community_1' as CommunityId,
  householdId: 'household_1' as HouseholdId,
  issue: 1,
  digest: 'right',
  issuedAt: NOW,
  wrong: null,
};
const wrong = (at: number): string => `wrong ${String(at)}`;
const tried = (count: number): HouseholdCard =>
  Array.from({ length: count }, (_, at) => at).reduce((card, at) => countWrongCode(card, wrong(at), NOW), CARD);

test('a card issued anew counts on, and only its own code is right', () => {
  const second = issueCard(CARD, { ...CARD, digest: 'new' });
  expect(second).toEqual({ ...CARD, issue: 2, digest: 'new' });
  expect([checkCard(second, 'right', NOW), checkCard(second, 'new', NOW)]).toEqual([fail('CARD_WRONG'), ok(null)]);
  expect(issueCard(undefined, CARD).issue).toBe(1);
});

test('a household without a card has no right code', () => {
  expect(checkCard(undefined, 'right', NOW)).toEqual(fail('CARD_WRONG'));
});

test('after five wrong codes also the right one waits for tomorrow, by the day of Beijing', () => {
  const max = CARD_LIMITS.wrongCodesPerDayMax;
  expect(checkCard(tried(max - 1), 'right', NOW)).toEqual(ok(null));
  expect(checkCard(tried(max), 'right', NOW)).toEqual(fail('TOO_MANY_ATTEMPTS'));
  expect(checkCard(tried(max), 'right', TOMORROW)).toEqual(ok(null));
  expect(countWrongCode(tried(max), 'wrong', TOMORROW).wrong).toEqual({ day: '2026-11-30', count: 1, last: 'wrong' });
});

test('a phone that got no answer and asks again has learnt nothing and is charged nothing', () => {
  const once = countWrongCode(CARD, 'wrong', NOW);
  expect(countWrongCode(once, 'wrong', NOW)).toBe(once);
  expect(countWrongCode(once, 'wrong', TOMORROW).wrong).toEqual({ day: '2026-11-30', count: 1, last: 'wrong' });
});
