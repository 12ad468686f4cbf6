import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, HouseholdId, IdentityId, ResidentId } from '../kernel/ids.ts';
import { isHousemate, mayActFor } from './housemate.ts';

const NOW = Date.parse('2026-11-30T10:00:00+08:00') as InstantMs;
const son = {
  _id: 'resident_son' as ResidentId,
  communityId: 'community_1' as CommunityId,
  householdId: 'household_1' as HouseholdId,
  identityId: 'identity_son' as IdentityId,
  leftAt: null,
  birthYear: 1980,
};
const mother = { ...son, _id: 'resident_mother' as ResidentId, identityId: null };

test('somebody acts for one of their household who has no account', () => {
  expect(mayActFor(son, mother, NOW)).toEqual({ ok: true, value: null });
});

test.each([
  ['themselves', 'NOT_HOUSEMATE', son],
  ['nobody', 'NOT_HOUSEMATE', undefined],
  ['one of another household', 'NOT_HOUSEMATE', { ...mother, householdId: 'household_2' as HouseholdId }],
  ['one of another community', 'NOT_HOUSEMATE', { ...mother, communityId: 'community_2' as CommunityId }],
  ['one who has left', 'NOT_HOUSEMATE', { ...mother, leftAt: 1 as never }],
  ['one with an account', 'HAS_ACCOUNT', { ...mother, identityId: 'identity_mother' as IdentityId }],
  ['one who said no', 'HOUSEMATE_SAID_NO', { ...mother, refusesHousemates: true }],
  [
    'one who has an account and said no before',
    'HAS_ACCOUNT',
    { ...mother, identityId: 'identity_mother' as IdentityId, refusesHousemates: true },
  ],
  ['one who moved out and said no', 'NOT_HOUSEMATE', { ...mother, leftAt: 1 as never, refusesHousemates: true }],
])('nobody acts for %s', (_, code, theirs) => {
  expect(mayActFor(son, theirs, NOW)).toEqual({ ok: false, code });
});

test('a no that was taken back is none, and of two who live together each is the housemate of the other', () => {
  expect(mayActFor(son, { ...mother, refusesHousemates: false }, NOW)).toEqual({ ok: true, value: null });
  expect([isHousemate(son, mother), isHousemate(mother, son), isHousemate(son, son)]).toEqual([true, true, false]);
});

test('a child acts for nobody, whoever it is', () => {
  const child = { ...son, birthYear: 2016 };
  for (const theirs of [mother, undefined])
    expect(mayActFor(child, theirs, NOW)).toEqual({ ok: false, code: 'TOO_YOUNG_TO_SPEAK' });
});
