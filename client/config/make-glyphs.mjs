// Writes src/ui/picture/glyphs.ts from the icons that a shared picture can show: `node client/config/make-glyphs.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { linesOfPath } from './svg-lines.mjs';

const ui = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/ui');
const target = path.join(ui, 'picture/glyphs.ts');

/** The kinds of needs, the marks of their states, the house and the bell. */
const SHOWN = /^(kind-[\w-]+|status-[\w-]+|tab-building|bell)\.svg$/;

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const number = (tag, name) => Number(attribute(tag, name) ?? 0);

const shapeOf = (tag) => {
  if (tag.startsWith('<path')) return attribute(tag, 'd');
  if (tag.startsWith('<circle')) {
    const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => number(tag, name));
    return `M${cx} ${cy - r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`;
  }
  const [x, y, width, height, r] = ['x', 'y', 'width', 'height', 'rx'].map((name) => number(tag, name));
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
};

/** The only transform in the drawings: a turn about a point. */
const turning = (text) => {
  const [degrees, cx, cy] = (/rotate\(([^)]*)\)/.exec(text)?.[1] ?? '0 0 0').split(/[\s,]+/).map(Number);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y]) => [cx + cos * (x - cx) - sin * (y - cy), cy + sin * (x - cx) + cos * (y - cy)];
};

const layersOf = (svg) => {
  let move;
  return Array.from(svg.matchAll(/<\/?(?:path|circle|rect|g)\b[^>]*>/g), ([tag]) => tag).flatMap((tag) => {
    if (tag.startsWith('<g')) move = turning(tag);
    if (tag.startsWith('</g')) move = undefined;
    if (/^<\/?g/.test(tag)) return [];
    const fill = attribute(tag, 'fill') === 'currentColor' ? Number(attribute(tag, 'fill-opacity') ?? 1) : 0;
    const stroke = attribute(tag, 'stroke') === 'none' ? 0 : number(tag, 'stroke-width') || 2;
    return [`${fill},${stroke},${linesOfPath(shapeOf(tag), move)}`];
  });
};

const glyphs = Object.fromEntries(
  readdirSync(path.join(ui, 'icons'))
    .filter((file) => SHOWN.test(file))
    .sort()
    .map((file) => [
      path.basename(file, '.svg'),
      layersOf(readFileSync(path.join(ui, 'icons', file), 'utf8')).join('|'),
    ]),
);
const text = `// Made by config/make-glyphs.mjs.

/** Each drawing on a grid of 24: layers parted by \`|\`, a layer being how much it is filled (0 to 1), how wide its line is, and its path. */
export const GLYPHS = ${JSON.stringify(glyphs)} as const;
export type GlyphName = keyof typeof GLYPHS;
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser: 'typescript' }));
