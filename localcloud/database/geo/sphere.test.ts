import fc from 'fast-check';
import { shapeOf, type Place, type Shape } from './shape.ts';
import { angleBetween, angleTo, EARTH_RADIUS_M, holds, isWithin, meet } from './sphere.ts';

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }));
const shape = (type: string, coordinates: unknown): Shape => {
  const found = shapeOf({ type, coordinates } as never);
  if (!found) throw new Error(`no ${type}`);
  return found;
};
/** The haversine, another way to the same number. */
const reference = ([l1, b1]: Place, [l2, b2]: Place): number => {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b2 - b1) * rad) / 2) ** 2 +
    Math.cos(b1 * rad) * Math.cos(b2 * rad) * Math.sin(((l2 - l1) * rad) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h))) * EARTH_RADIUS_M;
};
const metres = (a: Place, b: Place): number => angleBetween(a, b) * EARTH_RADIUS_M;

test('a distance is that of the reference formula, within a metre', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      // Close to the other side of the Earth the reference itself loses digits.
      fc.pre(reference(a, b) < 19_000_000);
      expect(Math.abs(metres(a, b) - reference(a, b))).toBeLessThan(1);
    }),
  );
});

test('Guiyang to Nanning is some 459 km, and a degree along the equator 111.32 km', () => {
  expect(Math.round(metres([106.63, 26.65], [108.32, 22.82]) / 1000)).toBe(459);
  expect(Math.round(metres([0, 0], [1, 0]))).toBe(111_319);
});

const SQUARE = shape('Polygon', [
  [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ],
  [
    [0.5, 0.5],
    [1, 0.5],
    [1, 1],
    [0.5, 1],
    [0.5, 0.5],
  ],
]);

test('an area holds what is in it and on its edge, and nothing in its hole or outside', () => {
  const inside = (
    [
      [1.5, 1.5],
      [0, 1],
      [0, 0],
      [0.75, 0.75],
      [3, 1],
      [-179, 1],
      [-179, -1],
    ] as const
  ).map((one) => holds(SQUARE, one));
  expect(inside).toEqual([true, true, true, false, false, false, false]);
});

test('which way round a ring is written is the same', () => {
  const ring: Place[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  const [there, back] = [shape('Polygon', [ring]), shape('Polygon', [[...ring].reverse()])];
  fc.assert(
    fc.property(place, (one) => {
      expect(holds(there, one)).toBe(holds(back, one));
    }),
  );
});

test('lines that cross an area meet it and are not within it', () => {
  const through = shape('LineString', [
    [-1, 1.5],
    [3, 1.5],
  ]);
  const inner = shape('LineString', [
    [1.2, 1.2],
    [1.8, 1.8],
  ]);
  const far = shape('LineString', [
    [5, 5],
    [6, 6],
  ]);
  expect([through, inner, far].map((line) => [meet(line, SQUARE), isWithin(line, SQUARE)])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});

test('a place is as far from a line as from its nearest point, and no way from an area that holds it', () => {
  const line = shape('LineString', [
    [0, 0],
    [10, 0],
  ]);
  const far = (to: Shape, from: Place) => Math.round(angleTo(to, from) * EARTH_RADIUS_M);
  expect([far(line, [5, 1]), far(line, [-1, 0]), far(SQUARE, [1.5, 1.5])]).toEqual([111_319, 111_319, 0]);
});

test('what is no GeoJSON covers nothing', () => {
  const none = [
    null,
    'a',
    { type: 'Point', coordinates: [200, 0] },
    { type: 'Point', coordinates: ['1', 2] },
    { type: 'LineString', coordinates: [[0, 0]] },
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    },
    { type: 'Circle', coordinates: [0, 0] },
  ];
  expect(none.map((one) => shapeOf(one as never))).toEqual(none.map(() => undefined));
});
