import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { forgetPerson } from '../../client/src/data/index.ts';
import { JoinHome, Requests } from '../../client/src/features/membership/index.ts';
import { WithdrawSheet } from '../../client/src/features/notice/WithdrawSheet.tsx';
import { NeedDetail, PostNeed } from '../../client/src/features/need/index.ts';
import { doneNeed } from './doubles/done-need.ts';
import { doors, field, press, serveCaptain, type, useServer, value, typeFlat } from './doubles/server.ts';
import { phone } from './doubles/taro.ts';

useServer();

test('a reason stays when its sheet is closed, is on the phone, and goes once it was sent', async () => {
  serveCaptain({
    'need.detail': ({ needId }: { needId: string }) => value(doneNeed(needId)),
    'need.sendBack': () => value({ needId: 'need_51', status: 'claimed', claimed: 1, slots: 1 }),
  });
  render(<NeedDetail needId="need_51" />);
  await press('没修好');
  await type('写一句理由', '下面还在滴');
  await press('不说了');
  await waitFor(() => expect(phone.storage.get('words:')).toContainEqual(['need.sendBack need_51', '下面还在滴']));
  await press('没修好');
  expect((await field('写一句理由')).value).toBe('下面还在滴');
  await press('告诉他');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(JSON.stringify(phone.storage.get('words:'))).not.toContain('下面还在滴'));
});

test('a reason that may not be sent stays to be changed', async () => {
  serveCaptain({
    'need.detail': ({ needId }: { needId: string }) => value(doneNeed(needId)),
    'need.sendBack': () => ({ ok: false, code: 'TEXT_REFUSED' }),
  });
  render(<NeedDetail needId="need_52" />);
  await press('没修好');
  await type('写一句理由', '骂人的话');
  await press('告诉他');
  await screen.findByText('有的话不能发，');
  expect((await field('写一句理由')).value).toBe('骂人的话');
});

test('why somebody is turned away stays when the sheet is closed', async () => {
  const request = {
    membershipId: 'membership_51',
    name: '覃德明',
    buildingName: '3号楼',
    unit: 1,
    flat: '101',
    appliedAt: 1_700_000_000_000,
    takeOver: null,
    contested: false,
  };
  serveCaptain({ 'membership.list': () => value({ items: [request], next: null }) });
  render(<Requests />);
  await press('不是');
  await type('写一句理由', '问过了，不住这里');
  await press('再看看');
  await press('不是');
  expect((await field('写一句理由')).value).toBe('问过了，不住这里');
});

test('why a notice is taken back stays when the sheet is closed, and goes once it was sent', async () => {
  serveCaptain({ 'notice.withdraw': () => value({ noticeId: 'notice_51' }) });
  const { unmount } = render(<WithdrawSheet noticeId="notice_51" onClose={() => undefined} />);
  await type('写一句理由', '日子写错了');
  await waitFor(() => expect(phone.storage.get('words:')).toContainEqual(['notice.withdraw notice_51', '日子写错了']));
  unmount();
  render(<WithdrawSheet noticeId="notice_51" onClose={() => undefined} />);
  expect((await field('写一句理由')).value).toBe('日子写错了');
  await press('收回');
  await waitFor(() => expect(phone.calls.map(({ method }) => method)).toContain('notice.withdraw'));
  await waitFor(() => expect(JSON.stringify(phone.storage.get('words:'))).not.toContain('日子写错了'));
});

test('the name stays when somebody goes back to look for the door again', async () => {
  serveCaptain({
    ...doors([1], ['402']),
  });
  render(<JoinHome />);
  await press('3号楼');
  await press('1单元');
  await typeFlat('402');
  await type('你叫什么名字？', '黄桂');
  await press('返回');
  await press('我家是 402');
  expect((await field('你叫什么名字？')).value).toBe('黄桂');
});

test('重写 asks before what was written is gone', async () => {
  serveCaptain({});
  phone.storage.set('draft:need:', {
    kind: 'lift',
    text: '电梯又停了',
    urgency: 'urgent',
    at: 'home',
    note: '',
    slots: 2,
  });
  render(<PostNeed kind="lift" />);
  await press('重写');
  await press('留着');
  expect((await field('是什么事？')).value).toBe('电梯又停了');
  await press('重写');
  fireEvent.click((await screen.findAllByRole('button', { name: '重写' })).at(-1)!);
  await waitFor(async () => expect((await field('是什么事？')).value).toBe(''));
});

test('on a phone that can store nothing the words last as long as the app runs', async () => {
  phone.isStorageFull = true;
  serveCaptain({});
  const { unmount } = render(<PostNeed kind="water" />);
  await type('是什么事？', '水管漏水');
  unmount();
  render(<PostNeed kind="water" />);
  expect((await field('是什么事？')).value).toBe('水管漏水');
});

test('what somebody typed who has left is not written down again with the next word', async () => {
  serveCaptain({ 'need.detail': ({ needId }: { needId: string }) => value(doneNeed(needId)) });
  render(<NeedDetail needId="need_53" />);
  await press('没修好');
  await type('写一句理由', '下面还在滴');
  await press('不说了');
  await waitFor(() => expect(JSON.stringify(phone.storage.get('words:'))).toContain('need_53'));
  await act(forgetPerson);
  await press('没修好');
  await type('写一句理由', '下面还在滴水');
  await waitFor(() => expect(phone.storage.get('words:')).toEqual([['need.sendBack need_53', '下面还在滴水']]));
});
