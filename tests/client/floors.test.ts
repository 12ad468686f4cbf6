import { columnsOf, floorsOf } from '../../client/src/features/membership/join/floors.ts';

test('flats stand floor by floor, so that the doors above each other are in one column', () => {
  const floors = floorsOf(['101', '102', '201', '202', '1001', '1101', '1102']);
  expect(floors).toEqual([['101', '102'], ['201', '202'], ['1001'], ['1101', '1102']]);
  expect(columnsOf(floors)).toBe(2);
});

test('four doors of a floor stand two and two, and of more three are side by side', () => {
  expect(columnsOf(floorsOf(['101', '102', '103', '104']))).toBe(2);
  expect(columnsOf(floorsOf(['101', '102', '103', '104', '105']))).toBe(3);
});

test('a door that is no number stays with the ones before', () => {
  expect(floorsOf(['101', '102', '门面'])).toEqual([['101', '102', '门面']]);
  expect(floorsOf(['门面', '101'])).toEqual([['门面'], ['101']]);
});
