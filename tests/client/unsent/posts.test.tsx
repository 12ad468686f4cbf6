import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { sendUnsent, watchUnsent } from '../../../client/src/data/index.ts';
import { PostNeed, UnsentPosts, Wall } from '../../../client/src/features/need/index.ts';
import { UnsentLine } from '../../../client/src/features/unsent/index.ts';
import { online, reached } from '../../../client/src/platform/network.ts';
import { Page } from '../../../client/src/ui/Page.tsx';
import { press, see, sent, serveCaptain, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { lost, useNothingWaiting, waiting } from './waiting.ts';

useNothingWaiting();

afterEach(() => jest.restoreAllMocks());

describe('a need that could not be sent', () => {
  const keep = async (text: string) => {
    serveCaptain({ 'need.post': lost });
    const { unmount } = render(<PostNeed kind="water" />);
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: text } });
    await press('写好了');
    await press('对，发出去');
    await waitFor(() => expect(phone.went).toEqual(['/pages/needs/index']));
    unmount();
  };

  test('goes as soon as the phone has a network again, also where the last call was lost and nothing else is asked', async () => {
    watchUnsent();
    await keep('水管漏水，我关不上');
    act(() => online.set(false));
    act(() => reached.set(false));
    serveCaptain({ 'need.post': () => value({ needId: 'need_1', status: 'open' }) });
    act(() => online.set(true));
    await waitFor(() => expect(waiting()).toEqual([]));
  });

  test('is kept without another tap, leaves the form empty, and stands above what I said', async () => {
    await keep('水管漏水，我关不上');
    expect(phone.storage.has('draft:need:')).toBe(false);
    serveCaptain({ 'need.post': lost, 'need.list': () => value({ items: [], next: null }) });
    render(<Wall />);
    await see('说事：水管漏水，我关不上');
    await see('没有网，先存着，有网自动送');
    await see('等着 1 件');
  });

  test('is sent under its first id as a page comes up, and the strip says when, once', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 20, 2, 5));
    await keep('楼道灯不亮');
    serveCaptain({ 'need.post': () => value({ needId: 'need_31', status: 'open' }) });
    const page = () =>
      render(
        <Page title="页">
          <UnsentPosts />
        </Page>,
      );
    const { unmount } = page();
    await see('送出去了 10:05');
    const ids = sent('need.post').map(({ requestId }) => requestId);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(waiting()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/还没送出|先存着/);
    unmount();
    page();
    expect(document.body.textContent).not.toMatch('送出去了');
  });

  test('that is refused tells why, and 改一改 makes it the draft again', async () => {
    await keep('有坏话的一句');
    serveCaptain({ 'need.post': () => ({ ok: false, code: 'TEXT_REFUSED' }) });
    await act(sendUnsent);
    render(<UnsentLine />);
    await see('1 件没办成');
    await see('有的话不能发，改一改再送');
    phone.went.length = 0;
    await press('改一改');
    const [one] = waiting();
    expect(phone.went).toEqual([`/packages/need/pages/post/index?unsent=${one?.requestId ?? ''}`]);
    cleanup();
    render(<PostNeed kind={undefined} unsent={one?.requestId} />);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('是什么事？')).value).toBe('有坏话的一句');
    expect(phone.storage.get('draft:need:')).toMatchObject({ text: '有坏话的一句', kind: 'water', at: 'home' });
    expect(waiting()).toEqual([]);
  });

  describe('and another that is half written', () => {
    const half = { kind: 'clean', text: '写了一半', urgency: 'urgent', at: 'home', note: '', slots: 1 };
    const field = async () => (await screen.findByLabelText<HTMLTextAreaElement>('是什么事？')).value;
    const openBoth = async (begun: object) => {
      await keep('电梯又停了');
      phone.storage.set('draft:need:', begun);
      render(<PostNeed kind={undefined} unsent={waiting()[0]?.requestId} />);
      await see('先写哪一个？');
      expect(phone.storage.get('draft:need:')).toEqual(begun);
      expect(waiting()).toHaveLength(1);
    };

    test('both stay until somebody chooses: who goes on with what was begun leaves the other in the line', async () => {
      await openBoth(half);
      await press(/写了一半/);
      expect(await field()).toBe('写了一半');
      expect(waiting()).toHaveLength(1);
    });

    test('who changes what was not sent takes it out of the line', async () => {
      await openBoth(half);
      await press(/电梯又停了/);
      expect(await field()).toBe('电梯又停了');
      expect(phone.storage.get('draft:need:')).toMatchObject({ text: '电梯又停了', kind: 'water' });
      expect(waiting()).toEqual([]);
    });

    test('a place that was described counts as half written', async () => {
      await openBoth({ ...half, text: '', note: '3号门口' });
      await press(/3号门口/);
      expect((await screen.findByLabelText<HTMLInputElement>('再说清楚一点')).value).toBe('3号门口');
      expect(waiting()).toHaveLength(1);
    });
  });

  test('that is changed nowhere after all goes under the id of its first sending', async () => {
    await keep('灯又坏了');
    render(<PostNeed kind={undefined} unsent={waiting()[0]?.requestId} />);
    await screen.findByLabelText('是什么事？');
    expect(waiting()).toEqual([]);
    serveCaptain({ 'need.post': () => value({ needId: 'need_32', status: 'open' }) });
    await press('写好了');
    await press('对，发出去');
    await waitFor(() => expect(phone.went).toContain('/packages/need/pages/detail/index?id=need_32'));
    const [first, second] = sent('need.post').map(({ requestId }) => requestId);
    expect(second).toBe(first);
  });

  test('is thrown away only after being asked once more', async () => {
    await keep('我不要了');
    serveCaptain({ 'need.post': lost });
    render(<UnsentLine />);
    await see('排第 1');
    await press('不送了');
    await see('这件不送了？');
    await press('留着');
    expect(waiting()).toHaveLength(1);
    await press('不送了');
    fireEvent.click((await screen.findAllByRole('button', { name: '不送了' })).at(-1)!);
    await waitFor(() => expect(waiting()).toEqual([]));
  });
});
