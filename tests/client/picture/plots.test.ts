import fc from 'fast-check';
import { plotPicture, PLOTS, type Figures, type Plotted } from '../../../client/src/features/insight/index.ts';
import { plotCardPicture } from '../../../client/src/features/insight/share/picture.ts';
import { choose } from '../../../client/src/platform/preferences.ts';
import type { Picture, Shape } from '../../../client/src/ui/picture/shapes.ts';
import { NEED_KINDS } from '../../../shared/need/kinds.ts';
import { AROUND, outside, overlapping, useChinesePhone, wordsOf } from './boxes.ts';

useChinesePhone();

const monthsOf = (said: readonly number[], confirmed: readonly number[]) =>
  said.map((n, at) => ({ month: `2026-${String(6 + at).padStart(2, '0')}`, said: n, confirmed: confirmed[at] ?? 0 }));
const [SAID, CONFIRMED] = [
  [4, 7, 2, 0, 9, 2],
  [2, 3, 1, 0, 4, 1],
];
const FIGURES: Figures = {
  months: monthsOf(SAID, CONFIRMED),
  waiting: 9,
  awaitingNod: 2,
  kinds: [
    { kind: 'water', waiting: 6 },
    { kind: 'lift', waiting: 3 },
  ],
};
const BUILDINGS = ['3号楼', '1号楼', '2号楼'].map((buildingName, at) => ({
  ...{ buildingId: `building_${buildingName}`, buildingName, waiting: at },
  months: FIGURES.months.map(({ said, confirmed }) => ({ said: said * at, confirmed: confirmed * at })),
}));
const PLOTTED: Plotted = { name: '3号楼', of: FIGURES, buildings: BUILDINGS, ownBuildingId: 'building_3号楼' };

const boxesOf = ({ shapes }: Picture, colour: string, height: number): readonly number[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'box' && shape.colour === colour && shape.height === height ? [shape.width] : [],
  );
const linesIn = ({ shapes }: Picture) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: 'line' }> => shape.kind === 'line');

describe('what a picture tells of numbers', () => {
  test('what waits: the whole and its parts, and each kind on a bar as long as its share of it, its number beside it', () => {
    const picture = plotPicture('waiting', PLOTTED, AROUND);
    const words = ['3号楼', '没结单 9 件', '9', '没结单的事', '=', '7', '还在办', '+', '2', '等点头'];
    expect(wordsOf(picture)).toEqual(expect.arrayContaining([...words, '水', '6', '电梯', '3']));
    const [all = 0] = boxesOf(picture, 'wash', 28);
    expect(boxesOf(picture, 'indigo', 28)).toEqual([6, 3].map((n) => Math.round((all * n) / 9)));
  });

  test('kinds without room are told together', () => {
    const kinds = NEED_KINDS.map((kind, at) => ({ kind, waiting: NEED_KINDS.length - at }));
    const words = wordsOf(plotPicture('waiting', { ...PLOTTED, of: { ...FIGURES, waiting: 120, kinds } }, AROUND));
    const shown = words.filter((word) => word === '水' || word === '别的');
    expect(shown).toEqual(['水']);
    expect(words).toContain('还有 10 样，55 件');
  });

  test('half a year: two lines on one scale, and below it a piece of each and every number', () => {
    const picture = plotPicture('months', PLOTTED, AROUND);
    const [said, confirmed, ...samples] = linesIn(picture);
    expect([said?.isDashed ?? false, confirmed?.isDashed]).toEqual([false, true]);
    expect(samples.map(({ colour, isDashed = false }) => [colour, isDashed])).toEqual([
      ['indigo', false],
      ['leaf', true],
    ]);
    const heights = [said, confirmed].map((line) => line?.points.map(([, y]) => y) ?? []);
    const floor = Math.max(...heights.flat());
    const tallest = floor - Math.min(...heights.flat());
    expect(heights.map((ys) => ys.map((y) => Math.round(((floor - y) / tallest) * 9)))).toEqual([SAID, CONFIRMED]);
    const numbers = wordsOf(picture).filter((word) => /^\d+$/.test(word));
    expect(numbers).toEqual([...SAID, ...CONFIRMED].map(String));
    expect(wordsOf(picture)).toContain('半年说了 24 件，结单 11 件');
  });

  test('the board: every building a row and every month a number, all on one scale, and whose comes first', () => {
    const picture = plotPicture('said', { ...PLOTTED, name: '全社区' }, AROUND);
    const words = wordsOf(picture);
    expect(words).toEqual(expect.arrayContaining(['3号楼', '发图人的楼', '1号楼', '2号楼', '6月', '11月']));
    expect(words.filter((word) => /^\d+$/.test(word)).map(Number)).toEqual(
      [0, 1, 2].flatMap((n) => SAID.map((m) => m * n)),
    );
    const many = Array.from({ length: 39 }, () => BUILDINGS)
      .flat()
      .slice(0, 39);
    expect(wordsOf(plotPicture('confirmed', { ...PLOTTED, buildings: many }, AROUND))).toContain('还有 33 栋');
  });
});

test('nothing runs over the edge and no two numbers meet, whatever the numbers and the names', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2_000_000_000 }));
  const six = fc.array(count, { minLength: 6, maxLength: 6 });
  const name = fc.oneof(fc.constant('3号楼'), fc.string({ minLength: 1, maxLength: 30 }), fc.constant('水'.repeat(30)));
  const plotted = fc
    .record({
      name,
      months: fc.tuple(six, six),
      kinds: fc
        .subarray([...NEED_KINDS])
        .chain((kinds) => fc.tuple(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), waiting: count })))),
      nods: count,
      buildings: fc.array(fc.record({ name, months: fc.tuple(six, six) }), { maxLength: 60 }),
    })
    .map(({ name: of, months, kinds, nods, buildings }): Plotted => {
      const waiting = kinds.reduce((sum, kind) => sum + kind.waiting, 0);
      return {
        name: of,
        ownBuildingId: 'building_0',
        of: { months: monthsOf(...months), waiting, awaitingNod: Math.min(nods, waiting), kinds },
        buildings: buildings.map((building, at) => ({
          ...{ buildingId: `building_${String(at)}`, buildingName: building.name, waiting: 0 },
          months: monthsOf(...building.months),
        })),
      };
    });
  const around = fc.constantFrom(AROUND, { ...AROUND, code: null, communityName: '新'.repeat(40) });
  fc.assert(
    fc.property(
      plotted,
      around,
      fc.constantFrom(...PLOTS),
      fc.constantFrom('zh', 'en'),
      (of, with_, plot, language) => {
        choose({ language });
        const pictures = [plotPicture(plot, of, with_), plotCardPicture(plot, of)];
        expect(pictures.flatMap(outside)).toEqual([]);
        expect(pictures.flatMap(overlapping)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
