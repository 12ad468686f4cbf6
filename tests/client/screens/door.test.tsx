import { render } from '@testing-library/react';
import { MyDoor } from '../../../client/src/features/account/index.ts';
import { resident, see, serve, value } from '../doubles/server.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

test('the card says building, unit, flat and captain, and where to ask if there is none', async () => {
  const building = {
    buildingId: 'building_3',
    name: '3号楼',
    people: [{ role: 'captain', name: '罗永福', callId: null }],
  };
  serve({ 'membership.me': () => value(resident), 'community.building': () => value(building) });
  const { unmount } = render(<MyDoor />);
  for (const words of ['3号楼', '2单元', '402', '罗永福']) await see(words);
  unmount();
  serve({
    'membership.me': () => value(resident),
    'community.building': () => value({ ...building, people: [] }),
  });
  render(<MyDoor />);
  await see('还没有楼长，去服务中心问');
});
