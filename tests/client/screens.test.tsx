import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NeedDetail, PostNeed } from '../../client/src/features/need/index.ts';
import { JoinHome } from '../../client/src/features/membership/index.ts';
import { RosterImport } from '../../client/src/features/community/index.ts';
import { CONSENT_VERSION } from '../../shared/membership/privacy.ts';
import { markAllStale } from '../../client/src/data/index.ts';
import { phone, resetPhone, type Call } from './doubles/taro.ts';

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
  roles: [] as { role: string; scopeKind: string; scopeId: string }[],
};
const staff = { ...resident, roles: [{ role: 'staff', scopeKind: 'community', scopeId: 'community_1' }] };
const value = (answer: unknown) => ({ ok: true, value: answer });

const serve = (answers: Record<string, (input: never) => unknown>) => {
  phone.answer = ({ method, input }: Call) => answers[method]?.(input as never) ?? { ok: false, code: 'FORBIDDEN' };
};
const sent = (method: string) => phone.calls.filter((call) => call.method === method);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const see = (words: string | RegExp) => waitFor(() => expect(document.body.textContent).toMatch(words));

beforeEach(() => {
  resetPhone();
  // What the test before saw is still known to the app; who is asked again.
  act(markAllStale);
});
afterEach(cleanup);

describe('saying a need', () => {
  const write = async (words: string) => {
    render(<PostNeed kind="water" />);
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: words } });
    await press('写好了');
    await press('对，发出去');
  };

  test('sends what was written, forgets the draft and opens the need instead of the form', async () => {
    serve({
      'membership.me': () => value(resident),
      'need.post': () => value({ needId: 'need_5', status: 'open' }),
    });
    await write('水管漏水，我关不上');
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_5']));
    expect(sent('need.post').map(({ input }) => input)).toEqual([
      { kind: 'water', text: '水管漏水，我关不上', urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 },
    ]);
    expect(phone.storage.has('draft:need:')).toBe(false);
  });

  test('refused words are told plainly and kept, and the way on is to change them', async () => {
    serve({ 'membership.me': () => value(resident), 'need.post': () => ({ ok: false, code: 'TEXT_REFUSED' }) });
    await write('有坏话的一句');
    await see('有的话不能发，改一改再送');
    expect(phone.storage.get('draft:need:')).toMatchObject({ text: '有坏话的一句', kind: 'water' });
    await press('改一改');
    expect((await screen.findByLabelText<HTMLTextAreaElement>('是什么事？')).value).toBe('有坏话的一句');
  });

  test('a lost answer keeps everything, and 再试 sends the same request', async () => {
    serve({ 'membership.me': () => value(resident), 'need.post': () => Promise.reject(new Error('lost')) });
    await write('楼道灯不亮');
    await see('没有网');
    serve({
      'membership.me': () => value(resident),
      'need.post': () => value({ needId: 'need_6', status: 'pending' }),
    });
    await press('再试');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    const ids = sent('need.post').map(({ requestId }) => requestId);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(ids[0]);
  });

  test('what was left unfinished is there the next time', async () => {
    serve({ 'membership.me': () => value(resident) });
    phone.storage.set('draft:need:', {
      kind: 'lift',
      text: '电梯又停了',
      urgency: 'soon',
      at: 'building',
      note: '',
      slots: 2,
    });
    render(<PostNeed kind="lift" />);
    await see('上次没写完的');
    expect(screen.getByLabelText<HTMLTextAreaElement>('是什么事？').value).toBe('电梯又停了');
    expect(screen.getByRole('radio', { name: '这两天' }).getAttribute('aria-checked')).toBe('true');
  });

  test('what is urgent names the three numbers to call first', async () => {
    serve({ 'membership.me': () => value(resident) });
    render(<PostNeed kind="outage" />);
    fireEvent.click(await screen.findByRole('radio', { name: '马上要' }));
    await see('有危险，先打电话');
    await press('着火 119');
    expect(phone.went).toEqual(['tel:119']);
  });

  test('too few words are not sent', async () => {
    serve({ 'membership.me': () => value(resident) });
    render(<PostNeed kind="water" />);
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: ' 水 ' } });
    await press('写好了');
    await see('再写几个字');
  });
});

describe('one need', () => {
  const detail = (needId: string, actions: string[], more: object = {}) => ({
    need: {
      needId,
      kind: 'water',
      text: '水管漏水',
      status: 'open',
      urgency: 'normal',
      slots: 1,
      claimed: 0,
      claimants: [],
      buildingName: '3号楼',
      createdAt: 1_700_000_000_000,
      isMine: false,
      isClaimedByMe: false,
      place: { at: 'home', note: '厨房' },
      flat: null,
      requester: '黄家',
      requesterCallId: null,
      claimantCallIds: [],
      points: 6,
      updatedAt: 1_700_000_000_000,
      reason: null,
      ...more,
    },
    events: [{ eventId: 'event_1', kind: 'posted', at: 1_700_000_000_000, actor: '黄家', reason: null }],
    actions,
  });

  test('that filled up while it was read says 满员 and leads on to others', async () => {
    let isFull = false;
    serve({
      'membership.me': () => value(resident),
      'need.detail': () =>
        value(
          isFull
            ? detail('need_21', [], { status: 'claimed', claimed: 1, claimants: ['覃德明'] })
            : detail('need_21', ['claim']),
        ),
      'need.claim': () => {
        isFull = true;
        return { ok: false, code: 'NEED_FULL' };
      },
    });
    render(<NeedDetail needId="need_21" />);
    await press('我来接');
    await see('满员了，去看看别的事');
    await waitFor(() => expect(screen.queryByRole('button', { name: '我来接' })).toBeNull());
    await press('去看别的');
    expect(phone.went).toEqual(['/pages/needs/index']);
  });

  test('does not show a flat to who may not know it', async () => {
    serve({ 'membership.me': () => value(resident), 'need.detail': () => value(detail('need_22', [])) });
    render(<NeedDetail needId="need_22" />);
    await see('3号楼，厨房');
    await see('门牌只给接单的人看');
    expect(screen.queryAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      '返回',
      '发给邻居',
      '做成图片',
    ]);
  });

  test('is closed only after being asked once more, and 再等等 changes nothing', async () => {
    const done = {
      status: 'done',
      isMine: true,
      claimants: ['覃德明'],
      claimed: 1,
      requester: '黄桂花',
      flat: '2单元402',
    };
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail('need_23', ['confirm', 'sendBack'], done)),
      'need.confirm': () => value({ needId: 'need_23', status: 'confirmed', claimed: 1, slots: 1 }),
    });
    render(<NeedDetail needId="need_23" />);
    await press('修好了');
    await see('帮忙的人，每人得 6 分');
    await press('再等等');
    expect(sent('need.confirm')).toEqual([]);
    await press('修好了');
    await press('好了，结单');
    await waitFor(() => expect(sent('need.confirm')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is sent back only with a reason', async () => {
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail('need_24', ['confirm', 'sendBack'], { status: 'done', isMine: true })),
      'need.sendBack': () => value({ needId: 'need_24', status: 'claimed', claimed: 1, slots: 1 }),
    });
    render(<NeedDetail needId="need_24" />);
    await press('没修好');
    await press('告诉他');
    expect(sent('need.sendBack')).toEqual([]);
    fireEvent.click(await screen.findByRole('radio', { name: '只好了一半' }));
    await press('告诉他');
    await waitFor(() =>
      expect(sent('need.sendBack').map(({ input }) => input)).toEqual([{ needId: 'need_24', reason: '只好了一半' }]),
    );
  });
});

describe('finding home', () => {
  test('goes from building to unit to flat to name, and a wrong name keeps everything', async () => {
    serve({
      'membership.me': () => value({ kind: 'stranger' }),
      'community.directory': () =>
        value({
          communityId: 'community_1',
          communityName: '新禾社区',
          grids: [
            { gridId: 'grid_a', name: 'A区', buildings: [{ buildingId: 'building_3', name: '3号楼', units: [1, 2] }] },
          ],
        }),
      'membership.flats': () => value({ flats: ['401', '402'] }),
      'membership.apply': () => ({ ok: false, code: 'NAME_NOT_ON_ROSTER' }),
    });
    render(<JoinHome />);
    await press('3号楼');
    await press('2单元');
    await press('402');
    fireEvent.change(await screen.findByLabelText('你叫什么名字？'), { target: { value: '黄桂' } });
    await press('是我家，请楼长点头');
    await see('这一户没有这个名字，再看看');
    expect(screen.getByLabelText<HTMLInputElement>('你叫什么名字？').value).toBe('黄桂');
    expect(sent('membership.apply').map(({ input }) => input)).toEqual([
      { buildingId: 'building_3', unit: 2, flat: '402', name: '黄桂' },
    ]);
    await press('返回');
    await see('2 单元，哪一户？');
  });
});

describe('bringing in a roster', () => {
  const checked = {
    importId: 'import_1',
    counts: { rows: 4, added: 1, changed: 0, moved: 0, removed: 1, same: 2, bad: 1 },
    problems: [{ line: 3, column: '房号', reason: '这个单元没有这个房号' }],
    moved: [],
    removed: [{ name: '韦老四', from: '3号楼1单元101' }],
  };

  test('shows what is wrong and who goes, and applies only after an explicit yes', async () => {
    serve({
      'membership.me': () => value(staff),
      'community.checkRoster': () => value(checked),
      'community.applyRoster': () => value({ status: 'applied', done: 4, total: 4 }),
    });
    phone.storage.set(`consent::${String(CONSENT_VERSION)}`, { file: { isGiven: true, isSent: true } });
    render(<RosterImport />);
    await press('选文件');
    await see('第 3 行，房号');
    await see('韦老四');
    await press('换成这份名册');
    expect(sent('community.applyRoster')).toEqual([]);
    fireEvent.click(await screen.findByRole('radio', { name: '名单看过了，可以移出' }));
    await press('换成这份名册');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_1', acceptRemovals: true },
    ]);
    expect(phone.storage.has('import:')).toBe(false);
  });

  test('that stopped half-way is taken up where it stopped, also after a restart', async () => {
    phone.storage.set('import:', { importId: 'import_9', acceptRemovals: false });
    serve({
      'membership.me': () => value(staff),
      'community.applyRoster': () => value({ status: 'applied', done: 8627, total: 8627 }),
    });
    render(<RosterImport />);
    await press('接着换');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_9', acceptRemovals: false },
    ]);
  });
});
