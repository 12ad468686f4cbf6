import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { sendUnsent } from '../../../client/src/data/index.ts';
import { JoinHome, Requests } from '../../../client/src/features/membership/index.ts';
import { NeedDetail } from '../../../client/src/features/need/index.ts';
import { UnsentLine } from '../../../client/src/features/unsent/index.ts';
import { doneNeed } from '../doubles/done-need.ts';
import {
  doors,
  field,
  press,
  see,
  sent,
  serve,
  serveCaptain,
  type,
  value,
  type Answers,
  typeFlat,
} from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { lost, useNothingWaiting, waiting } from './waiting.ts';

useNothingWaiting();

const LONG = '水管换了新的，可是厨房的墙还在往外出水，地上也是湿的，请再来看一次，最好早上来，我在家等。';
const refuse = (code: string) => () => ({ ok: false, code });
const reach = (url: string) => waitFor(() => expect(phone.went).toContain(url));

const tellDone = (needId: string): Answers => ({ 'need.detail': () => value(doneNeed(needId)) });

/** Says that it is not mended, without a network; the line is refused later. */
const sendBackInVain = async (needId: string, code: string) => {
  serveCaptain({ ...tellDone(needId), 'need.sendBack': lost });
  render(<NeedDetail needId={needId} />);
  await press('没修好');
  await type('写一句理由', LONG);
  await press('告诉他');
  await see('还没好：水管漏水');
  serveCaptain({ ...tellDone(needId), 'need.sendBack': refuse(code) });
  await act(sendUnsent);
};

test('a reason that was kept and is refused is shown, and goes back into its sheet to be changed', async () => {
  await sendBackInVain('need_71', 'TEXT_REFUSED');
  await see('有的话不能发，改一改再送');
  expect(document.body.textContent).toContain(LONG);
  await press('改一改');
  expect((await field('写一句理由')).value).toBe(LONG);
  await waitFor(() => expect(waiting()).toEqual([]));
  serveCaptain({
    ...tellDone('need_71'),
    'need.sendBack': () => value({ needId: 'need_71', status: 'claimed', claimed: 1, slots: 1 }),
  });
  await type('写一句理由', '墙还在出水');
  await press('告诉他');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent('need.sendBack').at(-1)?.input).toEqual({ needId: 'need_71', reason: '墙还在出水' });
});

test('from the line it leads to the need, where the sheet is open with what was written', async () => {
  await sendBackInVain('need_72', 'TEXT_REFUSED');
  cleanup();
  render(<UnsentLine />);
  await see(LONG);
  await press('改一改');
  await reach('/packages/need/pages/detail/index?id=need_72&ask=sendBack');
  await waitFor(() => expect(waiting()).toEqual([]));
  cleanup();
  render(<NeedDetail needId="need_72" ask="sendBack" />);
  expect((await field('写一句理由')).value).toBe(LONG);
});

test('what other words do not mend is shown and can only be seen', async () => {
  await sendBackInVain('need_73', 'NEED_NOT_OPEN');
  await see('这件事变了，再看一看');
  expect(document.body.textContent).toContain(LONG);
  expect(screen.queryByRole('button', { name: '改一改' })).toBeNull();
  await press('知道了');
  await waitFor(() => expect(waiting()).toEqual([]));
});

describe('a name that does not stand on the roster', () => {
  const applyInVain = async () => {
    serve({ ...doors([2], ['402']), 'membership.apply': lost });
    render(<JoinHome />);
    await press('3号楼');
    await press('2单元');
    await typeFlat('402');
    await type('你叫什么名字？', '黄桂');
    await press('是我家，请楼长点头');
    await see('存着呢，有网就告诉楼长。');
    serve({ ...doors([2], ['402']), 'membership.apply': refuse('NAME_NOT_ON_ROSTER') });
    await act(sendUnsent);
  };
  const seeNameStep = async () => {
    expect((await field('你叫什么名字？')).value).toBe('黄桂');
    await see('3号楼2单元402');
  };

  test('goes back to its question, and the door need not be chosen again', async () => {
    await applyInVain();
    await see('房号和名字对不上，再看看');
    await press('改一改');
    await seeNameStep();
    await waitFor(() => expect(waiting()).toEqual([]));
  });

  test('does so from the line, too', async () => {
    await applyInVain();
    cleanup();
    render(<UnsentLine />);
    await press('改一改');
    await reach('/packages/membership/pages/join/index?building=building_3&unit=2&flat=402');
    await waitFor(() => expect(waiting()).toEqual([]));
    cleanup();
    render(<JoinHome at={{ buildingId: 'building_3', unit: 2, flat: '402' }} />);
    await seeNameStep();
  });
});

test('why somebody is turned away goes back into its sheet, from the card and from the line', async () => {
  const request = {
    membershipId: 'membership_71',
    name: '覃德明',
    buildingName: '3号楼',
    unit: 1,
    flat: '101',
    appliedAt: 1_700_000_000_000,
    takeOver: null,
    contested: false,
  };
  const list = { 'membership.list': () => value({ items: [request], next: null }) };
  const turnAwayInVain = async () => {
    serveCaptain({ ...list, 'membership.refuse': lost });
    await press('不让进');
    await see('不让进：覃德明');
    serveCaptain({ ...list, 'membership.refuse': refuse('TEXT_REFUSED') });
    await act(sendUnsent);
  };
  serveCaptain(list);
  render(<Requests />);
  await press('不是');
  await type('写一句理由', '骂人的话');
  await turnAwayInVain();
  await press('改一改');
  expect((await field('写一句理由')).value).toBe('骂人的话');
  await waitFor(() => expect(waiting()).toEqual([]));
  await turnAwayInVain();
  cleanup();
  render(<UnsentLine />);
  await press('改一改');
  await reach('/packages/membership/pages/requests/index?refuse=membership_71');
  cleanup();
  render(<Requests refuse="membership_71" />);
  expect((await field('写一句理由')).value).toBe('骂人的话');
});
