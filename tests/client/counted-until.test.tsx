import { render } from '@testing-library/react';
import { Home } from '../../client/src/features/home/index.ts';
import { BoardPage, BuildingFiguresPage, OwnBuilding } from '../../client/src/features/insight/index.ts';
import { see, serveCaptain, useServer, value } from './doubles/server.ts';

const NOW = Date.UTC(2026, 10, 20, 3, 0);
const COUNTED_AT = Date.UTC(2026, 10, 20, 2, 5);
useServer();
beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => jest.restoreAllMocks());

const RATES = {
  answered: { n: 6, of: 8 },
  solved: { n: 0, of: 0 },
  satisfied: { n: null, of: 3 },
  notFound: 1,
  notAsked: 0,
};
const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map((month) => ({
  month,
  said: 3,
  confirmed: 2,
  rates: RATES,
}));
const serveCounts = (asOf: number | null) => {
  const figures = { asOf, months, waiting: 1, awaitingNod: 0, kinds: [{ kind: 'water', waiting: 1 }], rates: RATES };
  const none = { n: 0, isMore: false };
  serveCaptain({
    'insight.building': () => value({ ...figures, buildingId: 'building_3', buildingName: '3号楼' }),
    'insight.board': () => value({ ...figures, communityName: '新禾社区', buildings: [] }),
    'inbox.home': () =>
      value({
        duty: { day: '2026-11-20', from: NOW, to: NOW, isNow: false, people: [] },
        thisMonth: { month: '2026-11', said: 3, confirmed: 2, waiting: 1, asOf },
        news: none,
        notices: none,
        pointsBalance: 8,
        asks: { ...none, items: [] },
        nods: { ...none, items: [] },
        taken: { ...none, items: [] },
        applicants: none,
        pendingWords: none,
        followUps: none,
        votes: { ...none, items: [] },
        results: { ...none, items: [] },
        leads: { ...none, items: [] },
        toGive: { ...none, items: [] },
        tasks: { ...none, items: [] },
        around: [],
      }),
  });
};

describe.each([
  ['the front page', () => <Home />, '我的积分'],
  ['the own building', () => <OwnBuilding />, '说了 3 件'],
  ['a building in numbers', () => <BuildingFiguresPage buildingId="building_3" />, '3号楼'],
  ['the board', () => <BoardPage />, '做成表格'],
] as const)('%s', (_, page, last) => {
  test('says once up to when it is counted while the counting is late', async () => {
    serveCounts(COUNTED_AT);
    render(page());
    await see('算到今天 10:05');
    expect(document.body.textContent.match(/算到/g)).toHaveLength(1);
  });

  test('says nothing of it where everything is counted', async () => {
    serveCounts(null);
    render(page());
    await see(last);
    expect(document.body.textContent).not.toMatch('算到');
  });
});
