import fc from 'fast-check';
import { lengthsOf, linesOf, partsOf } from '../../client/src/ui/charts/geometry.ts';
import {
  barShapes,
  columnShapes,
  DAYLIGHT,
  lineShapes,
  paint,
  partShapes,
  type Box,
  type Brush,
  type Shape,
} from '../../client/src/ui/charts/index.ts';

const counts = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000_000 }));
const BOX: Box = { x: 40, y: 100, width: 600, height: 240 };

describe('bars', () => {
  test('are as long as their numbers are beside the largest; nothing is no bar, and one thing can be seen', () => {
    expect(lengthsOf([4, 2, 0])).toEqual([1, 0.5, 0]);
    expect(lengthsOf([1, 1_000_000])).toEqual([0.03, 1]);
    expect(lengthsOf([7])).toEqual([1]);
    expect([lengthsOf([]), lengthsOf([0, 0])]).toEqual([[], [0, 0]]);
  });

  test('of a row are measured by the largest of the whole board, and never leave their room', () => {
    expect(lengthsOf([2, 4], 8)).toEqual([0.25, 0.5]);
    expect(lengthsOf([9], 8)).toEqual([1]);
  });

  test('keep the order of what they count', () => {
    fc.assert(
      fc.property(fc.array(counts), (values) => {
        const lengths = lengthsOf(values);
        values.forEach((value, one) => {
          values.forEach((other, two) => {
            if (value < other) expect(lengths[one] ?? 0).toBeLessThanOrEqual(lengths[two] ?? 0);
          });
          expect(lengths[one] === 0).toBe(value === 0);
        });
      }),
    );
  });
});

describe('the parts of a whole', () => {
  test('lie side by side from its beginning to its end', () => {
    expect(partsOf([3, 1])).toEqual([
      { from: 0, to: 0.75 },
      { from: 0.75, to: 1 },
    ]);
    expect(partsOf([0, 5])).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
    ]);
  });

  test('of nothing are nothing', () => {
    expect([partsOf([]), partsOf([0, 0])]).toEqual([
      [],
      [
        { from: 0, to: 0 },
        { from: 0, to: 0 },
      ],
    ]);
  });

  test('leave no gap and overlap nowhere, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (values) => {
        const parts = partsOf(values);
        parts.slice(1).forEach(({ from }, index) => expect(from).toBe(parts[index]?.to));
        if (values.some((value) => value > 0)) expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([0, 1]);
      }),
    );
  });
});

describe('lines', () => {
  test('stand on one scale from zero, each point in the middle of its column', () => {
    expect(
      linesOf([
        [0, 4],
        [2, 0],
      ]),
    ).toEqual([
      [
        { x: 0.25, y: 1 },
        { x: 0.75, y: 0 },
      ],
      [
        { x: 0.25, y: 0.5 },
        { x: 0.75, y: 1 },
      ],
    ]);
  });

  test('of zeros lie on the floor; one step stands in the middle', () => {
    expect(linesOf([[0, 0, 0]])[0]?.map(({ y }) => y)).toEqual([1, 1, 1]);
    expect(linesOf([[5]])).toEqual([[{ x: 0.5, y: 0 }]]);
    expect(linesOf([[], []])).toEqual([[], []]);
  });
});

/** Where a shape begins and ends. */
const edgesOf = (shape: Shape): readonly { readonly x: number; readonly y: number }[] => {
  switch (shape.kind) {
    case 'rect':
      return [
        { x: shape.x, y: shape.y },
        { x: shape.x + shape.width, y: shape.y + shape.height },
      ];
    case 'line':
      return shape.points;
    case 'disc':
      return [
        { x: shape.x - shape.radius, y: shape.y - shape.radius },
        { x: shape.x + shape.radius, y: shape.y + shape.radius },
      ];
    case 'label':
      return [
        { x: shape.x, y: shape.y - shape.size / 2 },
        { x: shape.x, y: shape.y + shape.size / 2 },
      ];
  }
};
const words = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));

describe('on a canvas', () => {
  const rowsOf = (values: readonly number[]) => values.map((count, index) => ({ word: `第${String(index)}样`, count }));
  const plots: Readonly<Record<string, (values: readonly number[]) => readonly Shape[]>> = {
    bars: (values) => barShapes(BOX, rowsOf(values)),
    parts: (values) => partShapes(BOX, rowsOf(values)),
    lines: (values) => lineShapes(BOX, { steps: values.map(String), first: values, other: [...values].reverse() }),
    columns: (values) => columnShapes(BOX, values, Math.max(0, ...values)),
  };

  test.each(Object.keys(plots))('%s stay in their box, with nothing, with one number and with huge ones', (name) => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 12 }), (values) => {
        const outside = (plots[name]?.(values) ?? [])
          .flatMap(edgesOf)
          .filter(
            ({ x, y }) =>
              !(x >= BOX.x - 1 && x <= BOX.x + BOX.width + 1 && y >= BOX.y - 1 && y <= BOX.y + BOX.height + 1),
          );
        expect(outside).toEqual([]);
      }),
    );
  });

  test('every number stands beside its bar, also zero', () => {
    expect(
      words(
        barShapes(BOX, [
          { word: '水', count: 3 },
          { word: '电', count: 0 },
        ]),
      ),
    ).toEqual(['水', '3', '电', '0']);
    expect(
      words(
        partShapes(BOX, [
          { word: '还在办', count: 5 },
          { word: '等点头', count: 3 },
        ]),
      ),
    ).toEqual(['还在办 5', '等点头 3']);
    expect(words(columnShapes(BOX, [0, 12], 12))).toEqual(['0', '12']);
    expect(words(lineShapes(BOX, { steps: ['10月', '11月'], first: [1, 2], other: [0, 1] }))).toEqual(['10月', '11月']);
  });

  test('two populations are told apart by more than colour', () => {
    const shapes = lineShapes(BOX, { steps: ['10月', '11月'], first: [1, 2], other: [0, 1] });
    const drawn = shapes.flatMap((shape) => {
      if (shape.kind === 'line' && shape.tone !== 'track')
        return [`${shape.tone} ${shape.isDashed ? 'dashed' : 'whole'}`];
      if (shape.kind === 'rect') return [`${shape.tone} ${shape.isHollow === true ? 'hollow square' : 'square'}`];
      return shape.kind === 'disc' ? [`${shape.tone} disc`] : [];
    });
    expect([...new Set(drawn)]).toEqual(['first whole', 'other dashed', 'first hollow square', 'other disc']);
  });
});

/** A canvas that writes down what is drawn on it. */
const notebook = () => {
  const notes: string[] = [];
  const brush: Brush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    font: '',
    textAlign: '',
    textBaseline: '',
    beginPath: () => undefined,
    moveTo: (x, y) => notes.push(`from ${String(x)},${String(y)}`),
    lineTo: (x, y) => notes.push(`to ${String(x)},${String(y)}`),
    arc: (x, y, radius) => notes.push(`disc ${String(x)},${String(y)} ${String(radius)}`),
    fillRect: (...at) => notes.push(`fill ${String(brush.fillStyle)} ${at.join()}`),
    strokeRect: (...at) => notes.push(`frame ${String(brush.strokeStyle)} ${at.join()}`),
    fillText: (text, x, y) => notes.push(`${text} ${brush.font} ${brush.textAlign} ${String(x)},${String(y)}`),
    fill: () => notes.push(`filled ${String(brush.fillStyle)}`),
    stroke: () => notes.push(`drawn ${String(brush.strokeStyle)} ${String(brush.lineWidth)}`),
    setLineDash: (lengths) => {
      if (lengths.length > 0) notes.push(`dashed ${lengths.join()}`);
    },
  };
  return { brush, notes };
};

describe('the painter', () => {
  test('draws each shape as it is described, in the colours of the palette', () => {
    const { brush, notes } = notebook();
    paint(
      brush,
      [
        { kind: 'rect', tone: 'first', x: 1, y: 2, width: 30, height: 4 },
        { kind: 'rect', tone: 'other', isHollow: true, x: 0, y: 0, width: 10, height: 10 },
        {
          kind: 'line',
          tone: 'other',
          isDashed: true,
          points: [
            { x: 0, y: 9 },
            { x: 5, y: 3 },
          ],
        },
        { kind: 'disc', tone: 'other', x: 5, y: 3, radius: 2 },
        { kind: 'label', tone: 'ink', x: 8, y: 8, align: 'left', size: 24, text: '水 3' },
      ],
      DAYLIGHT,
      2,
    );
    expect(notes).toEqual([
      'fill #1b4080 1,2,30,4',
      'fill #ffffff 0,0,10,10',
      'frame #14543a 1,1,8,8',
      'dashed 6,4',
      'from 0,9',
      'to 5,3',
      'drawn #14543a 2',
      'disc 5,3 2',
      'filled #14543a',
      '水 3 600 24px sans-serif left 8,8',
    ]);
  });

  test('draws no bar for nothing and no line for no points', () => {
    const { brush, notes } = notebook();
    paint(
      brush,
      [
        { kind: 'rect', tone: 'first', x: 1, y: 2, width: 0, height: 4 },
        { kind: 'line', tone: 'first', isDashed: false, points: [] },
      ],
      DAYLIGHT,
      2,
    );
    expect(notes).toEqual([]);
  });
});
