import { View } from '@tarojs/components';
import { percent } from './Bars.tsx';
import { linesOf, type Point } from './geometry.ts';

/**
 * Two lines over the columns of `Months`: the first whole with hollow windows, the other dashed with discs. A picture of numbers
 * that stand below it. WXML has no SVG elements, so each line is a drawing that masks a colour, as icons are.
 */
export const TrendLine = ({ first, other }: { first: readonly number[]; other: readonly number[] }) => {
  const [one = [], two = []] = linesOf([first, other]);
  return (
    <View className="trend" aria-hidden="true">
      <View className="trend-line first" style={maskOf(one, false)} />
      <View className="trend-line other" style={maskOf(two, true)} />
      {one.map((at, step) => (
        <View
          key={at.x}
          // Where the lines meet, the window is wider, so that the disc is seen in it and not in its place.
          className={at.y === two[step]?.y ? 'trend-mark first both' : 'trend-mark first'}
          style={placeOf(at)}
        />
      ))}
      {two.map((at) => (
        <View key={at.x} className="trend-mark other" style={placeOf(at)} />
      ))}
    </View>
  );
};

/** A piece of the line with its mark, as it runs above: beside its word it says which is which. */
export const TrendSample = ({ of }: { of: 'first' | 'other' }) => (
  <View className={`trend-sample ${of}`} aria-hidden="true">
    <View className={`trend-mark ${of}`} />
  </View>
);

const placeOf = ({ x, y }: Point): string => `left:${percent(x)};top:${percent(y)}`;

/** Stretched to the width of the screen, while the stroke keeps its own. */
const maskOf = (points: readonly Point[], isDashed: boolean): string => {
  const path = points.map(({ x, y }) => `${(x * 300).toFixed(1)},${(y * 100).toFixed(1)}`).join(' ');
  const dash = isDashed ? " stroke-dasharray='7 5'" : '';
  const svg =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100' preserveAspectRatio='none'>" +
    `<polyline points='${path}' fill='none' stroke='#000' stroke-width='3'${dash} vector-effect='non-scaling-stroke'/></svg>`;
  const image = `url("data:image/svg+xml,${svg.replace(/[#<>]/g, (sign) => encodeURIComponent(sign))}")`;
  return `-webkit-mask-image:${image};mask-image:${image}`;
};
