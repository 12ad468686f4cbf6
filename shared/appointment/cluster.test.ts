import { mayActOn, type Place, type RoleGrant } from '../community/roles.ts';
import type { BuildingId, CommunityId, HouseholdId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { leadInstead } from './cluster.ts';

const buildingId = 'building_1' as BuildingId;
const today = '2026-11-23' as LocalDate;
const home = (id: string): Place => ({
  communityId: 'community_1' as CommunityId,
  ...{ buildingId, householdId: `household_${id}` as HouseholdId },
});
const ids = (...names: string[]) => names.map((name) => `household_${name}` as HouseholdId);
const led = (roles: readonly RoleGrant[]) =>
  ['a', 'b', 'c'].filter((name) => mayActOn(roles, ['clusterLeader'], home(name), today));
const STATED: RoleGrant = { role: 'clusterLeader', scopeKind: 'building', scopeId: buildingId, from: today, to: null };

test('whoever leads a cluster acts for its households, and for the building no more', () => {
  const roles = leadInstead([], { before: [], after: ids('a', 'b'), buildingId, today });
  expect(led(roles)).toEqual(['a', 'b']);
  expect(mayActOn(roles, ['clusterLeader'], { ...home('a'), householdId: ids('c')[0] as HouseholdId }, today)).toBe(
    false,
  );
  expect(led(leadInstead(roles, { before: ids('a', 'b'), after: ids('b', 'c'), buildingId, today }))).toEqual([
    'b',
    'c',
  ]);
});

test('whom a roster calls a leader leads nobody until a cluster is set, and stays one without any', () => {
  expect(led([STATED])).toEqual([]);
  const roles = leadInstead([STATED], { before: [], after: ids('a'), buildingId, today });
  expect(led(roles)).toEqual(['a']);
  expect(leadInstead(roles, { before: ids('a'), after: [], buildingId, today })).toEqual([STATED]);
});

test('the role that came with the first cluster ends with the last', () => {
  const roles = leadInstead([], { before: [], after: ids('a'), buildingId, today });
  expect(leadInstead(roles, { before: ids('a'), after: [], buildingId, today })).toMatchObject([
    { role: 'clusterLeader', scopeKind: 'building', to: '2026-11-22', endedBy: 'app' },
  ]);
});
