import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PostNeed } from '../../../client/src/features/need/index.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { waiting } from '../unsent/waiting.ts';

useServer();
afterEach(() => jest.useRealTimers());

const me = { 'membership.me': () => value(resident) };
const field = () => screen.findByLabelText<HTMLTextAreaElement>('是什么事？');
const type = async (words: string) => fireEvent.change(await field(), { target: { value: words } });
const post = (text: string) => ({ kind: 'water', text, urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 });
const texts = () => sent('need.post').map(({ input }) => (input as { text: string }).text);
const ids = () => sent('need.post').map(({ requestId }) => requestId);

/** Nobody knows whether it happened, and there is a network. */
const unknown = () => ({ ok: false, code: 'INTERNAL' });
const UNKNOWN = '出了点问题，等会儿再试';

/** Writes, sends, hears nothing of use, and changes what was written. */
const sendInVain = async (before: string, after: string) => {
  serve({ ...me, 'need.post': unknown });
  const { unmount } = render(<PostNeed kind="water" />);
  await type(before);
  await press('写好了');
  await press('对，发出去');
  await see(UNKNOWN);
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
    await see(UNKNOWN);
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
  });
});

describe('an answer that comes after the call was given up', () => {
  /** Sends, does something else meanwhile, waits until the call is given up, and hands out the late answer. */
  const giveUp = async (meanwhile: () => Promise<unknown>) => {
    jest.useFakeTimers();
    let answer: (late: unknown) => void = () => undefined;
    serve({ ...me, 'need.post': () => new Promise((resolve) => (answer = resolve)) });
    render(<PostNeed kind="water" />);
    await type('水管爆了');
    await sendAgain();
    await waitFor(() => expect(sent('need.post')).toHaveLength(1));
    await meanwhile();
    await act(() => jest.advanceTimersByTimeAsync(15_000));
    return () => act(async () => answer(value({ needId: 'need_62', status: 'open' })));
  };

  test('settles the need that was kept meanwhile: nothing is sent again', async () => {
    const answer = await giveUp(() => Promise.resolve());
    expect(phone.went).toEqual(['/pages/needs/index']);
    expect(phone.storage.has('draft:need:')).toBe(false);
    expect(waiting().map(({ requestId }) => requestId)).toEqual(ids());
    await answer();
    await waitFor(() => expect(waiting()).toEqual([]));
    expect(texts()).toEqual(['水管爆了']);
  });

  test('does not take away what was changed since, and nothing waits beside it', async () => {
    const answer = await giveUp(async () => {
      await press('返回');
      await type('水管爆了，快来');
    });
    expect(waiting()).toEqual([]);
    expect(phone.storage.get('draft:need:')).toMatchObject({ text: '水管爆了，快来' });
    await answer();
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_62']));
    expect(phone.storage.get('draft:need:')).toMatchObject({ text: '水管爆了，快来' });
  });
});
