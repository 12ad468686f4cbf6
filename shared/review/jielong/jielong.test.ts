import fc from 'fast-check';
import type { HouseholdId, NicknameId, OpinionId, ResidentId } from '../../kernel/ids.ts';
import { DOORS, NOTHING, plan, short } from '../../../tests/fixtures/jielong-doors.ts';
import { sumOfPlan, type AlreadySaid } from './plan.ts';
import { readJielong } from './read-lines.ts';

const PASTED = `#接龙
3号楼11月点评会，一户说一句
例 农小满，没意见

1. 农小满，2单元电梯老停
2. 班国强 3楼灯不亮了
3. 陆小妹：垃圾桶少
4. 黄妹 没意见
5. 石秀英 楼下太吵
6. 王小兰，没有
7.
9. 5楼 楼道堆东西
11. 覃德明 没意见`;

test('the message of the mock is matched, asked and had, and adds up', () => {
  const already: AlreadySaid = {
    opinions: [
      {
        ...{ _id: 'opinion_1' as OpinionId, householdId: 'household_2_401' as HouseholdId, line: 5 },
        ...{ text: '楼下太吵', source: 'jielong', outcome: null },
      },
    ],
    voices: [
      { householdId: 'household_1_901' as HouseholdId, byId: 'resident_901_覃德明' as ResidentId },
      { householdId: 'household_2_401' as HouseholdId, byId: 'resident_captain' as ResidentId },
    ],
  };
  expect(short(PASTED, already)).toEqual([
    [1, ['501 农小满 name'], '2单元电梯老停', null],
    [2, ['302 班国强 name'], '3楼灯不亮了', null],
    [3, ['603 陆小梅 near'], '垃圾桶少', null],
    [4, ['702 黄妹 name', '1003 黄妹 name'], '没意见', 'sameName'],
    [5, ['401 石秀英 name'], '楼下太吵', 'pasted'],
    [6, ['1102 王小兰 name'], '没意见', null],
    [9, [], '5楼 楼道堆东西', 'noName'],
    [11, ['901 覃德明 name'], '没意见', 'self'],
  ]);
  expect(sumOfPlan(plan(PASTED, already))).toEqual({ lines: 8, matched: 4, ask: 2, had: 2 });
});

/** What people write: names, flats, opinions and signs, in any order. */
const PIECES = [
  '农小满',
  '黄妹',
  '302',
  '2单元',
  '3-501',
  '1.',
  '2、',
  '12. ',
  '，',
  '：',
  ' ',
  '\n',
  '电梯停',
  '没意见',
  '例 ',
  '👍',
  '#接龙',
];

test('every line is matched, asked or had, and pasting again takes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const rows = plan(text);
      const { lines, matched, ask, had } = sumOfPlan(rows);
      expect([rows.length, matched + ask + had]).toEqual([lines, lines]);
      expect(rows.filter((row) => row.ask === null && row.homes.length !== 1)).toEqual([]);
      const taken = rows.filter((row) => row.ask === null && row.had === null);
      expect(sumOfPlan(plan(text, taken.reduce(after, NOTHING))).matched).toBe(0);
    }),
  );
});

/** The review once a line was taken. */
const after = ({ opinions, voices }: AlreadySaid, { homes, says, number, isNothing }: Row): AlreadySaid => {
  const householdId = DOORS.find(({ people }) =>
    people.some((one) => one.residentId === homes[0]?.residentId),
  )?.householdId;
  if (!householdId) throw new Error(`nobody said ${says}`);
  const line = number === null ? {} : { line: number };
  const opinion = {
    _id: 'opinion_1' as OpinionId,
    householdId,
    text: says,
    source: 'jielong',
    outcome: null,
    ...line,
  } as const;
  return {
    opinions: isNothing ? opinions : [...opinions, opinion],
    voices: [...voices, { householdId, byId: 'resident_captain' as ResidentId }],
  };
};
type Row = ReturnType<typeof plan>[number];

test('a line that says something else than the last time is asked, old beside new', () => {
  const [row] = plan('4. 农小满 电梯停', NOTHING);
  if (!row) throw new Error('no row');
  const [changed] = plan('4. 农小满 电梯修好了，灯不亮', after(NOTHING, row));
  expect([changed?.ask, changed?.was, changed?.says]).toEqual([
    ...['changed', { opinionId: 'opinion_1', text: '电梯停' }, '电梯修好了，灯不亮'],
  ]);
  expect(plan('5. 农小满 灯不亮', after(NOTHING, row))[0]?.ask).toBeNull();
});

test('a learnt nickname is a name, and an unknown one is offered with the household', () => {
  const [first = DOORS[0]] = DOORS;
  if (!first?.people[0]) throw new Error('nobody lives there');
  const { residentId } = first.people[0];
  const nicknames = [{ nicknameId: 'nickname_1' as NicknameId, residentId, called: '平安是福' }];
  const [row] = plan('1. 平安是福：电梯停', NOTHING, [{ ...first, nicknames }, ...DOORS.slice(1)]);
  expect(row).toMatchObject({ says: '电梯停', homes: [{ flat: '501', name: '农小满', by: 'nickname' }], called: null });
  expect(plan('1. 平安是福：电梯停')[0]).toMatchObject({ ask: 'noName', says: '电梯停', called: '平安是福' });
  expect(plan('1. 302 平安是福 电梯停')[0]).toMatchObject({ ask: null, called: '平安是福' });
  expect(plan('1. 电梯 老是停')[0]).toMatchObject({ ask: 'noName', says: '电梯 老是停', called: null });
});

test('two hundred lines are read, and how many are left off is said', () => {
  const text = Array.from({ length: 203 }, (_, at) => `${String(at + 1)}. 农小满 第${String(at)}句`).join('\n');
  const { lines, leftOff } = readJielong(text);
  expect([lines.length, leftOff]).toEqual([200, 3]);
  expect(plan(`1. 农小满 ${'电'.repeat(301)}`)[0]?.ask).toBe('tooLong');
});
