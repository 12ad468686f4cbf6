import type { Figures } from '../../client/src/features/insight/index.ts';
import { posterOfNeed, posterOfPlots } from '../../client/src/features/sharing/poster-facts.ts';
import '../../client/src/packages/sharing/words.ts';
import { AROUND, NEED, useChinesePhone } from './picture/boxes.ts';

useChinesePhone();

const FIGURES: Figures = {
  months: [{ month: '2026-11', said: 4, confirmed: 2 }],
  ...{ waiting: 3, awaitingNod: 1 },
  kinds: [
    { kind: 'water', waiting: 2 },
    { kind: 'lift', waiting: 1 },
  ],
};
const plotted = (of: Figures) =>
  posterOfPlots({ name: '3号楼', of, buildings: null, ownBuildingId: null }, '新禾社区', AROUND.now);

describe('on paper', () => {
  test('a need has the picture of its kind beside its title', () => {
    expect(posterOfNeed(NEED, '新禾社区', AROUND.now)).toEqual({
      ...{ communityName: '新禾社区', title: '水', picture: 'kind-water', rows: [], lines: ['厨房水管漏水'] },
      ...{ from: '3号楼，11月23日说的', scan: '扫一扫，听一听' },
    });
  });

  test('what waits is the title, and each kind a row with its picture', () => {
    expect(plotted(FIGURES)).toEqual({
      ...{ communityName: '新禾社区', title: '3号楼还有 3 件没结单', picture: null },
      rows: [
        { picture: 'kind-water', word: '水', count: '2 件' },
        { picture: 'kind-lift', word: '电梯', count: '1 件' },
      ],
      ...{ lines: ['半年说了 4 件，结单 2 件'], from: '3号楼，11月23日', scan: '扫一扫，听一听' },
    });
  });

  test('nothing that waits is said, not counted', () => {
    expect(plotted({ ...FIGURES, waiting: 0, awaitingNod: 0, kinds: [] }).title).toBe('3号楼没有等着的事');
  });
});
