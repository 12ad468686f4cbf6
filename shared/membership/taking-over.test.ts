import { fail } from '../kernel/errors.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { MembershipIn } from './membership.ts';
import { beginTakeOver, confirmTakeOver, isTakeOverDue, OBJECTION_MS, takeOverState } from './taking-over.ts';

const NOW = Date.parse('2026-11-30T10:00:00+08:00') as InstantMs;
const pending = {
  ...{ _id: 'membership_1', identityId: 'identity_new', status: 'pending', residentId: 'resident_1' },
} as unknown as MembershipIn<'pending'>;
type Person = Parameters<typeof beginTakeOver>[1];
const person: Person = {
  ...{ _id: 'resident_1' as Person['_id'], householdId: 'household_1' as Person['householdId'] },
  ...{ identityId: 'identity_old' as NonNullable<Person['identityId']>, leftAt: null, roles: [] },
};
const captain = {
  _id: 'resident_9' as Person['_id'],
  householdId: 'household_9' as Person['householdId'],
  isStaff: false,
};
const begin = (more: Partial<Person>, by = captain, isReachable = true) =>
  beginTakeOver(pending, { ...person, ...more }, { by, proof: 'seen', isReachable }, NOW);
const begun = (isReachable: boolean): MembershipIn<'pending'> => {
  const made = begin({}, captain, isReachable);
  if (!made.ok) throw new Error(made.code);
  return made.value;
};

test('the old account has a whole day, to the millisecond', () => {
  const application = begun(true);
  expect(isTakeOverDue(application, (NOW + OBJECTION_MS - 1) as InstantMs)).toBe(false);
  expect(isTakeOverDue(application, (NOW + OBJECTION_MS) as InstantMs)).toBe(true);
});

test('without an old account that can be reached no time makes it due', () => {
  expect(isTakeOverDue(begun(false), (NOW + 1000 * OBJECTION_MS) as InstantMs)).toBe(false);
  expect(isTakeOverDue(pending, (NOW + 1000 * OBJECTION_MS) as InstantMs)).toBe(false);
});

test('nobody decides about themselves, about their household, or twice', () => {
  expect(begin({}, { ...captain, _id: person._id })).toEqual(fail('OWN_TAKE_OVER'));
  expect(begin({}, { ...captain, householdId: person.householdId })).toEqual(fail('OWN_TAKE_OVER'));
  expect(confirmTakeOver(begun(false), person, captain, NOW)).toEqual(fail('OWN_TAKE_OVER'));
  const other = { ...captain, _id: 'resident_8' as Person['_id'], householdId: person.householdId };
  expect(confirmTakeOver(begun(false), person, other, NOW)).toEqual(fail('OWN_TAKE_OVER'));
});

test('whoever holds a role, or will, is left to the staff; a role that is over is nothing', () => {
  const held = (to: string | null) => ({
    roles: [
      { role: 'mediator', scopeKind: 'building', scopeId: 'building_1', from: '2026-01-01' as LocalDate, to } as never,
    ],
  });
  expect(begin(held(null))).toEqual(fail('STAFF_TAKES_OVER'));
  expect(begin(held('2026-11-30'))).toEqual(fail('STAFF_TAKES_OVER'));
  expect(begin(held('2026-11-29')).ok).toBe(true);
  expect(begin(held(null), { ...captain, isStaff: true }).ok).toBe(true);
});

test('what was begun against one account says nothing of another one', () => {
  const application = begun(true);
  expect(takeOverState(application, person.identityId)).toEqual({
    ...{ state: 'waiting', until: NOW + OBJECTION_MS, byId: captain._id },
  });
  expect(takeOverState(application, 'identity_other' as NonNullable<Person['identityId']>)).toEqual({
    ...{ state: 'asked', until: null, byId: null },
  });
  expect(takeOverState(application, null)).toBeNull();
});
