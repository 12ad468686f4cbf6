import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { Opinion } from './opinion.ts';
import { answerOpinionWords, publishOpinion, writeOpinionWords } from './words.ts';

const NOW = 1_800_000_000_000 as InstantMs;
const [AUTHOR, CAPTAIN, OFFICER] = ['author', 'captain', 'officer'].map((one) => `resident_${one}` as ResidentId) as [
  ResidentId,
  ResidentId,
  ResidentId,
];
const SAID = { authorId: AUTHOR, text: '', isWaiting: false, outcome: null } as Opinion;
const WRITTEN = { text: '电梯老是停', by: CAPTAIN, at: NOW, state: 'waiting' } as const;

test('words that wait are published once, and not of what is decided', () => {
  expect(publishOpinion({ ...SAID, isWaiting: true }, NOW)).toEqual(ok({ ...SAID, updatedAt: NOW }));
  expect(publishOpinion(SAID, NOW)).toEqual(fail('NOT_WAITING'));
  expect(publishOpinion({ ...SAID, outcome: 'withdrawn', decidedAt: NOW }, NOW)).toEqual(fail('OPINION_DECIDED'));
});

test('somebody else writes what was said aloud, and nobody over words that wait', () => {
  const waiting = { ...SAID, wording: WRITTEN, updatedAt: NOW };
  expect(writeOpinionWords(SAID, CAPTAIN, '电梯老是停', NOW)).toEqual(ok(waiting));
  expect(writeOpinionWords(SAID, AUTHOR, '电梯老是停', NOW)).toEqual(fail('FORBIDDEN'));
  expect(writeOpinionWords(waiting, OFFICER, '电梯坏了', NOW)).toEqual(fail('WORDS_NOT_WANTED'));
  expect(writeOpinionWords({ ...SAID, text: '有字' }, CAPTAIN, '电梯坏了', NOW)).toEqual(fail('WORDS_NOT_WANTED'));
  expect(writeOpinionWords({ ...SAID, outcome: 'withdrawn', decidedAt: NOW }, CAPTAIN, '电梯坏了', NOW)).toEqual(
    fail('OPINION_DECIDED'),
  );
});

test('the author alone says whether they are right; what is wrong is written again', () => {
  const waiting = { ...SAID, wording: WRITTEN };
  expect(answerOpinionWords(waiting, CAPTAIN, true, NOW)).toEqual(fail('NOT_AUTHOR'));
  expect(answerOpinionWords(SAID, AUTHOR, true, NOW)).toEqual(fail('WORDS_NOT_WANTED'));
  expect(answerOpinionWords(waiting, AUTHOR, true, NOW)).toEqual(
    ok({ ...SAID, text: '电梯老是停', wording: { ...WRITTEN, state: 'right' }, updatedAt: NOW }),
  );
  const wrong = answerOpinionWords(waiting, AUTHOR, false, NOW);
  expect(wrong).toEqual(ok({ ...SAID, wording: { ...WRITTEN, state: 'wrong' }, updatedAt: NOW }));
  expect(wrong.ok && writeOpinionWords(wrong.value, OFFICER, '电梯坏了', NOW)).toMatchObject({
    ok: true,
    value: { wording: { text: '电梯坏了', by: OFFICER, state: 'waiting' } },
  });
});
