import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NeedDetail, PostNeed } from '../../../client/src/features/need/index.ts';
import { consentAsked } from '../../../client/src/platform/privacy.ts';
import { doneNeed } from '../doubles/done-need.ts';
import { press, resident, see, sent, serve, settle, type, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { lost, useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const allow = () => phone.storage.set('consent::1', { recording: { isGiven: true, isSent: true } });
const tell = async (event: string, detail: object = {}) => {
  act(() => phone.recorder.on.get(event)?.(detail));
  await settle();
};
/** Presses what begins to listen, speaks for four seconds, and ends. */
const speak = async (word: string) => {
  await press(word);
  await settle();
  await tell('start');
  await tell('stop', { tempFilePath: 'said.mp3', duration: 4200 });
};

describe('saying a need without a letter', () => {
  const known = {
    'membership.me': () => value(resident),
    'capture.register': () => value({ mediaId: 'media_1' }),
    'need.post': () => value({ needId: 'need_9', status: 'open' }),
  };

  test('the recording is sent with the picture that was tapped, and no words', async () => {
    allow();
    serve(known);
    render(<PostNeed kind={undefined} />);
    await speak('按一下，说话');
    await screen.findByRole('button', { name: /^听你说的/ });
    fireEvent.click(screen.getByRole('radio', { name: '水' }));
    await see('不用写字');
    await press('对，发出去');
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_9']));
    expect(sent('need.post').map(({ input }) => input)).toEqual([
      {
        ...{ kind: 'water', text: '', urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 },
        media: ['media_1'],
      },
    ]);
    await settle();
    expect([...phone.files]).toEqual([]);
  });

  test('what was said is there the next time, and another recording takes its place', async () => {
    allow();
    serve(known);
    const { unmount } = render(<PostNeed kind="water" />);
    await speak('说话');
    await screen.findByRole('button', { name: /^听你说的/ });
    unmount();
    expect(JSON.stringify(phone.storage.get('draft:need:'))).toMatch(/local:sound-/);
    render(<PostNeed kind="water" />);
    await see('上次没写完的');
    await screen.findByRole('button', { name: /^听你说的/ });
    await press('重说');
    await settle();
    await tell('start');
    await tell('stop', { tempFilePath: 'again.mp3', duration: 2000 });
    expect([...phone.files]).toEqual(['kept/again.mp3']);
  });

  test('a recording that did not get through says so, and goes by a tap', async () => {
    allow();
    serve(known);
    phone.upload = lost;
    render(<PostNeed kind="water" />);
    await speak('说话');
    await see('没送到，再送');
    phone.upload = (path) => Promise.resolve(`cloud://test/${path}`);
    await press('没送到，再送');
    await waitFor(() => expect(sent('capture.register')).toHaveLength(1));
    await settle();
    expect(document.body.textContent).not.toMatch(/没送到|声音在送/);
  });

  test('a recording that cannot be used says why', async () => {
    allow();
    serve({ ...known, 'capture.register': () => ({ ok: false, code: 'MEDIA_TOO_LONG' }) });
    render(<PostNeed kind="water" />);
    await speak('说话');
    await see('说得太长了');
    await screen.findByRole('button', { name: '重说' });
  });

  test('who lets nobody hear still has the pictures and the words', async () => {
    serve(known);
    render(<PostNeed kind={undefined} />);
    await press('按一下，说话');
    await settle();
    act(() => consentAsked.get()?.answer(false));
    await settle();
    expect(phone.recorder.told).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: '水' }));
    await type('是什么事？', '水管漏水');
    await press('写好了');
    await see('对，发出去');
  });
});

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
          assignmentActions: [],
          closingActions: [],
          companyActions: [],
          after: null,
          thanks: null,
          afterActions: [],
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
    allow();
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
        assignmentActions: [],
        closingActions: [],
        after: null,
        thanks: null,
        afterActions: [],
        companyActions: [],
      }),
  });
  render(<NeedDetail needId="need_1" />);
  await see('声音还在看，等一下');
  await see('照片没发出来');
  expect(screen.queryByRole('button', { name: /^听黄桂花说的/ })).toBeNull();
});
