import { choose, looksOf, picturesOf, sayOption } from '../../client/src/features/vote/options.ts';
import { barsOf, headlineOf, sayEnough, saySum, type Counted } from '../../client/src/features/vote/result-words.ts';
import { sayRule, sayWhose } from '../../client/src/features/vote/say-vote.ts';
import { standOf } from '../../client/src/features/vote/stands.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';

const at = (ms: number) => ms as InstantMs;
const OPEN = { status: 'open', closesAt: 100, hasVoted: false, mine: 'can' } as const;
const TWO_THIRDS = { of: 2, outOf: 3, isMore: false };
const HALF = { of: 1, outOf: 2, isMore: true };

/** A matter of a building of 48 households, counted. */
const counted = (more: Partial<Counted>, result: Partial<Counted['result']> = {}): Counted => ({
  ...{
    voteId: 'vote_1',
    placeName: '3号楼',
    title: '门口划停车位',
    purpose: 'decide',
    unit: 'household',
    isRehearsal: false,
  },
  ...{ status: 'preliminary', opensAt: 1, closesAt: 100, hasVoted: true, mine: 'over', resultAt: 101 },
  ...{ outcome: 'tooFew', outcomeOf: [], missing: 12, kind: 'approve', options: ['同意', '不同意', '都行'], most: 1 },
  ...{ isAboutCaptain: false, tie: 'talk', mayChange: false, counters: ['甲', '乙'], digest: null, extensions: [] },
  ...{ rule: { takingPart: TWO_THIRDS, agreeing: HALF, source: '' }, withdrawnFor: null, onRoll: 48, took: 20 },
  ...{ rolledAt: 1, door: '3号楼1单元402', cast: null, may: [] },
  telling: { toCome: [], isAsked: false },
  objectUntil: null,
  ...{ isInSeries: false, series: null, isPassed: null, statutory: null, lot: null },
  ...more,
  result: {
    ...{ took: 20, outcome: { is: 'tooFew', options: [], needed: 32, missing: 12 }, chosen: [12, 6, 2], grades: [] },
    ...{ blank: 0, parts: [], queriesUntil: 200 },
    ...result,
  },
});

test('how a vote stands is told by the clock, before the timer has been there', () => {
  expect([standOf(OPEN, at(99)), standOf(OPEN, at(100))]).toEqual(['waits', 'counting']);
  expect(standOf({ ...OPEN, hasVoted: true }, at(99))).toBe('voted');
  expect(standOf({ ...OPEN, mine: 'tooYoung' }, at(99))).toBe('running');
  expect(standOf({ ...OPEN, status: 'announced' }, at(1))).toBe('ahead');
  expect(standOf({ ...OPEN, status: 'confirmed' }, at(999))).toBe('over');
});

test('one choice gives way to another, and of several no more than may be', () => {
  const one = { kind: 'one', most: 1 } as const;
  const some = { kind: 'some', most: 2 } as const;
  expect([choose(one, [], 2), choose(one, [2], 0), choose(one, [0], 0)]).toEqual([[2], [0], [0]]);
  expect([choose(some, [2], 0), choose(some, [0, 2], 1), choose(some, [0, 2], 2)]).toEqual([[0, 2], [0, 2], [0]]);
});

test('two options with one picture have shapes instead, and an answer has no number', () => {
  const vote = { kind: 'one', options: ['电梯换新门', '电梯加灯', '门口加长椅'] } as const;
  const looks = looksOf({ ...vote, options: [...vote.options] });
  expect(looks.map(({ icon }) => icon)).toEqual([null, null, 'family']);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(3);
  expect(sayOption({ ...vote, options: [...vote.options] }, 1)).toBe('2号，电梯加灯');
  expect(sayOption({ kind: 'approve', options: ['同意', '不同意', '都行'] }, 0)).toBe('同意');
});

test('options read off a slip all have a picture, or none has', () => {
  const of = (...options: string[]) => picturesOf({ kind: 'one', options });
  expect(of('3 天一回', '一个星期一回', '半个月一回')).toBeNull();
  expect(of('电梯换新门', '电梯加灯', '门口加长椅')).toBeNull();
  expect(of('电梯换门', '楼道装灯', '门口长椅')).toEqual(['kind-lift', 'kind-electricity', 'family']);
  expect(picturesOf({ kind: 'approve', options: ['同意', '不同意', '都行'] })).toEqual(['check', 'cross', 'minus']);
});

test('what it is decided by is said in two steps, with the numbers of this roll', () => {
  expect(sayRule(counted({}))).toEqual(['48 户里要有 32 户来投', '来投的过一半同意，才算定']);
  expect(sayRule(counted({ purpose: 'ask' }))).toEqual(['问问大家，不定事']);
  expect(sayWhose(counted({}))).toEqual(['一户一票', '你替 3号楼1单元402 投']);
});

test('what was missed is said with its number, and the sum is written out', () => {
  const unmet = counted({});
  expect(headlineOf(unmet)).toEqual({ icon: 'status-refused', title: '没通过：缺 12 户参加', isGood: false });
  expect([sayEnough(unmet), saySum(unmet)]).toEqual(['要 32 户才算数', '12 + 6 + 2 = 20，一票不少']);
  const blank = counted({}, { took: 21, blank: 1 });
  expect(saySum(blank)).toBe('12 + 6 + 2 + 1 = 21，一票不少，有 1 张是空的');
});

test('what was decided comes first among its bars, and of few no bar is drawn', () => {
  const outcome = { is: 'decided', options: [0], needed: null, missing: null } as const;
  const decided = counted({}, { took: 40, chosen: [30, 8, 2], outcome: { ...outcome, options: [0] } });
  expect(headlineOf(decided).title).toBe('定了：同意');
  expect(sayEnough(decided)).toBe('过了 32 户，算数');
  expect(barsOf(decided).map(({ words, count, percent, isFirst }) => [words, count, percent, isFirst])).toEqual([
    ['同意', '30 票', 75, true],
    ['不同意', '8 票', 20, false],
    ['都行', '2 票', 5, false],
  ]);
  const few = counted({}, { took: 3, chosen: [], outcome: { ...outcome, is: 'few', options: [] } });
  expect([headlineOf(few).title, barsOf(few), saySum(few)]).toEqual(['投的人太少，不说投了什么', [], '']);
});

test('a grade is told as its mean', () => {
  const graded = counted(
    { kind: 'score', options: ['扫得干净', '修得快'], purpose: 'ask' },
    {
      took: 2,
      chosen: [2, 2],
      grades: [
        [0, 0, 0, 1, 1],
        [0, 0, 0, 0, 0],
      ],
    },
  );
  expect(barsOf(graded).map(({ count, percent }) => [count, percent])).toEqual([
    ['平均 4.5 分', 90],
    ['没人打分', 0],
  ]);
});
