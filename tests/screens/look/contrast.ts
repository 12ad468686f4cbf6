import { all, nameOf, round, touchables, upwards, words, type Finding } from './seen.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const colour = (css: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
};
const mix = (over: Colour, under: Colour, share: number): Colour => [
  over[0] * share + under[0] * (1 - share),
  over[1] * share + under[1] * (1 - share),
  over[2] * share + under[2] * (1 - share),
  1,
];
const over = (top: Colour, under: Colour): Colour => mix(top, under, top[3]);

const light = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);

/** WCAG's ratio, 1 to 21. */
const ratio = (one: Colour, other: Colour): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const WHITE: Colour = [255, 255, 255, 1];

/** The colour behind an element and that of what is drawn on it, as they reach the eye, through every half-transparent layer. */
const asSeen = (element: HTMLElement, drawn: string): { readonly front: Colour; readonly back: Colour } => {
  const layers = [...upwards(element)].reverse();
  const paint = (at: number, behind: Colour): { front: Colour; back: Colour } => {
    const layer = layers[at];
    if (!layer) return { back: behind, front: over(colour(drawn), behind) };
    const { backgroundColor, opacity } = getComputedStyle(layer);
    const isMask = layer.classList.contains('ic');
    const inside = paint(at + 1, isMask ? behind : over(colour(backgroundColor), behind));
    const share = Number(opacity);
    return { back: mix(inside.back, behind, share), front: mix(inside.front, behind, share) };
  };
  return paint(0, WHITE);
};

const contrastOf = (element: HTMLElement, drawn: string): number => {
  const { front, back } = asSeen(element, drawn);
  return ratio(front, back);
};

/** What is off may be paler, and can still be read. */
const isOff = (element: Element): boolean => element.closest('[aria-disabled=true],[disabled]') !== null;
const OFF_MIN = 3;
const PICTURE_MIN = 3;
/** A picture is an element of its own, or is drawn before the words of one. */
const PICTURES = [
  ['.ic', null],
  ['.pictured', '::before'],
] as const;

/** Every word stands out from its ground, also the words a field shows before anything is written. */
export const paleWords = (min: number): readonly Finding[] => {
  const written = words().map(({ of }) => ({ of, drawn: getComputedStyle(of).color }));
  const fields = all('input,textarea').map((of) => ({ of, drawn: getComputedStyle(of, '::placeholder').color }));
  return [...written, ...fields].flatMap(({ of, drawn }) => {
    const is = contrastOf(of, drawn);
    const wanted = isOff(of) ? OFF_MIN : min;
    return is >= wanted - 0.005 ? [] : [`too pale: ${round(is)} of ${wanted} in ${nameOf(of)}`];
  });
};

/** Every picture, and every button by its ground or its border, stands out from what lies behind it. */
export const paleShapes = (): readonly Finding[] => {
  const pale = PICTURES.flatMap(([selector, part]) =>
    all(selector)
      .filter((of) => !isOff(of))
      .map((of) => ({ of, is: contrastOf(of, getComputedStyle(of, part).backgroundColor) }))
      .filter(({ is }) => is < PICTURE_MIN)
      .map(({ of, is }) => `picture too pale: ${round(is)} in ${of.className}`),
  );
  const buttons = touchables().flatMap((element) => {
    const { borderTopWidth, borderTopColor, borderLeftWidth, backgroundColor } = getComputedStyle(element);
    const parent = element.parentElement;
    if (parseFloat(borderTopWidth) === 0 || parseFloat(borderLeftWidth) === 0 || !parent || isOff(element)) return [];
    const is = Math.max(contrastOf(parent, borderTopColor), contrastOf(parent, backgroundColor));
    return is >= PICTURE_MIN ? [] : [`border too pale: ${round(is)} of ${nameOf(element)}`];
  });
  return [...pale, ...buttons];
};
