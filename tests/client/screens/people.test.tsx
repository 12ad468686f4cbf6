import { render, screen } from '@testing-library/react';
import { OtherBuilding } from '../../../client/src/features/community/index.ts';
import { MePage } from '../../../client/src/features/settings/index.ts';
import { captain, press, resident, see, serve, useServer, value } from '../doubles/server.ts';

useServer();

const building = (
  buildingId: string,
  people: readonly (readonly [role: string, name: string, callId: string | null])[],
) => ({
  buildingId,
  name: '3号楼',
  gridName: 'A区',
  householdCount: 48,
  residentCount: 196,
  joinedHouseholdCount: 5,
  memberCount: 6,
  people: people.map(([role, name, callId]) => ({ role, name, callId })),
});
const names = () => Array.from(document.querySelectorAll('.person .strong'), ({ textContent }) => textContent);

describe('the people of a building', () => {
  const open = (buildingId: string, people: Parameters<typeof building>[1]) => {
    serve({ 'membership.me': () => value(resident), 'community.building': () => value(building(buildingId, people)) });
    render(<OtherBuilding buildingId={buildingId} />);
  };

  test('are first the captain and who can be called, and all of them once they are asked for', async () => {
    open('building_31', [
      ['captain', '农文梅', null],
      ['clusterLeader', '卢正生', null],
      ['clusterLeader', '马国琴', 'call_1'],
      ['gridOfficer', '蒙玉峰', null],
    ]);
    await see('看全部 4 人');
    expect(names()).toEqual(['农文梅', '马国琴']);
    await press('看全部 4 人');
    expect(names()).toEqual(['农文梅', '卢正生', '马国琴', '蒙玉峰']);
    expect(screen.queryByRole('button', { name: '看全部 4 人' })).toBeNull();
  });

  test('are all there at once where they are few', async () => {
    open('building_32', [
      ['captain', '农文梅', null],
      ['clusterLeader', '卢正生', null],
    ]);
    await see('卢正生');
    expect(names()).toEqual(['农文梅', '卢正生']);
  });
});

describe('我的', () => {
  const NONE = { n: 0, isMore: false };
  const open = (applicants: object) => {
    serve({
      'membership.me': () => value(captain),
      'inbox.home': () => value({ applicants, pendingWords: NONE }),
    });
    render(<MePage />);
  };

  test('says at the row what the badge of its tab counted', async () => {
    open({ n: 3, isMore: false });
    await see('谁想进群3 个人等你点头');
  });

  test('says what is behind the row where nobody waits', async () => {
    open(NONE);
    await see('谁想进群是谁家的，等你点头');
  });
});
