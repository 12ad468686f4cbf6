import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { forgetPerson } from '../../../client/src/data/index.ts';
import { Requests } from '../../../client/src/features/membership/requests/Requests.tsx';
import { press, see, sent, serve, serveCaptain, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const request = (membershipId: string, name: string, contested: boolean) => ({
  ...{ membershipId, name, contested, buildingName: '3号楼', unit: 1, flat: '701', appliedAt: 1_700_000_000_000 },
  takeOver: null,
});
const list = (...items: readonly object[]) => ({ 'membership.list': () => value({ items, next: null }) });

describe('who wants to be let in', () => {
  test('stands with those who say they are the same person, numbered, under one warning', async () => {
    serveCaptain({
      ...list(request('m_1', '闭光梅', true), request('m_2', '陆宏辉', false), request('m_3', '闭光梅', true)),
      'membership.approve': () => value({ status: 'approved' }),
    });
    render(<Requests />);
    await see('2 个人说是闭光梅');
    expect(screen.getAllByText(/个人说是闭光梅|^第 \d 个说的$|^陆宏辉$/).map(({ textContent }) => textContent)).toEqual(
      ['2 个人说是闭光梅，', '第 1 个说的', '第 2 个说的', '陆宏辉'],
    );
    fireEvent.click(screen.getAllByRole('button', { name: '是这家人' })[1] as HTMLElement);
    await press('是，让他进来');
    await waitFor(() =>
      expect(sent('membership.approve').map(({ input }) => input)).toEqual([{ membershipId: 'm_3' }]),
    );
  });

  test('is a crowd, and it says that one more makes the oldest step back', async () => {
    const five = ['m_1', 'm_2', 'm_3', 'm_4', 'm_5'].map((id) => request(id, '闭光梅', true));
    serveCaptain(list(...five.slice(1)));
    const { unmount } = render(<Requests />);
    await see('4 个人说是闭光梅');
    expect(screen.queryByText('再有人说，最早的就退下')).toBeNull();
    unmount();
    await forgetPerson();
    serveCaptain(list(...five));
    render(<Requests />);
    await see('5 个人说是闭光梅');
    await see('再有人说，最早的就退下');
  });

  test('is told of somebody else who does not wait here', async () => {
    serveCaptain(list(request('m_1', '闭光梅', true)));
    render(<Requests />);
    await see('也有人说是他，先对一对');
  });

  test('is nobody, and the building can be looked at instead', async () => {
    serveCaptain(list());
    render(<Requests />);
    await see('没有人在等');
    await press('看看楼里有谁');
    expect(phone.went).toEqual(['/pages/building/index']);
  });

  test('is no matter of a resident, who is shown the way to the captain', async () => {
    serve({});
    render(<Requests />);
    await see('这件事不归你管');
    await press('有事找谁');
    expect(phone.went).toEqual(['/pages/building/index']);
  });
});
