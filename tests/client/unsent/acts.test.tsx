import { fireEvent, render, screen } from '@testing-library/react';
import { JoinHome, Requests } from '../../../client/src/features/membership/index.ts';
import { NeedDetail } from '../../../client/src/features/need/index.ts';
import { doors, press, see, serve, serveCaptain, value, typeFlat } from '../doubles/server.ts';
import { lost, useNothingWaiting } from './waiting.ts';
import { openNeed } from '../doubles/open-need.ts';
import { NOTHING_ELSE } from '../doubles/nothing-else.ts';

useNothingWaiting();

const need = (needId: string, more: object = {}) =>
  openNeed(needId, { text: '水管漏水，我关不上', place: { at: 'building', note: '' }, ...more });

test('a claim that waits is not claimed: the need says so where the act would be', async () => {
  serveCaptain({
    'need.detail': () =>
      value({
        need: need('need_41'),
        events: [],
        actions: ['claim'],
        ...NOTHING_ELSE,
      }),
    'need.claim': lost,
  });
  render(<NeedDetail needId="need_41" />);
  await press('我来接');
  await see('接单：水管漏水，我关不上');
  await see('等人接单');
  expect(screen.queryByRole('button', { name: '我来接' })).toBeNull();
  serveCaptain({
    'need.detail': () =>
      value({
        need: need('need_41', { status: 'claimed' }),
        events: [],
        actions: ['reportDone'],
        ...NOTHING_ELSE,
      }),
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
    takeOver: null,
    contested: false,
  };
  serveCaptain({
    'membership.list': () => value({ items: [request], next: null }),
    'membership.approve': lost,
    'membership.refuse': lost,
  });
  render(<Requests />);
  await press('是这家人');
  await press('是，让他进来');
  await see('没有网，没办成，等会儿再试');
  await press('再看看');
  await press('不是');
  fireEvent.click(await screen.findByRole('radio', { name: '房号对不上' }));
  await press('不让进');
  await see('不让进：覃德明');
  expect(screen.queryByRole('button', { name: '是这家人' })).toBeNull();
});

test('who looks for home and has no network reads that it is kept', async () => {
  serve({
    ...doors([1], ['402']),
    'membership.apply': lost,
  });
  render(<JoinHome />);
  await press('3号楼');
  await press('1单元');
  await typeFlat('402');
  fireEvent.change(await screen.findByLabelText('你叫什么名字？'), { target: { value: '黄桂花' } });
  await press('是我家，请楼长点头');
  await see('存着呢，有网就告诉楼长。');
});
