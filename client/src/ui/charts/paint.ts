import type { Shape, Tone } from './shapes.ts';

/** What the painter needs of a 2D canvas; the browser's, WeChat's and a test's all have it. */
export type Brush = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  fill(): void;
  stroke(): void;
  setLineDash(lengths: number[]): void;
};

export type Palette = Readonly<Record<Tone, string>> & { readonly ground: string };

/** Daylight, as in tokens.css: a picture that is sent on looks the same on every phone. */
export const DAYLIGHT: Palette = {
  ground: '#ffffff',
  ink: '#14213a',
  second: '#3c485e',
  track: '#e6ebf4',
  first: '#1b4080',
  other: '#14543a',
};

/**
 * Draws a plot onto a canvas, shape after shape. `stroke` is the width of lines in px of the canvas.
 *
 * For a picture to be sent: `paint(context, [...barShapes(box, rows), ...lineShapes(box, lines)], DAYLIGHT, 4)`; the words and
 * numbers of the shapes come from `say`, so they are in the language of whoever sends it.
 */
export const paint = (brush: Brush, shapes: readonly Shape[], palette: Palette, stroke: number): void => {
  brush.lineWidth = stroke;
  for (const shape of shapes) {
    const colour = palette[shape.tone];
    brush.fillStyle = colour;
    brush.strokeStyle = colour;
    brush.setLineDash([]);
    switch (shape.kind) {
      case 'rect':
        paintRect(brush, shape, palette, stroke);
        break;
      case 'line':
        paintLine(brush, shape, stroke);
        break;
      case 'disc':
        brush.beginPath();
        brush.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
        brush.fill();
        break;
      case 'label':
        brush.font = `600 ${String(shape.size)}px sans-serif`;
        brush.textAlign = shape.align;
        brush.textBaseline = 'middle';
        brush.fillText(shape.text, shape.x, shape.y);
        break;
    }
  }
};

type ShapeOf<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

/** A hollow one covers what lies under it, as a mark on a line does. */
const paintRect = (
  brush: Brush,
  { x, y, width, height, isHollow = false }: ShapeOf<'rect'>,
  { ground }: Palette,
  stroke: number,
): void => {
  if (width <= 0 || height <= 0) return;
  if (isHollow) brush.fillStyle = ground;
  brush.fillRect(x, y, width, height);
  const inset = stroke / 2;
  if (isHollow) brush.strokeRect(x + inset, y + inset, Math.max(0, width - stroke), Math.max(0, height - stroke));
};

const paintLine = (brush: Brush, { points, isDashed }: ShapeOf<'line'>, stroke: number): void => {
  const [first, ...rest] = points;
  if (!first) return;
  if (isDashed) brush.setLineDash([stroke * 3, stroke * 2]);
  brush.beginPath();
  brush.moveTo(first.x, first.y);
  for (const { x, y } of rest) brush.lineTo(x, y);
  brush.stroke();
};
