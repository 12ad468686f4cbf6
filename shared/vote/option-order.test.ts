import fc from 'fast-check';
import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import { announcedQuestion, inDrawnOrder, orderSeed } from './option-order.ts';
import { questionDigest, type Question } from './question.ts';
import { rulesFor, type VoteRule } from './rules.ts';

const ruleOn = (day: string): VoteRule => {
  const [rule] = rulesFor('decide', 'household', day as LocalDate);
  if (!rule) throw new Error('no rule');
  return rule;
};
const AT = 1_764_500_000_123 as InstantMs;
const QUESTION: Question = { kind: 'one', title: '先做哪一件', options: ['换门', '装灯', '长椅'], most: 1 };

test('what is decided from 30 November 2026 on has its options in an order by lot', () => {
  const digest = questionDigest(QUESTION, []);
  const { question, lot } = announcedQuestion({ question: QUESTION, rule: ruleOn('2026-11-30') }, digest, AT);
  expect(lot).toEqual({ seed: orderSeed(digest, AT), written: QUESTION.options });
  expect(question.options).toEqual(inDrawnOrder(orderSeed(digest, AT), QUESTION.options));
});

test('before that day, where opinions are asked, and for yes or no and grades they stay as they were written', () => {
  const [ask] = rulesFor('ask', 'household', '2026-11-30' as LocalDate);
  if (!ask) throw new Error('no rule');
  const approve = { ...QUESTION, kind: 'approve' } as const;
  const score = { ...QUESTION, kind: 'score', most: 3 } as const;
  const now = ruleOn('2026-11-30');
  expect(announcedQuestion({ question: QUESTION, rule: ruleOn('2026-11-29') }, 'd', AT)).toEqual({
    question: QUESTION,
  });
  expect(announcedQuestion({ question: QUESTION, rule: ask }, 'd', AT)).toEqual({ question: QUESTION });
  expect(announcedQuestion({ question: approve, rule: now }, 'd', AT)).toEqual({ question: approve });
  expect(announcedQuestion({ question: score, rule: now }, 'd', AT)).toEqual({ question: score });
});

test('an order that was drawn once comes out the same everywhere', () => {
  expect(inDrawnOrder('linli', ['一', '二', '三', '四', '五'])).toEqual(['二', '五', '四', '一', '三']);
});

test('nothing is lost and nothing comes twice', () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.string(), { maxLength: 8 }), (seed, written) => {
      expect([...inDrawnOrder(seed, written)].sort()).toEqual([...written].sort());
    }),
  );
});

test('each of three stands first in about a third of the orders', () => {
  const firsts = Array.from({ length: 3000 }, (_, at) => inDrawnOrder(String(at), QUESTION.options)[0]);
  for (const option of QUESTION.options) {
    const count = firsts.filter((one) => one === option).length;
    expect(Math.abs(count - 1000)).toBeLessThan(120);
  }
});
