import { nameOf, round, touchables, type Finding } from './seen.ts';

/** Everything that can be touched is large enough for a thumb. */
export const tooSmall = (px: number): readonly Finding[] =>
  touchables().flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width >= px - 0.5 && height >= px - 0.5) return [];
    return [`too small to touch: ${nameOf(element)} ${round(width)} x ${round(height)}`];
  });

/** Rows lie full across the page, one under the other, and tabs side by side: a hairline parts them. */
const isWindow = (element: HTMLElement): boolean => parseFloat(getComputedStyle(element).borderTopLeftRadius) > 0;
const LAYERS = '.sheet-body,.sheet,.bottom,.head,.page-body';

/** Windows, buttons and fields keep their distance from whatever else can be touched. */
export const tooClose = (px: number): readonly Finding[] => {
  const targets = touchables();
  return targets.flatMap((one, at) =>
    targets
      .slice(at + 1)
      .filter((other) => isWindow(one) || isWindow(other))
      .filter((other) => one.closest(LAYERS) === other.closest(LAYERS) && !one.contains(other) && !other.contains(one))
      .filter((other) => gap(one, other) < px - 0.5)
      .filter((other) => !floats(one) && !floats(other))
      .map((other) => `too close: ${nameOf(one)} and ${nameOf(other)}, ${round(gap(one, other))} px`),
  );
};

/** The floating lamp lies over the rows of the wall. */
const floats = (element: HTMLElement): boolean => getComputedStyle(element).position === 'absolute';

const gap = (one: Element, other: Element): number => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  return Math.max(across, down);
};
