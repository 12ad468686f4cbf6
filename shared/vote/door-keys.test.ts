import fc from 'fast-check';
import { keyAsked, rollKeysOf } from './door-keys.ts';

test('a door is found by its flat, its unit, its building, and all of them', () => {
  const { keys } = rollKeysOf('3号楼1单元402', 'household_1');
  for (const asked of [
    '402',
    '1单元402',
    '3号楼402',
    '3-1-402',
    '3号楼1单元402',
    '3号楼',
    '3 栋',
    '3号楼1单元',
    '４０２',
  ])
    expect([asked, keys.includes(keyAsked(asked) ?? '')]).toEqual([asked, true]);
  for (const asked of ['40', '4号楼', '3号楼2单元', '4021'])
    expect([asked, keys.includes(keyAsked(asked) ?? '')]).toEqual([asked, false]);
});

test('a name asks for no door', () => {
  expect(keyAsked('韦建华')).toBe(undefined);
});

test('doors stand in the order of their numbers, however many digits they have', () => {
  const door = fc.tuple(
    fc.integer({ min: 1, max: 120 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 20 }),
  );
  fc.assert(
    fc.property(fc.array(door, { maxLength: 30 }), (doors) => {
      const orders = doors.map(([building, unit, floor, flat]) => ({
        at: [building, unit, floor * 100 + flat] as const,
        order: rollKeysOf(`${String(building)}号楼${String(unit)}单元${String(floor * 100 + flat)}`, 'unit').order,
      }));
      const asText = [...orders].sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ at }) => at);
      const asNumbers = [...orders]
        .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1] || one.at[2] - other.at[2])
        .map(({ at }) => at);
      expect(asText).toEqual(asNumbers);
    }),
  );
});
