import { CAST, PEOPLE } from '../world/people.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { AN_OPINION } from './refusals/review.ts';

// A Saturday, the day after the reviews of November opened.
const world = useWorld({ startAt: Date.parse('2026-11-21T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const person = (number: string) => {
  const found = PEOPLE.find((one) => one.number === number);
  if (!found) throw new Error(`no ${number}`);
  return found;
};
const nameOf = (number: string) => person(number).name;
const [WEI, R113] = [person(CAST.wei), person('R113')];
const check = async (by: Resident, text: string) =>
  by.must('review.checkJielong', { buildingId: await world().buildingId('1号楼'), text });
type Row = Awaited<ReturnType<typeof check>>['rows'][number];
/** As the phone takes a line that is matched. */
const lineOf = ({ homes: [home], kind, says, number, called, was }: Row) => {
  if (!home) throw new Error(`nobody said ${says}`);
  return {
    ...{ residentId: home.residentId, isNamed: home.name !== null, kind, text: says },
    ...{ ...(number === null ? {} : { line: number }), ...(called === null ? {} : { called }) },
    ...(was === null ? {} : { replacesId: was.opinionId }),
  };
};
/** Takes every line about which nothing is asked. @returns how many. */
const takeAll = async (by: Resident, text: string): Promise<number> => {
  const { rows } = await check(by, text);
  const taken = rows.filter(({ ask, had }) => ask === null && had === null);
  for (const row of taken) await by.must('review.takeLine', lineOf(row));
  return taken.length;
};
/** The names somebody takes along. */
const takenAlong = async (who: Resident) => {
  const items = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await who.must('membership.export', cursor === undefined ? {} : { cursor });
    items.push(...page.items.filter(({ of }) => of === 'nickname'));
    cursor = page.next;
  }
  return items;
};
const PASTED = `#接龙
11月点评会

1. ${nameOf('R105')}，2单元电梯老停
2. ${nameOf('R109')} 没意见
3. ${String(R113.unit)}单元${R113.flat} 垃圾桶少
4. 楼道堆东西`;

test('a pasted 接龙 is in the review, and pasting it again takes only what is new', async () => {
  const captain = await world().join('captain1');
  expect((await check(captain, PASTED)).sum).toEqual({ lines: 4, matched: 3, ask: 1, had: 0 });
  expect(await takeAll(captain, PASTED)).toBe(3);
  const { review } = await captain.must('review.now', {});
  expect([review.spoke, review.nil, review.opinions]).toEqual([3, 1, 2]);
  const longer = `${PASTED}\n5. ${nameOf('R117')}：水管漏水`;
  const again = await check(captain, longer);
  expect(again.rows.map(({ ask, had }) => ask ?? had)).toEqual(['pasted', 'pasted', 'pasted', 'noName', null]);
  expect(await takeAll(captain, longer)).toBe(1);
  expect(await takeAll(captain, longer)).toBe(0);
  expect((await captain.must('review.now', {})).review).toMatchObject({ spoke: 4, nil: 1, opinions: 3 });
});

test('neighbours read a name where one was written, and none where the flat alone is known', async () => {
  const mo = await world().join('mo');
  const { items } = await mo.must('review.opinions', {});
  expect(items.map(({ text, author, source, kind }) => [text, author, source, kind])).toEqual([
    ['水管漏水', nameOf('R117'), 'jielong', 'water'],
    ['垃圾桶少', null, 'jielong', 'clean'],
    ['2单元电梯老停', nameOf('R105'), 'jielong', 'lift'],
  ]);
});

test('whoever it is from hears of it and takes it back, and no pasting brings it back', async () => {
  const [captain, luo] = await world().joinAll('captain1', 'officerA');
  expect((await luo.must('inbox.list', {})).items.map(({ kind }) => kind)).toContain('review.saidFor');
  const mine = (await luo.must('review.opinions', {})).items.find(({ isMine }) => isMine);
  await luo.must('review.withdraw', { opinionId: mine?.opinionId ?? '' });
  expect(await takeAll(captain, PASTED)).toBe(0);
});

test('a changed line is asked, and replaces what it said before only where the captain says so', async () => {
  const captain = await world().join('captain1');
  const changed = `5. ${nameOf('R117')}：水管修好了，灯不亮`;
  const [row] = (await check(captain, changed)).rows;
  expect([row?.ask, row?.was?.text]).toEqual(['changed', '水管漏水']);
  const before = (await captain.must('review.now', {})).review;
  if (!row) throw new Error('no row');
  await captain.must('review.takeLine', lineOf(row));
  const after = (await captain.must('review.now', {})).review;
  expect([after.opinions - before.opinions, after.undecided - before.undecided]).toEqual([1, 0]);
  expect(after.outcomes.withdrawn - before.outcomes.withdrawn).toBe(1);
  expect(await captain.call('review.takeLine', lineOf(row))).toEqual({ ok: false, code: 'OPINION_NOT_FOUND' });
  await captain.must('review.takeLine', { ...lineOf({ ...row, was: null }), text: '两句都要' });
});

test('what somebody said on their own phone is not taken once more', async () => {
  const [captain, wei] = await world().joinAll('captain1', 'wei');
  await wei.must('review.say', { ...AN_OPINION, text: '灯，不亮！' });
  const { rows } = await check(captain, `1. ${WEI.name} 灯不亮`);
  expect(rows.map(({ had }) => had)).toEqual(['self']);
});

test('a name of the group is learnt with a household, known the next time, taken along, and forgotten', async () => {
  const [captain, wei] = await world().joinAll('captain1', 'wei');
  const text = '9. 平安是福：门坏了';
  const [row] = (await check(captain, text)).rows;
  expect([row?.ask, row?.called, row?.says]).toEqual(['noName', '平安是福', '门坏了']);
  const { residentId } = wei;
  await captain.must('review.takeLine', {
    ...{ residentId, isNamed: true, kind: 'repair', text: '门坏了', line: 9, called: '平安是福' },
  });
  const [known] = (await check(captain, '1. 平安是福 窗户也坏了')).rows;
  expect(known).toMatchObject({ ask: null, homes: [{ residentId, name: WEI.name, by: 'nickname' }] });
  expect(await takenAlong(wei)).toMatchObject([{ of: 'nickname', called: '平安是福' }]);
  await captain.must('review.forgetNickname', { nicknameId: known?.homes[0]?.nicknameId ?? '' });
  expect((await check(captain, '1. 平安是福 窗户也坏了')).rows[0]?.ask).toBe('noName');
});

test('whoever goes by a learnt name, or lives with them, has it forgotten, and it is not learnt of them again', async () => {
  const [captain, wei, qin, mo] = await world().joinAll('captain1', 'wei', 'qin', 'mo');
  const { residentId } = wei;
  const line = { residentId, isNamed: true, kind: 'repair', called: '岁月静好' } as const;
  await captain.must('review.takeLine', { ...line, text: '水管漏了', line: 11 });
  const shown = { called: '岁月静好', name: WEI.name };
  const [mine] = (await wei.must('review.nicknames', {})).nicknames;
  expect(mine).toMatchObject({ ...shown, isMe: true });
  expect((await qin.must('review.nicknames', {})).nicknames).toMatchObject([{ ...shown, isMe: false }]);
  expect((await mo.must('review.nicknames', {})).nicknames).toEqual([]);
  const nicknameId = mine?.nicknameId ?? '';
  const notFound = { ok: false, code: 'NICKNAME_NOT_FOUND' };
  expect(await mo.call('review.forgetOwnNickname', { nicknameId })).toEqual(notFound);
  expect(await qin.must('review.forgetOwnNickname', { nicknameId })).toEqual({ nicknameId });
  expect(await wei.call('review.forgetOwnNickname', { nicknameId })).toEqual(notFound);
  expect((await wei.must('review.nicknames', {})).nicknames).toEqual([]);
  await captain.must('review.takeLine', { ...line, text: '水管还漏', line: 12 });
  expect((await check(captain, '1. 岁月静好 窗户坏了')).rows[0]?.ask).toBe('noName');
});

test('forty lines with typing slips are matched or asked, each once', async () => {
  const staff = await world().join('staff');
  const people = PEOPLE.filter(({ building }) => building === '3号楼');
  const slips = ['，', ' ', '：', '。', ''];
  const text = Array.from({ length: 40 }, (_, at) => {
    const { name } = people[at % people.length] ?? WEI;
    const written = at % 7 === 6 ? `${name.slice(0, -1)}某` : at % 5 === 4 ? `🌸${name}` : name;
    return `${String(at + 1)}${at % 3 === 0 ? '．' : '.'}${written}${slips[at % 4] ?? ''}第${String(at)}件事`;
  }).join('\n');
  const buildingId = await world().buildingId('3号楼');
  const { sum, rows } = await staff.must('review.checkJielong', { buildingId, text });
  expect([sum.lines, sum.matched + sum.ask]).toEqual([40, 40]);
  expect(sum.matched).toBeGreaterThanOrEqual(34);
  const matched = rows.filter(({ ask }) => ask === null);
  const right = matched.filter(({ number, homes }) => {
    const { household } = people[((number ?? 1) - 1) % people.length] ?? WEI;
    return homes[0]?.flat === PEOPLE.find((one) => one.household === household)?.flat;
  });
  expect(right.length).toBe(matched.length);
});
