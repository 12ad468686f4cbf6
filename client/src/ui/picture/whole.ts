import { partsOf } from '../charts/geometry.ts';
import { placed } from './fit.ts';
import type { Box, Colour, Shape } from './shapes.ts';

type Term = { readonly word: string; readonly count: number };

const [STRIP, EDGE, SIGN] = [40, 4, 44];
/** The look of each part: the first whole, the next with an edge, so that they differ without colours too. */
const LOOKS: readonly (readonly [Colour, Colour])[] = [
  ['indigo', 'indigo'],
  ['amber', 'lamp'],
];

const strip = ({ x, y, width }: Box, counts: readonly number[]): readonly Shape[] =>
  partsOf(counts).flatMap(({ from, to }, at): readonly Shape[] => {
    const [left, right] = [Math.round(x + width * from), Math.round(x + width * to)];
    const [edge, inside] = LOOKS[at % LOOKS.length] ?? (['indigo', 'indigo'] as const);
    if (right - left < 2 * EDGE) return [];
    return [
      { kind: 'box', x: left, y, width: right - left, height: STRIP, colour: edge },
      {
        ...{ kind: 'box', x: left + EDGE, y: y + EDGE, width: right - left - 2 * EDGE, height: STRIP - 2 * EDGE },
        colour: inside,
      },
    ];
  });

/** A whole and its parts: one strip cut where the parts end, and below it the sum, which adds up. Takes 150 px of height. */
export const whole = (box: Box, sum: Term, parts: readonly Term[]): readonly Shape[] => {
  const { x, y, width } = box;
  const step = Math.floor(width / (parts.length + 1));
  const terms = [sum, ...parts].flatMap(({ word, count }, at): readonly Shape[] => {
    const left = x + at * step;
    const [begin, room] = at === 0 ? [left, step - 16] : [left + SIGN, step - SIGN - 16];
    return [
      ...(at === 0
        ? []
        : [placed(at === 1 ? '=' : '+', { x: left, y: y + 104, width: SIGN, size: 44, colour: 'ink2' })]),
      placed(String(count), { x: begin, y: y + 104, width: room, size: 52, isStrong: true, colour: 'ink' }),
      placed(word, { x: begin, y: y + 144, width: room, size: 28, colour: 'ink2' }),
    ];
  });
  return [
    { kind: 'box', x, y, width, height: STRIP, colour: 'wash' },
    ...strip(
      box,
      parts.map(({ count }) => count),
    ),
    ...terms,
  ];
};
