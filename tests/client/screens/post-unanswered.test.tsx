import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PostNeed } from '../../../client/src/features/need/index.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();
afterEach(() => jest.useRealTimers());

const lost = () => Promise.reject(new Error('lost'));
const me = { 'membership.me': () => value(resident) };
const field = () => screen.findByLabelText<HTMLTextAreaElement>('是什么事？');
const type = async (words: string) => fireEvent.change(await field(), { target: { value: words } });
const post = (text: string) => ({ kind: 'water', text, urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 });
const texts = () => sent('need.post').map(({ input }) => (input as { text: string }).text);
const ids = () => sent('need.post').map(({ requestId }) => requestId);

/** Writes, sends, hears nothing, and changes what was written. */
const sendInVain = async (before: string, after: string) => {
  serve({ ...me, 'need.post': lost });
  const { unmount } = render(<PostNeed kind="water" />);
  await type(before);
  await press('写好了');
  await press('对，发出去');
  await see('没有网');
  await press('改一改');
  await type(after);
  return unmount;
};
const sendAgain = async () => {
  await press('写好了');
  await press('对，发出去');
};
const arrives = () => serve({ ...me, 'need.post': () => value({ needId: 'need_61', status: 'open' }) });

describe('a need of which nobody knows whether it arrived', () => {
  test('is not said a second time in other words: who changed it is asked, and what was written first goes once', async () => {
    await sendInVain('水管漏水', '水管漏水了');
    arrives();
    await sendAgain();
    await see('刚才那件，可能送到了');
    expect(texts()).toEqual(['水管漏水']);
    await press('送原来的');
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_61']));
    expect(texts()).toEqual(['水管漏水', '水管漏水']);
    expect(new Set(ids()).size).toBe(1);
    expect(phone.storage.has('draft:need:')).toBe(false);
  });

  test('may still be sent in other words by who says so, and is not asked about again', async () => {
    await sendInVain('水管漏水', '水管漏水了');
    await sendAgain();
    await press('送改过的');
    await waitFor(() => expect(texts()).toEqual(['水管漏水', '水管漏水了']));
    expect(new Set(ids()).size).toBe(2);
    expect(phone.storage.get('acts:')).toEqual([
      { act: `need.post ${JSON.stringify(post('水管漏水了'))}`, requestId: ids()[1] },
    ]);
    await see('没有网');
    arrives();
    await press('再试');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(ids()[2]).toBe(ids()[1]);
  });

  test('is asked about also after the app was started anew', async () => {
    const unmount = await sendInVain('灯不亮', '灯不亮了');
    unmount();
    render(<PostNeed kind="water" />);
    await sendAgain();
    await see('刚才那件，可能送到了');
    expect(texts()).toEqual(['灯不亮']);
  });

  test('is not asked about once its writer threw it away', async () => {
    const unmount = await sendInVain('不要的事', '不要的事了');
    unmount();
    render(<PostNeed kind="water" />);
    await press('重写');
    fireEvent.click((await screen.findAllByRole('button', { name: '重写' })).at(-1)!);
    await waitFor(async () => expect((await field()).value).toBe(''));
    await type('另一件事');
    arrives();
    await sendAgain();
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(texts()).toEqual(['不要的事', '另一件事']);
  });

  test('that was not changed shows no old refusal once it is', async () => {
    await sendInVain('楼道灯不亮', '楼道灯不亮了');
    await press('写好了');
    await see('看一遍，对不对');
    expect(screen.queryByRole('button', { name: '再试' })).toBeNull();
    expect(screen.queryByRole('button', { name: '先存着' })).toBeNull();
  });
});

describe('an answer that comes after the call was given up', () => {
  /** Sends, waits until the call is given up, goes back to the words, and hands out the late answer. */
  const giveUp = async () => {
    jest.useFakeTimers();
    let answer: (late: unknown) => void = () => undefined;
    serve({ ...me, 'need.post': () => new Promise((resolve) => (answer = resolve)) });
    render(<PostNeed kind="water" />);
    await type('水管爆了');
    await sendAgain();
    await waitFor(() => expect(sent('need.post')).toHaveLength(1));
    await act(() => jest.advanceTimersByTimeAsync(15_000));
    await press('改一改');
    await field();
    return () => act(async () => answer(value({ needId: 'need_62', status: 'open' })));
  };

  test('clears the draft and leads to the need, also from the words', async () => {
    const answer = await giveUp();
    await answer();
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_62']));
    expect(phone.storage.has('draft:need:')).toBe(false);
    expect(phone.storage.get('acts:')).toEqual([]);
  });

  test('does not take away what was changed since', async () => {
    const answer = await giveUp();
    await type('水管爆了，快来');
    await answer();
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_62']));
    expect(phone.storage.get('draft:need:')).toMatchObject({ text: '水管爆了，快来' });
  });
});
