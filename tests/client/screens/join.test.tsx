import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Gate, JoinHome, keepForJoining } from '../../../client/src/features/membership/index.ts';
import { doors, press, resident, see, sent, serve, useServer, value, typeFlat } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

describe('finding home', () => {
  test('goes from building to unit to flat to name, and a wrong name keeps everything', async () => {
    serve({
      ...doors([1, 2], ['401', '402']),
      'membership.apply': () => ({ ok: false, code: 'NAME_NOT_ON_ROSTER' }),
    });
    render(<JoinHome />);
    await press('3号楼');
    await press('2单元');
    await typeFlat('402');
    fireEvent.change(await screen.findByLabelText('你叫什么名字？'), { target: { value: '黄桂' } });
    await press('是我家，请楼长点头');
    await see('房号和名字对不上，再看看');
    expect(screen.getByLabelText<HTMLInputElement>('你叫什么名字？').value).toBe('黄桂');
    expect(sent('membership.apply').map(({ input }) => input)).toEqual([
      { buildingId: 'building_3', unit: 2, flat: '402', name: '黄桂' },
    ]);
    await press('返回');
    await see('2 单元，你家几号？');
    await see('我家是 402');
  });

  test('leads to what was scanned once, though two pages learn at the same moment that somebody is in', async () => {
    await keepForJoining({ page: 'need', id: 'need_1' });
    serve({ 'membership.me': () => value(resident) });
    render(
      <>
        <Gate title="首页" tab="home">
          {() => null}
        </Gate>
        <JoinHome />
      </>,
    );
    await waitFor(() => expect(phone.storage.has('after-joining:')).toBe(false));
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_1']));
    await see('你已经找到家了');
    expect(phone.went).toHaveLength(1);
  });
});
