import fc from 'fast-check';
import { outcomeOf } from './outcome.ts';
import { isChoice, isSound, questionDigest, type Choice, type Question } from './question.ts';
import { VOTE_RULES, rulesFor } from './rules.ts';
import { hiddenParts, VOTERS_MIN } from './suppress.ts';
import { addBallot, addTallies, emptyVoteTally, meanGrades, type VoteTally } from './tally.ts';
import type { LocalDate } from '../kernel/time.ts';

const APPROVE: Question = { kind: 'approve', title: '门口划停车位', options: ['同意', '不同意', '都行'], most: 1 };
const ONE: Question = { kind: 'one', title: '楼里的钱，先做哪一件', options: ['换门', '装灯', '长椅'], most: 1 };
const SOME: Question = { ...ONE, kind: 'some', most: 2 };
const SCORE: Question = { ...ONE, kind: 'score', most: 3 };
const ruleOf = (name: string) => {
  const rule = VOTE_RULES.find((one) => one.name === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};
const DECIDE = ruleOf('decide-households');

const tallyOf = (question: Question, choices: readonly Choice[]): VoteTally =>
  choices.reduce(addBallot, emptyVoteTally(question));
const times = (count: number, choice: Choice): readonly Choice[] => Array.from({ length: count }, () => choice);
const come = (question: Question, onRoll: number, choices: readonly Choice[], rule = DECIDE) =>
  outcomeOf(question, rule, tallyOf(question, choices), { onRoll, then: 'talk' });

const questions = fc.constantFrom(APPROVE, ONE, SOME, SCORE);
const choicesOf = ({ kind, options, most }: Question): fc.Arbitrary<Choice> =>
  kind === 'score'
    ? fc.array(fc.integer({ min: 1, max: 5 }), { minLength: options.length, maxLength: options.length })
    : fc.subarray(
        options.map((_, place) => place),
        { minLength: 0, maxLength: most },
      );
const counts = questions.chain((question) => fc.tuple(fc.constant(question), fc.array(choicesOf(question))));

test('a tally is the same in whatever order and parts ballots are added', () => {
  fc.assert(
    fc.property(counts, fc.nat(), ([question, choices], seed) => {
      const cut = choices.length === 0 ? 0 : seed % choices.length;
      const other = [...choices.slice(cut), ...choices.slice(0, cut)].reverse();
      const parts = addTallies(tallyOf(question, choices.slice(0, cut)), tallyOf(question, choices.slice(cut)));
      expect(tallyOf(question, other)).toEqual(tallyOf(question, choices));
      expect(parts).toEqual(tallyOf(question, choices));
    }),
  );
});

test('one of the options: what was chosen and the blank slips are all ballots', () => {
  fc.assert(
    fc.property(fc.array(choicesOf(ONE)), (choices) => {
      const { chosen, blank, counted } = tallyOf(ONE, choices);
      expect([chosen.reduce((sum, count) => sum + count, blank), counted]).toEqual([choices.length, choices.length]);
    }),
  );
});

test('the mean grade is an exact fraction', () => {
  expect(meanGrades(tallyOf(SCORE, [[5, 1, 3], [4, 1, 3], []]))).toEqual([
    { sum: 9, count: 2 },
    { sum: 2, count: 2 },
    { sum: 6, count: 2 },
  ]);
});

test('too few take part: so many are missing, whatever they chose', () => {
  expect(come(APPROVE, 48, times(20, [0]))).toEqual({ is: 'tooFew', needed: 32, missing: 12 });
  expect(come(APPROVE, 3, times(1, [0]))).toEqual({ is: 'tooFew', needed: 2, missing: 1 });
  expect(come(APPROVE, 0, [])).toEqual({ is: 'tooFew', needed: 1, missing: 1 });
});

test('enough take part, and the second stage counts those alone', () => {
  expect(come(APPROVE, 3, times(2, [0]))).toEqual({ is: 'decided', options: [0] });
  expect(come(ONE, 48, [...times(22, [1]), ...times(11, [0]), ...times(6, [2])])).toEqual({
    is: 'decided',
    options: [1],
  });
  expect(come(ONE, 48, [...times(16, [1]), ...times(11, [0]), ...times(6, [2])])).toEqual({
    is: 'notEnough',
    option: 1,
    needed: 17,
    missing: 1,
  });
});

test('blank slips take part and agree with nothing', () => {
  expect(come(APPROVE, 6, [...times(2, [0]), ...times(2, [])])).toEqual({
    is: 'notEnough',
    option: 0,
    needed: 3,
    missing: 1,
  });
  expect(come(APPROVE, 3, times(3, []))).toEqual({ is: 'refused' });
});

test('more against than for is refused, and as many is level', () => {
  expect(come(APPROVE, 6, [...times(2, [0]), ...times(4, [1])])).toEqual({ is: 'refused' });
  expect(come(APPROVE, 6, [...times(3, [0]), ...times(3, [1])])).toEqual({
    is: 'level',
    options: [0, 1],
    then: 'talk',
  });
  expect(come(ONE, 4, [...times(2, [0]), ...times(2, [2])])).toEqual({ is: 'level', options: [0, 2], then: 'talk' });
});

test('several options are decided where each has enough', () => {
  const choices = [...times(3, [0, 1]), ...times(1, [1, 2])];
  expect(come(SOME, 6, choices)).toEqual({ is: 'decided', options: [0, 1] });
});

test('asking decides nothing, and a statutory vote is counted elsewhere', () => {
  expect(come(ONE, 100, times(2, [1]), ruleOf('ask'))).toEqual({ is: 'heard', most: [1] });
  expect(come(ONE, 100, [], ruleOf('ask'))).toEqual({ is: 'heard', most: [] });
  expect(come(APPROVE, 100, times(80, [0]), ruleOf('owners'))).toEqual({ is: 'elsewhere' });
});

test('rules are found by purpose, unit and day', () => {
  const names = (...of: Parameters<typeof rulesFor>) => rulesFor(...of).map(({ name }) => name);
  expect(names('decide', 'household', '2026-11-01' as LocalDate)).toEqual(['decide-households']);
  expect(names('decide', 'resident', '2026-11-01' as LocalDate)).toEqual(['decide-residents']);
  expect(names('statutory', 'household', '2026-11-01' as LocalDate)).toEqual(['owners', 'owners-weighty']);
  expect(names('statutory', 'household', '2020-12-31' as LocalDate)).toEqual([]);
});

test('neither a part nor what is left of the whole is of too few voters', () => {
  const parts = fc.uniqueArray(fc.record({ id: fc.string(), voters: fc.nat(30) }), { selector: ({ id }) => id });
  fc.assert(
    fc.property(parts, (all) => {
      const hidden = hiddenParts(all);
      const secret = all.filter(({ id }) => hidden.has(id));
      const sum = secret.reduce((total, { voters }) => total + voters, 0);
      const whole = all.reduce((total, { voters }) => total + voters, 0);
      const told = all.filter(({ id, voters }) => voters > 0 && !hidden.has(id));
      expect(told.every(({ voters }) => voters >= VOTERS_MIN)).toBe(true);
      // Hidden: nobody, at least two parts of enough voters together, or the whole of a vote.
      const isAll = sum === whole;
      expect(secret.length === 0 || isAll || (secret.length > 1 && sum >= VOTERS_MIN)).toBe(true);
    }),
  );
});

test('a choice is one the question allows', () => {
  const wrong: readonly [Question, Choice][] = [
    [APPROVE, []],
    [APPROVE, [3]],
    [ONE, [0, 1]],
    [ONE, [0.5]],
    [SOME, [1, 0]],
    [SOME, [1, 1]],
    [SOME, [0, 1, 2]],
    [SCORE, [5, 5]],
    [SCORE, [0, 1, 1]],
    [SCORE, [6, 1, 1]],
  ];
  expect(wrong.filter(([question, choice]) => isChoice(question, choice))).toEqual([]);
  const right: readonly [Question, Choice][] = [
    [APPROVE, [2]],
    [ONE, [2]],
    [SOME, [0, 2]],
    [SCORE, [5, 1, 3]],
  ];
  expect(right.filter(([question, choice]) => !isChoice(question, choice))).toEqual([]);
});

test('a question that cannot be put is none', () => {
  const unsound: readonly Question[] = [
    { ...ONE, options: ['装灯'] },
    { ...ONE, options: ['装灯', ' 装灯 '] },
    { ...ONE, options: ['装灯', ' '] },
    { ...ONE, most: 2 },
    { ...SOME, most: 4 },
    { ...APPROVE, options: ['同意', '不同意'] },
    { ...SCORE, most: 1 },
    { ...ONE, title: '问' },
  ];
  expect(unsound.filter(isSound)).toEqual([]);
  expect([APPROVE, ONE, SOME, SCORE].filter((question) => !isSound(question))).toEqual([]);
});

test('whatever is changed of a question or its terms changes its digest', () => {
  const digests = [
    questionDigest(ONE, ['decide-households', 'household']),
    questionDigest({ ...ONE, title: '楼里的钱，先做哪一件？' }, ['decide-households', 'household']),
    questionDigest({ ...ONE, kind: 'some' }, ['decide-households', 'household']),
    questionDigest({ ...ONE, options: ['换门', '装灯', '长椅', '都不'] }, ['decide-households', 'household']),
    questionDigest({ ...ONE, options: ['换门', '装灯\n长椅'] }, ['decide-households', 'household']),
    questionDigest(ONE, ['decide-householdshousehold']),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});
