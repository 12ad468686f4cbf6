import { fireEvent, render, screen } from '@testing-library/react';
import { Cockpit, ReviewPage, SayOpinion } from '../../../client/src/features/review/index.ts';
import { opinion, REVIEW, spoken } from '../doubles/review.ts';
import { captain, press, resident, see, sent, serve, type, value } from '../doubles/server.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const review = { ...REVIEW, opinions: 1, undecided: 1 };
const said = (more: object) => opinion('opinion_1', '电梯老是停', more);
const ACTED = value({ reviewId: 'review_1', spoke: 3, undecided: 1 });
const inCockpit = (more: object, acts: Parameters<typeof serve>[0]) => {
  serve({
    'membership.me': () => value(captain),
    'review.cockpit': () =>
      value({ review, silent: [], kinds: [], opinions: { items: [said(more)], next: null }, aboutCaptain: 0 }),
    ...acts,
  });
  render(<Cockpit />);
};
const saying = (before: object | null, needId: string | null = null) => {
  serve({
    'membership.me': () => value(resident),
    'review.say': () => value({ opinionId: 'opinion_1', month: '2026-11', isLate: false, needId, before }),
  });
  render(<SayOpinion />);
};
const say = async (words: string) => {
  fireEvent.click(await screen.findByRole('radio', { name: '电梯' }));
  await type('说一说', words);
  await press('说好了，交上去');
};
const inputs = (method: string) => sent(method).map(({ input }) => input);
const SAID = { kind: 'lift', media: [], isNamed: true, isAboutCaptain: false };

test('what is nobody’s business is asked about before it is sent, and goes in private', async () => {
  saying(null, 'need_1');
  await say('楼上两口子吵架');
  await see('这样的事，私下说？');
  expect(sent('review.say')).toEqual([]);
  await press('私下说');
  await see('私下办了');
  expect(inputs('review.say')).toEqual([{ ...SAID, text: '楼上两口子吵架', isPrivate: true }]);
});

test('whoever wants all to read it is asked once, and what is for all never', async () => {
  saying(null);
  await say('楼上打孩子');
  await press('还是给大家看');
  await see('说好了');
  expect(inputs('review.say')).toEqual([{ ...SAID, text: '楼上打孩子', isPrivate: false }]);
});

test('what became of the same matter the last time is told as it is said', async () => {
  saying({ month: '2026-10', outcome: 'deferred', no: 5 });
  await say('电梯老是停');
  await see('上次（10月）：缓办，第 5 条');
  expect(inputs('review.say')).toEqual([{ ...SAID, text: '电梯老是停', isPrivate: false }]);
});

test('whoever sorts lets words out that a machine was not sure of, and sees the earlier outcome', async () => {
  const before = { month: '2026-10', outcome: 'assigned', no: 1 };
  inCockpit({ isWaiting: true, mayPublish: true, before }, { 'review.publish': () => ACTED });
  await see('上次（10月）：交办，第 1 条');
  await press(/^电梯老是停/);
  await press('可以给大家看');
  await see('给大家看');
  expect(inputs('review.publish')).toEqual([{ opinionId: 'opinion_1' }]);
});

test('whoever sorts hears what was said aloud and writes it down', async () => {
  const sound = { mediaId: 'media_1', kind: 'sound', seconds: 9, of: 'said', state: 'shown', url: 'https://x/a.mp3' };
  inCockpit({ text: '', media: [sound], mayWriteWords: true }, { 'review.writeWords': () => ACTED });
  await press(/还没写成字/);
  await press('替他写');
  await type('他说的是什么事？', '电梯老是停');
  await press('写好了');
  await see('等他点头');
  expect(inputs('review.writeWords')).toEqual([{ opinionId: 'opinion_1', text: '电梯老是停' }]);
});

test('the author hears the words and says whether they are right', async () => {
  const wording = { text: '电梯坏了', state: 'waiting' };
  serve({
    ...spoken([said({ text: '', isMine: true, wording, mayAnswerWords: true })], review),
    'review.answerWords': () => ACTED,
  });
  render(<ReviewPage />);
  await press(/有人替你写好了/);
  await see('电梯坏了');
  await press('不对');
  await see('告诉他了');
  expect(inputs('review.answerWords')).toEqual([{ opinionId: 'opinion_1', isRight: false }]);
});

test('the staff makes private what nobody answered for seven days', async () => {
  const hidden = { reason: '说的是别人家的事', staffFrom: 1 };
  inCockpit(
    { hidden, mayMakePrivate: true },
    { 'review.makePrivate': () => value({ reviewId: 'review_1', spoke: 3, undecided: 0, needId: 'need_1' }) },
  );
  await press(/^电梯老是停/);
  await press('私下办');
  await see('私下办了');
  expect(inputs('review.makePrivate')).toEqual([{ opinionId: 'opinion_1' }]);
});
