/** Where the pieces of a plot lie, in shares (0-1) of whatever it is drawn on: a page, a canvas, paper. */
export type Point = { readonly x: number; readonly y: number };
export type Span = { readonly from: number; readonly to: number };

/** A bar of what is not nothing is never too short to be seen. */
const LENGTH_MIN = 0.03;

/** How long each bar is beside the longest of them. Zero is no bar at all; of zeros alone there is none. */
export const lengthsOf = (values: readonly number[], largest = Math.max(0, ...values)): readonly number[] =>
  values.map((value) => (value <= 0 || largest <= 0 ? 0 : Math.min(1, Math.max(LENGTH_MIN, value / largest))));

/** How long each bar is beside all of them together: six kinds of one are six short bars, not six full ones. */
export const sharesOf = (values: readonly number[]): readonly number[] =>
  lengthsOf(
    values,
    values.reduce((sum, value) => sum + value, 0),
  );

/** Where each part of a whole begins and ends; together they are the whole, without gap or overlap. A whole of nothing has none. */
export const partsOf = (values: readonly number[]): readonly Span[] => {
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole <= 0) return values.map(() => ({ from: 0, to: 0 }));
  let until = 0;
  return values.map((value) => {
    const from = until / whole;
    until += value;
    return { from, to: until / whole };
  });
};

/**
 * Lines over the same steps on one scale that begins at zero, so that their heights can be compared. Each step has a column
 * of the same width, and its point stands in the middle. `y` is 0 at the top.
 */
export const linesOf = (series: readonly (readonly number[])[]): readonly (readonly Point[])[] => {
  const largest = Math.max(1, ...series.flat());
  return series.map((values) =>
    values.map((value, step) => ({ x: (step + 0.5) / values.length, y: 1 - Math.max(0, value) / largest })),
  );
};
