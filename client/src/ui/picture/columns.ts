import { lengthsOf } from '../charts/geometry.ts';
import { widthOf } from './lines.ts';
import type { Colour, Shape } from './shapes.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Step = { readonly name: string; readonly count: number };

const SIZE = 26;
/** What stands above and below a column, with the air between. */
const [ABOVE, BELOW] = [12, 38];

const centred = (text: string, middle: number, y: number, colour: Colour): Shape => ({
  ...{ kind: 'words', text, size: SIZE, y, colour },
  x: Math.round(middle - widthOf(text, SIZE) / 2),
});

/** One column a step, its number above it and its name below: the plot of a page, in a picture that is sent on. Nothing is a line on the floor. */
export const columns = ({ x, y, width, height }: Box, steps: readonly Step[]): readonly Shape[] => {
  const step = width / Math.max(1, steps.length);
  const floor = y + height - BELOW;
  const room = height - BELOW - SIZE - ABOVE;
  const lengths = lengthsOf(steps.map(({ count }) => count));
  return steps.flatMap(({ name, count }, at): readonly Shape[] => {
    const middle = x + step * (at + 0.5);
    const tall = Math.max(2, Math.round(room * (lengths[at] ?? 0)));
    return [
      {
        ...{ kind: 'box', y: floor - tall, height: tall, width: Math.round(step * 0.5) },
        x: Math.round(middle - step * 0.25),
        colour: count === 0 ? 'line' : 'indigo',
      },
      centred(String(count), middle, floor - tall - ABOVE, count === 0 ? 'ink2' : 'ink'),
      centred(name, middle, floor + SIZE + 6, 'ink2'),
    ];
  });
};
