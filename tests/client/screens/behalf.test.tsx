import { render, screen } from '@testing-library/react';
import { ActForOthers } from '../../../client/src/features/household/index.ts';
import { captain, doors, press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const clusterLeader = {
  ...resident,
  roles: [{ role: 'clusterLeader', scopeKind: 'building', scopeId: 'building_3' }],
};
const household = {
  householdId: 'household_1',
  number: 'H0001',
  buildingName: '3号楼',
  people: [{ residentId: 'resident_9', name: '韦大山', hasAccount: false }],
  card: null,
};
const cluster = {
  ...{ clusterId: 'cluster_1', leader: { residentId: 'resident_1', name: '韦大山' } },
  homes: [{ householdId: 'household_1', unit: 1, flat: '101' }],
};
const open = async (me: object) => {
  serve({
    ...doors([1], ['101']),
    'membership.me': () => value(me),
    'household.find': () => value(household),
  });
  render(<ActForOthers />);
  await press('1单元');
  await press('101');
  await see('替谁说事？');
};

test('a leader of ten households acts for somebody, and hands out no card', async () => {
  serve({
    'membership.me': () => value(clusterLeader),
    'appointment.clusters': () => value({ buildingName: '3号楼', maySet: false, clusters: [cluster], free: [] }),
    'household.find': () => value(household),
    'review.sayNothingFor': () => value({ reviewId: 'review_1', spoke: 1, undecided: 0 }),
  });
  render(<ActForOthers />);
  await press(/^3号楼1单元101/);
  expect(screen.queryByRole('button', { name: '发户卡' })).toBeNull();
  await press('没意见');
  await see('记下了，他家没意见');
  expect(sent('review.sayNothingFor').map(({ input }) => input)).toEqual([{ residentId: 'resident_9' }]);
  await press('替他说');
  expect(phone.went).toEqual(['/packages/need/pages/post/index?for=resident_9&building=building_3&unit=1&flat=101']);
});

test('a captain hands out the card of a household', async () => {
  await open(captain);
  await press('发户卡');
  await see('发一张新的户卡？');
});
