import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NeedDetail } from '../../../client/src/features/need/index.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { openNeed } from '../doubles/open-need.ts';
import { phone } from '../doubles/taro.ts';
import { NOTHING_ELSE } from '../doubles/nothing-else.ts';

useServer();

describe('one need', () => {
  const detail = (needId: string, actions: string[], more: object = {}) => ({
    need: openNeed(needId, { place: { at: 'home', note: '厨房' }, ...more }),
    events: [{ eventId: 'event_1', kind: 'need.posted', at: 1_700_000_000_000, actor: '黄家', reason: null }],
    actions,
    ...NOTHING_ELSE,
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

  test('that filled up cannot be claimed even while it is not yet read again', async () => {
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail('need_26', ['claim'])),
      'need.claim': () => ({ ok: false, code: 'NEED_FULL' }),
    });
    render(<NeedDetail needId="need_26" />);
    await press('我来接');
    await see('满员了，去看看别的事');
    expect(screen.getAllByRole('button', { name: /我来接|去看别的/ }).map((act) => act.className)).toEqual([
      'press act',
    ]);
    expect(screen.queryByRole('button', { name: '我来接' })).toBeNull();
  });

  test.each([
    ['open', '办完了，每人得 6 分'],
    ['confirmed', '办完了，每人得了 6 分'],
    ['refused', undefined],
    ['withdrawn', undefined],
    ['unanswered', undefined],
    ['closed', undefined],
  ])('that is %s promises no points that will not come', async (status, words) => {
    const helped = status === 'confirmed' ? { claimants: ['覃德明'], rewards: [{ points: 6, why: null }] } : {};
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail(`need_${status}`, [], { status, ...helped })),
    });
    render(<NeedDetail needId={`need_${status}`} />);
    await see('3号楼厨房');
    expect(screen.queryByText(/每人得/)?.parentElement?.textContent).toBe(words);
  });

  test('does not show a flat to who may not know it', async () => {
    serve({ 'membership.me': () => value(resident), 'need.detail': () => value(detail('need_22', [])) });
    render(<NeedDetail needId="need_22" />);
    await see('3号楼厨房');
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
      rewards: [{ points: 6, why: null }],
    };
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail('need_23', ['confirm', 'sendBack'], done)),
      'need.confirm': () => value({ needId: 'need_23', status: 'confirmed', claimed: 1, slots: 1 }),
    });
    render(<NeedDetail needId="need_23" />);
    await press('修好了');
    expect(screen.getByRole('dialog').textContent).toContain('办完了，每人得 6 分');
    await press('再等等');
    expect(sent('need.confirm')).toEqual([]);
    await press('修好了');
    await press('好了，结单');
    await waitFor(() => expect(sent('need.confirm')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('whose nod nobody knows of sends it again by the same lamp, under the same request', async () => {
    const done = { status: 'done', isMine: true, claimants: ['覃德明'], claimed: 1 };
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail('need_27', ['confirm', 'sendBack'], done)),
      'need.confirm': () => ({ ok: false, code: 'BUSY' }),
    });
    render(<NeedDetail needId="need_27" />);
    await press('修好了');
    await press('好了，结单');
    await see('现在人多，再按一次');
    expect(screen.queryByRole('button', { name: '再试' })).toBeNull();
    await press('好了，结单');
    await waitFor(() => expect(sent('need.confirm')).toHaveLength(2));
    const [first, again] = sent('need.confirm').map(({ requestId }) => requestId);
    expect(again).toBe(first);
  });

  test.each([
    ['one row, where nobody can be called', [null, null], '李香、冯宏凤接单的人', 0],
    ['a row each, where one can be called', [null, 'call_1'], '李香接单的人', 1],
  ])('that two have says so in %s', async (_, claimantCallIds, words, calls) => {
    const claimants = ['李香', '冯宏凤'];
    const needId = `need_calls_${String(calls)}`;
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail(needId, [], { status: 'claimed', claimants, claimantCallIds })),
    });
    render(<NeedDetail needId={needId} />);
    await waitFor(() => expect(document.querySelector('.linli')?.textContent).toContain(words));
    expect(screen.queryAllByRole('button', { name: '打电话给冯宏凤' })).toHaveLength(calls);
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
