import { render, screen } from '@testing-library/react';
import { ReviewBoardPage, ReviewPage, UnheardPage, YearPage } from '../../../client/src/features/review/index.ts';
import { opinion, REVIEW, spoken } from '../doubles/review.ts';
import { captain, press, resident, see, serve, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const NOTHING = { asked: 0, spoke: 0, opinions: 0, undecided: 0 };
const month = (of: string, stand: string, more: object = {}) => ({ month: of, stand, ...NOTHING, ...more });
const OCTOBER = month('2026-10', 'undecided', { asked: 48, spoke: 31, opinions: 9, undecided: 2 });

test('a month of my building opens what was said, and one of another building does not', async () => {
  serve({
    'membership.me': () => value(resident),
    'review.year': () => value({ buildingId: 'building_3', buildingName: '3号楼', months: [OCTOBER], isKeeper: true }),
  });
  const { unmount } = render(<YearPage />);
  await press(/10月/);
  expect(phone.went.at(-1)).toMatch(/review\/pages\/month\/index\?month=2026-10/);
  unmount();
  render(<YearPage buildingId="building_9" />);
  await see('31 / 48 户');
  expect(screen.queryByRole('button', { name: /10月/ })).toBeNull();
  await press(/理一理/);
  expect(phone.went.at(-1)).toMatch(/cockpit\/index\?building=building_9/);
});

test('a review begins with what became of what I said the last time', async () => {
  const mine = opinion('opinion_1', '电梯老是停', { month: '2026-10', isMine: true, outcome: 'withdrawn' });
  const silent = { ...REVIEW, spoke: 0, nil: 0, silent: 48, opinions: 0, undecided: 0 };
  serve({
    ...spoken([], silent),
    'review.now': () => value({ review: silent, ourVoice: null, countsFor: '2026-11', isKeeper: false }),
    'review.mine': () => value({ items: [mine], next: null }),
  });
  render(<ReviewPage />);
  await see('上次说的');
  await see('电梯老是停');
  await see('收回了');
});

test('the board names every building in its order, and all of them once asked', async () => {
  const buildings = Array.from({ length: 13 }, (_, at) => ({
    ...{ buildingId: `building_${String(at + 1)}`, buildingName: `${String(at + 1)}号楼`, months: [OCTOBER] },
  }));
  serve({
    'membership.me': () => value(resident),
    'review.board': () => value({ communityName: '新禾社区', months: [OCTOBER], buildings }),
  });
  render(<ReviewBoardPage />);
  await see('12号楼');
  expect(screen.queryByText('13号楼')).toBeNull();
  await press('看全部 13 栋');
  await see('13号楼');
});

test('the captain is told the doors that were silent, or that none was', async () => {
  const answer = (unheard: object[]) =>
    serve({
      'membership.me': () => value(captain),
      'review.unheard': () => value({ buildingName: '3号楼', households: 48, unheard }),
    });
  answer([{ householdId: 'household_1', unit: 2, flat: '302' }]);
  const { unmount } = render(<UnheardPage buildingId="building_3" />);
  await see('2单元302');
  await see('48 户里 1 户');
  unmount();
  answer([]);
  render(<UnheardPage buildingId="building_4" />);
  await see('家家都说过话');
});
