import fc from 'fast-check';
import { ID_TAIL, type CommunityId } from '../kernel/ids.ts';
import { buildingIdOf, gridIdOf, householdIdOf, residentIdOf } from './roster-ids.ts';

const community = 'community_longyan' as CommunityId;

test('ids are made of the community and what the roster calls things', () => {
  expect([
    residentIdOf(community, 'R00001'),
    householdIdOf(community, 'H0001'),
    buildingIdOf(community, '1号楼'),
    gridIdOf(community, 'A区'),
  ]).toEqual([
    'resident_longyan_r00001',
    'household_longyan_h0001',
    'building_longyan_1-0gl3-0ku4',
    'grid_longyan_-001t-0gfu',
  ]);
});

test('the longest names make legal ids, and two names never share one', () => {
  const name = fc.string({
    minLength: 1,
    maxLength: 10,
    unit: fc.constantFrom('1', 'a', 'A', '-', '号', '楼', '𭪤'.slice(0, 2)),
  });
  const legal = new RegExp(`^building_${ID_TAIL}$`);
  fc.assert(
    fc.property(name, name, (one, other) => {
      const longest = 'community_1234567890123' as CommunityId;
      expect(buildingIdOf(longest, one.slice(0, 10))).toMatch(legal);
      expect(buildingIdOf(community, one) === buildingIdOf(community, other)).toBe(one === other);
    }),
  );
});
