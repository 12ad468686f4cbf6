import { lengthsOf } from '../charts/geometry.ts';
import { centred } from './fit.ts';
import type { Box, Colour, Shape } from './shapes.ts';

type Step = { readonly name?: string; readonly count: number };

const SIZE = 26;
/** What stands above a column, and below it where it has a name, with the air between. */
const [ABOVE, BELOW] = [12, 38];
type Look = {
  readonly colour?: Colour;
  /** What the tallest stands for, where others are beside it. */ readonly largest?: number;
};

/** One column a step, its number above it and its name below: the plot of a page, in a picture that is sent on. Nothing is a line on the floor. */
export const columns = ({ x, y, width, height }: Box, steps: readonly Step[], look: Look = {}): readonly Shape[] => {
  const step = width / Math.max(1, steps.length);
  const below = steps.some(({ name }) => name !== undefined) ? BELOW : 0;
  const floor = y + height - below;
  const room = height - below - SIZE - ABOVE;
  const lengths = lengthsOf(
    steps.map(({ count }) => count),
    look.largest,
  );
  return steps.flatMap(({ name, count }, at): readonly Shape[] => {
    const middle = x + step * (at + 0.5);
    const tall = Math.max(2, Math.round(room * (lengths[at] ?? 0)));
    const words = { middle, width: step - 8, size: SIZE };
    return [
      {
        ...{ kind: 'box', y: floor - tall, height: tall, width: Math.round(step * 0.5) },
        x: Math.round(middle - step * 0.25),
        colour: count === 0 ? 'line' : (look.colour ?? 'indigo'),
      },
      centred(String(count), { ...words, y: floor - tall - ABOVE, colour: count === 0 ? 'ink2' : 'ink' }),
      ...(name === undefined ? [] : [centred(name, { ...words, y: floor + SIZE + 6, colour: 'ink2' })]),
    ];
  });
};
