import { fireEvent, render, screen } from '@testing-library/react';
import { Cockpit, MinePage, ReadyTexts, ReviewPage, SayOpinion } from '../../../client/src/features/review/index.ts';
import { A_MINUTE_AGO, opinion, REVIEW, spoken } from '../doubles/review.ts';
import { captain, press, resident, see, sent, serve, type, value } from '../doubles/server.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const SILENT = [{ householdId: 'household_1', unit: 2, flat: '302' }];
const cockpit = (pages: Readonly<Record<string, object>>, review: object = REVIEW) => ({
  'membership.me': () => value(captain),
  'review.cockpit': ({ cursor = '' }: { cursor?: string }) =>
    value({ review, silent: cursor === '' ? SILENT : [], kinds: [], opinions: pages[cursor], aboutCaptain: 0 }),
});
const pressRadio = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));

test('the captain reaches opinions beyond the first page', async () => {
  serve(
    cockpit({
      '': { items: [opinion('opinion_1', '电梯老是停')], next: 'later' },
      later: { items: [opinion('opinion_2', '灯不亮')], next: null },
    }),
  );
  render(<Cockpit />);
  await see('电梯老是停');
  expect(screen.queryByText('灯不亮')).toBeNull();
  await press('再看一些');
  await see('灯不亮');
  await see('2单元302');
});

test('two taps say which opinion goes on with which, and one takes it out again', async () => {
  const items = [
    opinion('opinion_1', '电梯老是停'),
    opinion('opinion_2', '电梯又停了', { mergedInto: 'opinion_1', outcome: 'merged' }),
  ];
  serve({
    ...cockpit({ '': { items, next: null } }),
    'review.merge': () => value({ reviewId: 'review_1', spoke: 3, undecided: 1 }),
    'review.split': () => value({ reviewId: 'review_1', spoke: 3, undecided: 2 }),
  });
  render(<Cockpit />);
  await press('合并一样的');
  await press(/^电梯老是停/);
  await press(/^电梯又停了/);
  await see('合在一起了');
  expect(sent('review.merge').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_2', intoId: 'opinion_1' }]);
  await press('合好了');
  await press(/^电梯又停了/);
  await press('分开');
  await see('分开了');
  expect(sent('review.split').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_2' }]);
});

test('the captain writes down that a household has nothing to say', async () => {
  serve({
    ...cockpit({ '': { items: [], next: null } }),
    'household.find': () =>
      value({
        householdId: 'household_1',
        people: [{ residentId: 'resident_9', name: '农阿婆', hasAccount: false }],
        card: null,
      }),
    'review.sayNothingFor': () => value({ reviewId: 'review_1', spoke: 4, undecided: 2 }),
  });
  render(<Cockpit />);
  await press(/^2单元302/);
  await see('谁说的？');
  await pressRadio('农阿婆');
  await press('没意见');
  await see('记下了，他家没意见');
  expect(sent('review.sayNothingFor').map(({ input }) => input)).toEqual([{ residentId: 'resident_9' }]);
});

test('what somebody said at the door is sent for them, without asking who may read it', async () => {
  serve({
    'membership.me': () => value(captain),
    'review.sayFor': () => value({ reviewId: 'review_1', spoke: 4, undecided: 3 }),
  });
  render(<SayOpinion forId="resident_9" />);
  await pressRadio('电梯');
  expect(screen.queryByText('谁能看？')).toBeNull();
  await type('说一说', '扶手松了');
  await press('说好了，交上去');
  await see('说好了');
  expect(sent('review.sayFor').map(({ input }) => input)).toEqual([
    { residentId: 'resident_9', kind: 'lift', text: '扶手松了', media: [] },
  ]);
});

test('a photo of an opinion is looked at on the whole screen', async () => {
  const photo = { mediaId: 'media_1', kind: 'picture', seconds: 0, of: 'said', state: 'shown', url: 'https://x/a.jpg' };
  serve(spoken([opinion('opinion_1', '电梯老是停', { media: [photo] })]));
  render(<ReviewPage />);
  await press(/^电梯老是停/);
  await press(/照片/);
  await see('照片 1');
});

test('a review that went to the meeting asks nobody at the door any more', async () => {
  serve(cockpit({ '': { items: [], next: null } }, { ...REVIEW, status: 'handedOver', opinions: 0, undecided: 0 }));
  render(<Cockpit />);
  await see('这个月的，没有人说');
  expect(screen.queryByText('去门口问一问，或者打个电话')).toBeNull();
  expect(screen.queryByRole('button', { name: /^2单元302/ })).toBeNull();
});

test('whoever sorts hides what is private, and its author lets it go on in private', async () => {
  const items = [opinion('opinion_1', '楼上打孩子')];
  serve({
    ...cockpit({ '': { items, next: null } }),
    'review.hide': () => value({ reviewId: 'review_1', spoke: 3, undecided: 2 }),
  });
  render(<Cockpit />);
  await press(/^楼上打孩子/);
  await press('先收起来');
  await pressRadio('说的是别人家的事');
  await press('先收起来');
  await see('收起来了');
  expect(sent('review.hide').map(({ input }) => input)).toEqual([
    { opinionId: 'opinion_1', reason: '说的是别人家的事' },
  ]);
});

test('the author of what was hidden reads why and decides', async () => {
  const hidden = { reason: '说的是别人家的事', staffFrom: A_MINUTE_AGO };
  serve({
    ...spoken([opinion('opinion_1', '楼上打孩子', { isMine: true, hidden })]),
    'review.answerHidden': () => value({ reviewId: 'review_1', spoke: 3, undecided: 1, needId: 'need_1' }),
  });
  render(<ReviewPage />);
  await press(/^楼上打孩子/);
  await see('楼长先收起来了：说的是别人家的事');
  await press('私下办');
  await press('私下办');
  await see('私下办了');
  expect(sent('review.answerHidden').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_1', isPrivate: true }]);
});

test('the words for the group that are needed now are copied with one tap', async () => {
  serve(cockpit({ '': { items: [], next: null } }));
  render(<ReadyTexts />);
  await see('现在用这段');
  fireEvent.click((await screen.findAllByRole('button', { name: '复制' }))[0] as HTMLElement);
  await see('复制好了，去群里贴');
});

test('closing before the time says what becomes of who speaks later', async () => {
  serve({
    ...cockpit({ '': { items: [], next: null } }),
    'review.close': () => value({ reviewId: 'review_1', spoke: 3, undecided: 2 }),
  });
  render(<Cockpit />);
  await press('先收了');
  await see('还有 45 户没说。收了以后说的，算下个月的');
  await press('现在就收');
  await see('收了');
  expect(sent('review.close').map(({ input }) => input)).toEqual([{ reviewId: 'review_1' }]);
});

test('whoever said it reads why it was refused and does not accept it, once', async () => {
  const decision = { no: 1, words: '地下有水管', channel: null, needId: null, dueAt: null, toMonth: null, at: 1 };
  const refused = { isMine: true, outcome: 'refused', became: 'refused', decision, appealUntil: A_MINUTE_AGO + 1e9 };
  let more: object = {};
  serve({
    'membership.me': () => value(resident),
    'review.mine': () => value({ items: [opinion('opinion_1', '电梯老是停', { ...refused, ...more })], next: null }),
    'meeting.appeal': () => {
      more = { appealUntil: null, appeal: { words: '现在更坏了', at: 1, heard: null } };
      return value({ opinionId: 'opinion_1' });
    },
  });
  render(<MinePage />);
  await press(/^电梯老是停/);
  await see('地下有水管');
  await press('我不同意');
  await pressRadio('现在更坏了');
  await press('交上去');
  await see('不同意，等人来听');
  expect(sent('meeting.appeal').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_1', words: '现在更坏了' }]);
});
