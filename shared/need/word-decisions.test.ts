import { LATER, REQUESTER, sampleNeed } from '../../tests/world/sample-need.ts';
import type { Attached } from '../capture/attached.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { MediaId, ResidentId } from '../kernel/ids.ts';
import { answerNeedWords, writeNeedWords } from './word-decisions.ts';

const captain = 'resident_captain' as ResidentId;
const staff = 'resident_staff' as ResidentId;
const sound = (name: string): Attached => ({ mediaId: name as MediaId, kind: 'sound', seconds: 9, of: 'said' });
const photo: Attached = { mediaId: 'media_photo' as MediaId, kind: 'picture', seconds: 0, of: 'said' };
const report: Attached = { ...sound('media_report'), of: 'after' };
const said = { ...sampleNeed('open'), text: '', media: [sound('media_first'), photo, report] };
const written = { text: '水管漏水', by: captain, at: LATER, state: 'waiting' } as const;
const waiting = { ...said, wording: written, updatedAt: LATER };

test('words are written for what has none, and corrected by who wrote them', () => {
  expect(writeNeedWords(said, captain, '水管漏水', LATER)).toEqual(ok(waiting));
  expect(writeNeedWords(waiting, captain, '灯坏了', LATER)).toEqual(
    ok({ ...waiting, wording: { ...written, text: '灯坏了' } }),
  );
  const wrong = { ...waiting, wording: { ...written, state: 'wrong' as const } };
  expect(writeNeedWords(wrong, staff, '灯坏了', LATER)).toEqual(
    ok({ ...waiting, wording: { text: '灯坏了', by: staff, at: LATER, state: 'waiting' } }),
  );
});

test('nobody writes their own words, for what is finished, over others, or where there are words', () => {
  expect(writeNeedWords({ ...sampleNeed('withdrawn'), text: '' }, REQUESTER, 'x', LATER)).toEqual(fail('FORBIDDEN'));
  expect(writeNeedWords({ ...sampleNeed('withdrawn'), text: '' }, captain, 'x', LATER)).toEqual(fail('NEED_NOT_OPEN'));
  expect(writeNeedWords(waiting, staff, 'x', LATER)).toEqual(fail('WORDS_NOT_WANTED'));
  expect(writeNeedWords(sampleNeed('open'), captain, 'x', LATER)).toEqual(fail('WORDS_NOT_WANTED'));
});

test('words that are right become the words of the need', () => {
  expect(answerNeedWords(waiting, REQUESTER, { isRight: true }, LATER)).toEqual(
    ok({ ...waiting, text: '水管漏水', wording: { ...written, state: 'right' } }),
  );
});

test('words that are wrong leave none; what is said anew takes the place of what was said', () => {
  const wrong = { ...waiting, wording: { ...written, state: 'wrong' } };
  expect(answerNeedWords(waiting, REQUESTER, { isRight: false }, LATER)).toEqual(ok(wrong));
  expect(answerNeedWords(waiting, REQUESTER, { isRight: false, sound: sound('media_again') }, LATER)).toEqual(
    ok({ ...wrong, media: [photo, report, sound('media_again')] }),
  );
});

test('only the requester answers, once, while the need is unfinished', () => {
  const finished = { ...sampleNeed('confirmed'), wording: written };
  expect(answerNeedWords(finished, captain, { isRight: true }, LATER)).toEqual(fail('NOT_REQUESTER'));
  expect(answerNeedWords(finished, REQUESTER, { isRight: true }, LATER)).toEqual(fail('NEED_NOT_OPEN'));
  expect(answerNeedWords(said, REQUESTER, { isRight: true }, LATER)).toEqual(fail('WORDS_NOT_WANTED'));
  const answered = { ...waiting, wording: { ...written, state: 'right' as const } };
  expect(answerNeedWords(answered, REQUESTER, { isRight: false }, LATER)).toEqual(fail('WORDS_NOT_WANTED'));
});
