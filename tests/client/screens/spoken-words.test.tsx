import { render, screen, waitFor } from '@testing-library/react';
import { NeedDetail } from '../../../client/src/features/need/index.ts';
import { doneNeed } from '../doubles/done-need.ts';
import { press, resident, see, sent, serve, settle, type, value } from '../doubles/server.ts';
import { allowRecording, speak } from '../doubles/speak.ts';
import { phone } from '../doubles/taro.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';
import { NOTHING_ELSE } from '../doubles/nothing-else.ts';

useNothingWaiting();

describe('words that somebody wrote for what was said', () => {
  const spoken = (more: object) => {
    const { need, events } = doneNeed('need_1');
    const media = [{ mediaId: 'media_1', kind: 'sound', seconds: 18, of: 'said', state: 'shown', url: 'a.mp3' }];
    return { need: { ...need, status: 'open', text: '', hasVoice: true, media, ...more }, events, actions: [] };
  };
  const open = (more: object, answers: object = {}) => {
    serve({
      'membership.me': () => value(resident),
      'need.detail': () =>
        value({
          ...spoken(more),
          ...NOTHING_ELSE,
        }),
      'need.answerWords': () => value({}),
      'need.writeWords': () => value({}),
      'capture.register': () => value({ mediaId: 'media_2' }),
      ...answers,
    });
    render(<NeedDetail needId="need_1" />);
  };
  const wording = { text: '厨房水管漏水', byName: '罗永福', at: 0, state: 'waiting' };

  test('are right: the requester says so with one tap', async () => {
    open({ wording, mayAnswerWords: true });
    await see('罗永福替你写好了，对不对？');
    await press('对');
    await waitFor(() =>
      expect(sent('need.answerWords').map(({ input }) => input)).toEqual([{ needId: 'need_1', isRight: true }]),
    );
  });

  test('are wrong: the requester says it again, and that goes along', async () => {
    allowRecording();
    open({ wording, mayAnswerWords: true });
    await press('不对，再说一遍');
    await speak('按一下，再说一遍');
    await press('发出去');
    await waitFor(() =>
      expect(sent('need.answerWords').map(({ input }) => input)).toEqual([
        { needId: 'need_1', isRight: false, mediaId: 'media_2' },
      ]),
    );
    await settle();
    expect([...phone.files]).toEqual([]);
  });

  test('are wrong: who says nothing more asks for other words', async () => {
    open({ wording, mayAnswerWords: true });
    await press('不对，再说一遍');
    await press('不说了，请他重写');
    await waitFor(() =>
      expect(sent('need.answerWords').map(({ input }) => input)).toEqual([{ needId: 'need_1', isRight: false }]),
    );
  });

  test('are written by whoever is in charge', async () => {
    open({ mayWriteWords: true, isMine: false });
    await press('替他写');
    await type('他说的是什么事？', ' 厨房水管漏水 ');
    await press('写好了');
    await waitFor(() =>
      expect(sent('need.writeWords').map(({ input }) => input)).toEqual([{ needId: 'need_1', text: '厨房水管漏水' }]),
    );
  });

  test('are asked of nobody else', async () => {
    open({ wording: null, isMine: false });
    await screen.findByRole('button', { name: /^听黄桂花说的/ });
    expect(screen.queryByRole('button', { name: /替他写|^对$/ })).toBeNull();
  });
});

test('of what is not shown yet, and of what never will be, the reason is told', async () => {
  const { need, events } = doneNeed('need_1');
  const media = [
    { mediaId: 'media_1', kind: 'sound', seconds: 18, of: 'said', state: 'waiting', url: null },
    { mediaId: 'media_2', kind: 'picture', seconds: 0, of: 'said', state: 'refused', url: null },
  ];
  serve({
    'membership.me': () => value(resident),
    'need.detail': () =>
      value({
        need: { ...need, hasVoice: true, photos: 1, media },
        events,
        actions: [],
        ...NOTHING_ELSE,
      }),
  });
  render(<NeedDetail needId="need_1" />);
  await see('声音还在看，等一下');
  await see('照片没发出来');
  expect(screen.queryByRole('button', { name: /^听黄桂花说的/ })).toBeNull();
});
