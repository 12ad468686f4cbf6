import { buildingPicture } from '../../../client/src/features/community/index.ts';
import { choose } from '../../../client/src/platform/preferences.ts';
import type { Picture } from '../../../client/src/ui/picture/shapes.ts';
import { AROUND, NEED, outside, useChinesePhone, wordsOf } from './boxes.ts';

useChinesePhone();

const BUILDING = { name: '3号楼', gridName: 'A区', householdCount: 48, joinedHouseholdCount: 31 };
const MONTHS = [4, 7, 2, 0, 9, 2].map((said, at) => ({
  month: `2026-${String(6 + at).padStart(2, '0')}`,
  said,
  confirmed: Math.floor(said / 2),
}));
const NO_MONTHS = MONTHS.map(({ month }) => ({ month, said: 0, confirmed: 0 }));

describe('what a picture tells of a building', () => {
  const matters = { items: Array.from({ length: 5 }, (_, n) => ({ ...NEED, needId: `need_${n}` })), next: null };
  const lit = ({ shapes }: Picture) => shapes.filter((shape) => shape.kind === 'box' && shape.colour === 'lamp').length;

  test('one pane for each household, lit for each that has joined', () => {
    const picture = buildingPicture(BUILDING, { ...AROUND, matters, months: null });
    expect(lit(picture)).toBe(31);
    expect(wordsOf(picture)).toEqual(expect.arrayContaining(['31', '/ 48 户', '没结单的 5 件', '还有 3 件']));
  });

  test('in a large house one pane is ten, and it says so', () => {
    const picture = buildingPicture(
      { ...BUILDING, householdCount: 240, joinedHouseholdCount: 65 },
      { ...AROUND, matters, months: null },
    );
    expect(lit(picture)).toBe(6);
    expect(wordsOf(picture)).toContain('一格是十户');
  });

  test('half a year: a column for each month as high as its number says, which stands above it', () => {
    const picture = buildingPicture(BUILDING, { ...AROUND, matters, months: MONTHS });
    expect(wordsOf(picture)).toEqual(
      expect.arrayContaining(['半年说了 24 件，结单 11 件', '6月', '4', '9', '0', '11月']),
    );
    const tall = picture.shapes.flatMap((shape) =>
      shape.kind === 'box' && ['indigo', 'line'].includes(shape.colour) && shape.width < 100 ? [shape.height] : [],
    );
    expect(tall).toEqual([26, 45, 13, 2, 58, 13]);
  });

  test('stays inside the picture, from an empty house to the largest', () => {
    const houses = [0, 1, 12, 48, 72, 73, 400].map((all) => ({
      ...BUILDING,
      householdCount: all,
      joinedHouseholdCount: all,
    }));
    const all = [null, { items: [], next: null }, matters, { ...matters, next: 'x' }];
    for (const language of ['zh', 'en'] as const) {
      choose({ language });
      const pictures = houses.flatMap((house) =>
        all.flatMap((one) =>
          [null, MONTHS, NO_MONTHS].map((months) => buildingPicture(house, { ...AROUND, matters: one, months })),
        ),
      );
      expect(pictures.flatMap(outside)).toEqual([]);
    }
  });
});
