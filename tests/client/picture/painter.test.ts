import type { Pen } from '../../../client/src/platform/canvas.ts';
import { choose } from '../../../client/src/platform/preferences.ts';
import { GLYPHS } from '../../../client/src/ui/picture/glyphs.ts';
import { paint } from '../../../client/src/ui/picture/paint.ts';
import { COLOURS, type Shape } from '../../../client/src/ui/picture/shapes.ts';
import { CODE, useChinesePhone } from './boxes.ts';

useChinesePhone();

describe('the painter', () => {
  /** A pen that writes down what it is asked. */
  const recorder = (): { readonly pen: Pen; readonly done: string[] } => {
    const done: string[] = [];
    const pen = new Proxy({} as Pen, {
      get:
        (_, name) =>
        (...args: readonly unknown[]) =>
          void done.push(`${String(name)} ${args.join(' ')}`.trim()),
      set: (_, name, value) => done.push(`${String(name)}=${String(value)}`) > 0,
    });
    return { pen, done };
  };
  const painted = (shapes: readonly Shape[], codes: ReadonlyMap<string, object> = new Map()): readonly string[] => {
    const { pen, done } = recorder();
    paint(pen, { width: 10, height: 10, shapes }, codes);
    return done;
  };

  test('writes words in the light theme, whatever the phone has chosen', () => {
    choose({ theme: 'dark' });
    expect(painted([{ kind: 'words', x: 1, y: 2, text: '灯', size: 30, isStrong: true, colour: 'ink' }])).toEqual([
      `fillStyle=${COLOURS.ink}`,
      'font=bold 30px sans-serif',
      'fillText 灯 1 2',
    ]);
  });

  test('leaves out a code whose picture did not come, and draws the one that did', () => {
    const code: Shape = { kind: 'code', x: 1, y: 2, size: 3, src: CODE };
    expect(painted([code])).toEqual([]);
    expect(painted([code], new Map([[CODE, { toString: () => 'image' }]]))).toEqual(['drawImage image 1 2 3 3']);
  });

  test('draws a line from point to point, whole or dashed, and leaves the pen as it was', () => {
    const line = {
      kind: 'line',
      points: [
        [1, 2],
        [3, 4],
        [5, 0],
      ],
      width: 6,
      colour: 'leaf',
    } as const;
    const whole = [
      ...['save', `strokeStyle=${COLOURS.leaf}`, 'lineWidth=6', 'lineJoin=round'],
      ...['beginPath', 'moveTo 1 2', 'lineTo 3 4', 'lineTo 5 0', 'stroke', 'restore'],
    ];
    expect(painted([line])).toEqual(whole);
    expect(painted([{ ...line, isDashed: true }])).toEqual([
      ...whole.slice(0, 4),
      'setLineDash 18,12',
      ...whole.slice(4),
    ]);
  });

  test('traces every drawing with numbers, inside its grid', () => {
    const points = Object.values(GLYPHS).flatMap((glyph) =>
      Array.from(glyph.matchAll(/[MLC]([^MLCZ|]*)/g)).flatMap(([, list = '']) =>
        list.trim().split(/[ ,]+/).map(Number),
      ),
    );
    expect(points.length).toBeGreaterThan(500);
    expect(points.filter((n) => !(n >= -0.5 && n <= 24.5))).toEqual([]);
    expect(painted([{ kind: 'glyph', x: 0, y: 0, size: 24, name: 'status-confirmed', colour: 'leaf' }])).toContain(
      'fill evenodd',
    );
  });
});
