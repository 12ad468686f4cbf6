import type { HouseholdId, ResidentId } from '../../kernel/ids.ts';
import { planJielong } from './plan.ts';
import { readJielong } from './read-lines.ts';
import type { Door } from './whose-line.ts';

const door = (flat: string, ...names: string[]): Door => ({
  householdId: `household_${flat}` as HouseholdId,
  ...{ unit: 1, flat, nicknames: [] },
  people: names.map((name) => ({ residentId: `resident_${name}` as ResidentId, name })),
});
const BROTHERS = door('501', '韦大山', '韦小山');

const rowOf = (text: string, doors: readonly Door[]) => {
  const [row] = planJielong(readJielong(text).lines, doors, { opinions: [], voices: [] }, 3);
  return row && { ask: row.ask, says: row.says, homes: row.homes.map(({ flat, name, by }) => [flat, name, by]) };
};

test('a slip that could be either of two brothers is their household’s, and nothing is asked', () => {
  const expected = { ask: null, says: '灯不亮', homes: [['501', null, 'near']] };
  expect(rowOf('1. 韦山山 灯不亮', [BROTHERS])).toEqual(expected);
  expect(rowOf('1. 501韦山山 灯不亮', [BROTHERS, door('502', '韦山')])).toEqual(expected);
});

test('a slip that could be of two households is asked, with everybody it could be', () => {
  expect(rowOf('1. 韦山山 灯不亮', [BROTHERS, door('502', '韦中山')])).toEqual({
    ask: 'sameName',
    says: '灯不亮',
    homes: [
      ['501', '韦大山', 'near'],
      ['501', '韦小山', 'near'],
      ['502', '韦中山', 'near'],
    ],
  });
});

test('who has nothing to say where a neighbour at home said something before has answered already', () => {
  const rows = planJielong(
    readJielong('1. 501 灯不亮\n2. 韦小山 没意见\n3. 502 没意见\n4. 韦中山 灯不亮').lines,
    [BROTHERS, door('502', '韦中山')],
    { opinions: [], voices: [] },
    3,
  );
  expect(rows.map(({ had }) => had)).toEqual([null, 'twice', null, null]);
});
