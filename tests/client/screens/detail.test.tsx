import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NeedDetail } from '../../../client/src/features/need/index.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

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
  ])('that is %s promises no points that will not come', async (status, words) => {
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(detail(`need_${status}`, [], { status })),
    });
    render(<NeedDetail needId={`need_${status}`} />);
    await see('3号楼，厨房');
    expect(screen.queryByText(/每人得/)?.parentElement?.textContent).toBe(words);
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
