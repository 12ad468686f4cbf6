import { render, screen } from '@testing-library/react';
import { BuildingsPage } from '../../../client/src/features/review/index.ts';
import { press, see, serve, staff, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const building = (at: number, more: object = {}) => ({
  ...{ buildingId: `building_${String(at)}`, buildingName: `${String(at)}号楼`, status: 'open', asked: 118, spoke: 61 },
  ...{ opinions: 9, undecided: 4, captain: '莫大哥', officer: '罗姐', isReminded: false, ...more },
});
const answer = {
  ...{ month: '2026-11', standing: { planned: 1, open: 57, closed: 0, handedOver: 0 }, withoutCaptain: 1 },
  ...{ todo: { open: 0, remind: 40, close: 57 }, next: null },
  items: [building(1), building(2, { captain: null }), building(3, { captain: null, officer: null, isReminded: true })],
};

test('how many buildings stand how, and who keeps each', async () => {
  serve({ 'membership.me': () => value(staff), 'review.buildings': () => value(answer) });
  render(<BuildingsPage />);
  await see('1号楼');
  await see('1 栋没有楼长，网格员管着');
  for (const keeper of ['楼长 莫大哥', '没楼长，网格员 罗姐', '没楼长，社区管着', '今天提醒了'])
    expect(screen.getAllByText(keeper).length).toBeGreaterThan(0);
  expect(screen.queryByText(/^开 /)).toBeNull();
  await press(/2号楼.*没楼长/);
  expect(phone.went.at(-1)).toMatch(/cockpit\/index\?building=building_2/);
});

test('closing all says how many before, and goes on until none is left', async () => {
  const sent: unknown[] = [];
  const answers = [
    { done: 13, all: 58 },
    { done: 58, all: 58 },
  ];
  serve({
    'membership.me': () => value(staff),
    'review.buildings': () => value(answer),
    'review.moveAll': (input) => {
      sent.push(input);
      return value(answers[sent.length - 1]);
    },
  });
  render(<BuildingsPage />);
  await press(/收 57 栋/);
  await see('57 栋现在都收？');
  expect(sent).toEqual([]);
  await press('都收');
  await see('收了 57 栋');
  expect(sent).toEqual([
    { month: '2026-11', move: 'close' },
    { month: '2026-11', move: 'close' },
  ]);
});
