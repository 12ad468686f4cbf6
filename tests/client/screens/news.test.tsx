import { render, screen, waitFor } from '@testing-library/react';
import { News } from '../../../client/src/features/inbox/index.ts';
import { badges, setWaiting } from '../../../client/src/platform/badges.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { phone } from '../doubles/taro.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';

useServer();

const AT = Date.parse('2026-11-23T10:05:00+08:00');
const item = (kind: string, rest: object = {}) => ({
  itemId: `event_${kind}`,
  kind,
  subject: 'need_1',
  at: AT,
  who: '韦小芳',
  what: '厨房水管漏水',
  isUnread: false,
  ...rest,
});
const open = (items: readonly object[]) => {
  serve({
    'membership.me': () => value(resident),
    'inbox.list': () => value({ items, next: null }),
    'inbox.markRead': () => value({ readUntil: AT }),
  });
  render(<News />);
};

test('where nothing happened yet it says so, and reads nothing', async () => {
  open([]);
  await see('还没有消息');
  expect(sent('inbox.markRead')).toEqual([]);
});

test('the news say who did what to which of my things, and lead to it', async () => {
  open([item('need.claimed', { isUnread: true }), item('need.refused', { what: null })]);
  await see(/厨房水管漏水.*韦小芳来帮你了/);
  await see('你的话没发出来');
  await press(/韦小芳来帮你了/);
  expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_1']);
});

test('what is new says so', async () => {
  open([item('need.claimed', { isUnread: true }), item('need.confirmed')]);
  await see('韦小芳点头了，结单了');
  expect(screen.getAllByText(/新的/)).toHaveLength(1);
});

test('being let in leads to the building', async () => {
  open([item('membership.approved', { subject: 'membership_1', what: null })]);
  await press(/你进楼栋群了/);
  expect(phone.went).toEqual(['/pages/building/index']);
});

test('what was seen is read once, up to the newest, and its badge goes', async () => {
  setWaiting({ news: 2, notices: 1 }, (Date.now() + 1000) as InstantMs);
  open([item('need.claimed', { at: AT + 5, isUnread: true }), item('need.confirmed')]);
  await waitFor(() => expect(sent('inbox.markRead')).toHaveLength(2));
  await waitFor(() => expect(badges.get().home).toBe(1));
  const newest = sent('inbox.markRead').filter(({ input }) => (input as { until: number }).until === AT + 5);
  expect(newest.map(({ input }) => input)).toEqual([{ list: 'news', until: AT + 5 }]);
  await see('新的');
});

test('a file of a notice that may not be shown leads to the notice', async () => {
  open([item('capture.refused', { subject: 'notice_1', what: null })]);
  await press(/不能给大家看/);
  expect(phone.went).toEqual(['/packages/notice/pages/detail/index?id=notice_1']);
});
