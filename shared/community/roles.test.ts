import type { BuildingId, CommunityId, GridId, HouseholdId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import {
  covers,
  grantsOf,
  isInTerm,
  mayActOn,
  ROLES,
  ROLE_WORDS,
  SCOPE_KINDS,
  type Place,
  type RoleGrant,
} from './roles.ts';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-11-23');
const captain: RoleGrant = {
  role: 'captain',
  scopeKind: 'building',
  scopeId: 'building_b1',
  from: day('2026-01-01'),
  to: day('2026-11-23'),
};
const b1: Place = {
  communityId: 'community_c1' as CommunityId,
  gridId: 'grid_g1' as GridId,
  buildingId: 'building_b1' as BuildingId,
  householdId: 'household_h1' as HouseholdId,
};
const b2: Place = { ...b1, buildingId: 'building_b2' as BuildingId, householdId: 'household_h2' as HouseholdId };

describe('a term', () => {
  test.each([
    ['2025-12-31', false, 'the day before it begins'],
    ['2026-01-01', true, 'its first day'],
    ['2026-11-23', true, 'its last day'],
    ['2026-11-24', false, 'the day after: an ex-captain is none'],
  ])('on %s holds: %s, %s', (today, holds) => {
    expect(isInTerm(captain, day(today))).toBe(holds);
  });

  test('without a last day it holds on', () => {
    expect(isInTerm({ ...captain, to: null }, day('2099-12-31'))).toBe(true);
  });

  test('of one day is that day', () => {
    const oneDay = { ...captain, from: TODAY, to: TODAY };
    expect(['2026-11-22', '2026-11-23', '2026-11-24'].map((today) => isInTerm(oneDay, day(today)))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a scope', () => {
  const places: Record<string, Place> = {
    'the same household': b1,
    'another building of the grid': b2,
    'another grid': { ...b2, gridId: 'grid_g2' as GridId },
    'another community': {
      communityId: 'community_c2' as CommunityId,
      gridId: 'grid_g9' as GridId,
      buildingId: 'building_b9' as BuildingId,
      householdId: 'household_h9' as HouseholdId,
    },
    'the whole community': { communityId: 'community_c1' as CommunityId },
  };
  const ids = { community: 'community_c1', grid: 'grid_g1', building: 'building_b1', household: 'household_h1' };
  const reach: Record<(typeof SCOPE_KINDS)[number], readonly string[]> = {
    community: ['the same household', 'another building of the grid', 'another grid', 'the whole community'],
    grid: ['the same household', 'another building of the grid'],
    building: ['the same household'],
    household: ['the same household'],
  };

  test.each(SCOPE_KINDS)('of a %s reaches what lies in it and nothing beside or above it', (scopeKind) => {
    const grant: RoleGrant = { ...captain, scopeKind, scopeId: ids[scopeKind] };
    expect(Object.keys(places).filter((name) => covers(grant, places[name] as Place))).toEqual(reach[scopeKind]);
  });

  test('of a kind is not met by an id of another kind', () => {
    expect(covers({ ...captain, scopeKind: 'grid', scopeId: 'building_b1' }, b1)).toBe(false);
  });
});

describe('what one may act on', () => {
  const roles = [captain, { ...captain, role: 'volunteer', scopeKind: 'community', scopeId: 'community_c1' }] as const;

  test('asks for role, term and place in one grant: they are not gathered from several', () => {
    expect(mayActOn(roles, ['captain'], b1, TODAY)).toBe(true);
    expect(mayActOn(roles, ['captain'], b2, TODAY)).toBe(false);
    expect(mayActOn(roles, ['captain'], b1, day('2026-11-24'))).toBe(false);
    expect(mayActOn(roles, ['staff'], b1, TODAY)).toBe(false);
    expect(mayActOn(roles, [], b1, TODAY)).toBe(false);
  });

  test('is the same for a deputy, from the first to the last day and never without one', () => {
    const deputy: RoleGrant = { ...captain, from: TODAY, to: TODAY, asDeputy: true };
    const may = (grant: RoleGrant, today: string) => mayActOn([grant], ['captain'], b1, day(today));
    expect(['2026-11-22', '2026-11-23', '2026-11-24'].map((today) => may(deputy, today))).toEqual([false, true, false]);
    expect(may({ ...deputy, to: null }, '2026-11-23')).toBe(false);
  });

  test('lists the grants of today, of the roles asked for', () => {
    expect(grantsOf(roles, ['captain', 'staff'], TODAY)).toEqual([captain]);
    expect(grantsOf(roles, ROLES, day('2027-01-01'))).toEqual([]);
  });
});

test('every role has a word of its own for residents', () => {
  expect(new Set(ROLES.map((role) => ROLE_WORDS[role])).size).toBe(ROLES.length);
});
