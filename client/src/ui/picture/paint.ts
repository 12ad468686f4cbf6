import type { Pen } from '../../platform/canvas.ts';
import { GLYPHS } from './glyphs.ts';
import { COLOURS, type Picture, type Shape } from './shapes.ts';

const GRID = 24;
const COMMAND = /([MLCZ])([^MLCZ]*)/g;

type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

const paintBox = (pen: Pen, { x, y, width, height, radius = 0, colour }: Of<'box'>): void => {
  const [right, bottom] = [x + width, y + height];
  pen.fillStyle = COLOURS[colour];
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arcTo(right, y, right, bottom, radius);
  pen.arcTo(right, bottom, x, bottom, radius);
  pen.arcTo(x, bottom, x, y, radius);
  pen.arcTo(x, y, right, y, radius);
  pen.closePath();
  pen.fill();
};

const paintWords = (pen: Pen, { x, y, text, size, isStrong = false, colour }: Of<'words'>): void => {
  pen.fillStyle = COLOURS[colour];
  pen.font = `${isStrong ? 'bold ' : ''}${size}px sans-serif`;
  pen.fillText(text, x, y);
};

const tracePath = (pen: Pen, path: string): void => {
  pen.beginPath();
  for (const [, letter, list = ''] of path.matchAll(COMMAND)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list.split(' ').map(Number);
    if (letter === 'M') pen.moveTo(a, b);
    else if (letter === 'L') pen.lineTo(a, b);
    else if (letter === 'C') pen.bezierCurveTo(a, b, c, d, e, f);
    else pen.closePath();
  }
};

const paintGlyph = (pen: Pen, { x, y, size, name, colour }: Of<'glyph'>): void => {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / GRID, size / GRID);
  pen.fillStyle = COLOURS[colour];
  pen.strokeStyle = COLOURS[colour];
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const layer of GLYPHS[name].split('|')) {
    const [fill = '0', stroke = '0', path = ''] = layer.split(',');
    tracePath(pen, path);
    pen.globalAlpha = Number(fill);
    if (fill !== '0') pen.fill('evenodd');
    pen.globalAlpha = 1;
    pen.lineWidth = Number(stroke);
    if (stroke !== '0') pen.stroke();
  }
  pen.restore();
};

const DASH = [18, 12];
const paintLine = (pen: Pen, { points, width, isDashed = false, colour }: Of<'line'>): void => {
  pen.save();
  pen.strokeStyle = COLOURS[colour];
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  if (isDashed) pen.setLineDash(DASH);
  pen.beginPath();
  points.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
  pen.restore();
};

/** Paints the shapes of a picture, one over the other. A code whose picture did not come is left out. */
export const paint = (pen: Pen, { shapes }: Picture, codes: ReadonlyMap<string, object>): void => {
  for (const shape of shapes) {
    switch (shape.kind) {
      case 'box':
        paintBox(pen, shape);
        break;
      case 'words':
        paintWords(pen, shape);
        break;
      case 'glyph':
        paintGlyph(pen, shape);
        break;
      case 'line':
        paintLine(pen, shape);
        break;
      case 'code': {
        const image = codes.get(shape.src);
        if (image) pen.drawImage(image, shape.x, shape.y, shape.size, shape.size);
        break;
      }
    }
  }
};
