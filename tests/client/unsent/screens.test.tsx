import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { dropUnsent, markAllStale, sendUnsent, watchUnsent } from '../../../client/src/data/index.ts';
import { unsent } from '../../../client/src/data/unsent/unsent.ts';
import { JoinHome, Requests } from '../../../client/src/features/membership/index.ts';
import { NeedDetail, PostNeed, UnsentPosts, Wall } from '../../../client/src/features/need/index.ts';
import { UnsentLine } from '../../../client/src/features/unsent/index.ts';
import { online, reached } from '../../../client/src/platform/network.ts';
import { Page } from '../../../client/src/ui/Page.tsx';
import { phone, resetPhone, type Call } from '../doubles/taro.ts';

const resident = {
  kind: 'resident',
  residentId: 'resident_1',
  name: '黄桂花',
  communityId: 'community_1',
  communityName: '新禾社区',
  buildingId: 'building_3',
  buildingName: '3号楼',
  gridName: 'A区',
  unit: 2,
  flat: '402',
  roles: [{ role: 'captain', scopeKind: 'building', scopeId: 'building_3' }],
};
const need = (needId: string, more: object = {}) => ({
  needId,
  kind: 'water',
  text: '水管漏水，我关不上',
  status: 'open',
  urgency: 'normal',
  slots: 1,
  claimed: 0,
  claimants: [],
  buildingName: '3号楼',
  createdAt: 1_700_000_000_000,
  isMine: false,
  isClaimedByMe: false,
  place: { at: 'building', note: '' },
  flat: null,
  requester: '黄家',
  points: 6,
  updatedAt: 1_700_000_000_000,
  reason: null,
  ...more,
});
const value = (answer: unknown) => ({ ok: true, value: answer });
const lost = () => Promise.reject(new Error('lost'));
type Answers = Record<string, (input: never) => unknown>;
const serve = (answers: Answers) => {
  const all: Answers = { 'membership.me': () => value(resident), ...answers };
  phone.answer = ({ method, input }: Call) => all[method]?.(input as never) ?? { ok: false, code: 'FORBIDDEN' };
};
const sent = (method: string) => phone.calls.filter((call) => call.method === method);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const see = (words: string | RegExp) => waitFor(() => expect(document.body.textContent).toMatch(words));
const waiting = () => unsent.state.get().line;

beforeEach(() => {
  resetPhone();
  act(() => online.set(true));
  act(markAllStale);
});
afterEach(async () => {
  cleanup();
  for (const one of waiting()) await act(() => dropUnsent(one.requestId));
});

describe('a need that could not be sent', () => {
  const keep = async (text: string) => {
    serve({ 'need.post': lost });
    const { unmount } = render(<PostNeed kind="water" />);
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: text } });
    await press('写好了');
    await press('对，发出去');
    await press('先存着');
    await waitFor(() => expect(phone.went).toEqual(['/pages/needs/index']));
    unmount();
  };

  test('goes as soon as the phone has a network again, also where the last call was lost and nothing else is asked', async () => {
    watchUnsent(() => undefined);
    await keep('水管漏水，我关不上');
    act(() => online.set(false));
    act(() => reached.set(false));
    serve({ 'need.post': () => value({ needId: 'need_1', status: 'open' }) });
    act(() => online.set(true));
    await waitFor(() => expect(waiting()).toEqual([]));
  });

  test('is kept by the person, leaves the form empty, and stands above what I said', async () => {
    await keep('水管漏水，我关不上');
    expect(phone.storage.has('draft:need:')).toBe(false);
    serve({ 'need.post': lost, 'need.list': () => value({ items: [], next: null }) });
    render(<Wall />);
    await see('说事：水管漏水，我关不上');
    await see('1 件还没送出');
  });

  test('is sent by 再试 under the id of its first sending, and the strip goes', async () => {
    await keep('楼道灯不亮');
    const onSent = jest.fn();
    serve({ 'need.post': () => value({ needId: 'need_31', status: 'open' }) });
    watchUnsent(onSent);
    render(
      <Page title="页" spoken={() => []}>
        <UnsentPosts />
      </Page>,
    );
    await waitFor(() => expect(waiting()).toEqual([]));
    const ids = sent('need.post').map(({ requestId }) => requestId);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(onSent).toHaveBeenCalledTimes(1);
    expect(document.body.textContent).not.toMatch('还没送出');
  });

  test('that is refused tells why, and 改一改 makes it the draft again', async () => {
    await keep('有坏话的一句');
    serve({ 'need.post': () => ({ ok: false, code: 'TEXT_REFUSED' }) });
    await act(sendUnsent);
    render(<UnsentLine />);
    await see('1 件没成');
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

  test('does not push out another that is half written', async () => {
    await keep('电梯又停了');
    phone.storage.set('draft:need:', {
      kind: 'clean',
      text: '写了一半',
      urgency: 'soon',
      at: 'home',
      note: '',
      slots: 1,
    });
    render(<PostNeed kind={undefined} unsent={waiting()[0]?.requestId} />);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('是什么事？')).value).toBe('写了一半');
    expect(waiting()).toHaveLength(1);
  });

  test('is thrown away only after being asked once more', async () => {
    await keep('我不要了');
    serve({ 'need.post': lost });
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

test('a claim that waits is not claimed: the need says so where the act would be', async () => {
  serve({
    'need.detail': () => value({ need: need('need_41'), events: [], actions: ['claim'] }),
    'need.claim': lost,
  });
  render(<NeedDetail needId="need_41" />);
  await press('我来接');
  await press('先存着');
  await see('接单：水管漏水，我关不上');
  await see('等人接单');
  expect(screen.queryByRole('button', { name: '我来接' })).toBeNull();
  serve({
    'need.detail': () => value({ need: need('need_41', { status: 'claimed' }), events: [], actions: ['reportDone'] }),
    'need.claim': () => value({ needId: 'need_41', status: 'claimed', claimed: 1, slots: 1 }),
  });
  await press('现在送');
  await screen.findByRole('button', { name: '办完了' });
});

test('letting somebody in does not wait, turning somebody away may', async () => {
  const request = {
    membershipId: 'membership_1',
    name: '覃德明',
    buildingName: '3号楼',
    unit: 1,
    flat: '101',
    appliedAt: 1_700_000_000_000,
    contested: false,
  };
  serve({
    'membership.list': () => value({ items: [request], next: null }),
    'membership.approve': lost,
    'membership.refuse': lost,
  });
  render(<Requests />);
  await press('是这家人');
  await press('是，让他进来');
  await see('没有网，先存着，等会儿再送');
  expect(screen.queryByRole('button', { name: '先存着' })).toBeNull();
  await press('再看看');
  await press('不是');
  fireEvent.click(await screen.findByRole('radio', { name: '房号对不上' }));
  await press('不让进');
  await press('先存着');
  await see('不让进：覃德明');
  expect(screen.queryByRole('button', { name: '是这家人' })).toBeNull();
});

test('who looks for home and has no network reads that it is kept', async () => {
  serve({
    'membership.me': () => value({ kind: 'stranger' }),
    'community.directory': () =>
      value({
        communityId: 'community_1',
        communityName: '新禾社区',
        grids: [
          { gridId: 'grid_a', name: 'A区', buildings: [{ buildingId: 'building_3', name: '3号楼', units: [1] }] },
        ],
      }),
    'membership.flats': () => value({ flats: ['402'] }),
    'membership.apply': lost,
  });
  render(<JoinHome />);
  await press('3号楼');
  await press('1单元');
  await press('402');
  fireEvent.change(await screen.findByLabelText('你叫什么名字？'), { target: { value: '黄桂花' } });
  await press('是我家，请楼长点头');
  await press('先存着');
  await see('存着呢，有网就告诉楼长。');
});
