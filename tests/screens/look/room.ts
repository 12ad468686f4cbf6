import { all, nameOf, round, upwards, words, type Finding, type Words } from './seen.ts';

/** Rounding of fractions of a pixel. */
const SLACK = 1;

/** By design a row in a list has one line for each in 标准; the whole is heard, and stands on the page it opens. */
export const CLAMPED = '.need-title, .size-m .need-meta, .size-m .need-opens .mark-said';

/** Nothing reaches over the edge of a screen this wide, and nothing scrolls sideways. */
export const tooWide = (width: number): readonly Finding[] => {
  const over = all('#app *').flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    if (element.closest(CLAMPED)) return [];
    if (left >= -SLACK && right <= width + SLACK) return [];
    return [`wider than the screen: ${nameOf(element)} from ${round(left)} to ${round(right)} of ${width}`];
  });
  const sideways = all('#app *')
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + SLACK)
    .filter((element) => getComputedStyle(element).overflowX !== 'visible' && !element.closest(CLAMPED))
    .map(
      (element) => `scrolls sideways or is cut: ${nameOf(element)} ${element.scrollWidth} in ${element.clientWidth}`,
    );
  return [...over, ...sideways];
};

/** Every word lies inside the box it is drawn on, and nothing cuts it off. */
export const clipped = (): readonly Finding[] =>
  words().flatMap((piece) => {
    if (piece.of.closest(CLAMPED)) return [];
    const chain = upwards(piece.of).filter((element) => element.closest('.linli'));
    // What scrolls inside its own box may lie below the edge of the one around it.
    const box = chain.find((element) => isBox(element) || scrolls(element));
    const cutters = chain.filter(cuts);
    const outside = (element: HTMLElement, how: string): Finding[] =>
      piece.lines.some((line) => !isInside(line, piece, element))
        ? [`${how}: "${piece.text}" in ${nameOf(element)}`]
        : [];
    return [...(box ? outside(box, 'leaves its box') : []), ...cutters.flatMap((cutter) => outside(cutter, 'is cut'))];
  });

const isBox = (element: HTMLElement): boolean => {
  const { backgroundColor, borderTopWidth } = getComputedStyle(element);
  return backgroundColor !== 'rgba(0, 0, 0, 0)' || parseFloat(borderTopWidth) > 0;
};
const scrolls = (element: HTMLElement): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
const cuts = (element: HTMLElement): boolean => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);

/** The letters themselves, without the air a line has above and below them. */
export const letters = ({ top, bottom }: DOMRect, of: HTMLElement) => {
  const middle = (top + bottom) / 2;
  const half = parseFloat(getComputedStyle(of).fontSize) / 2;
  return { top: middle - half, bottom: middle + half };
};

export const isInside = (line: DOMRect, { of }: Words, element: HTMLElement): boolean => {
  const box = element.getBoundingClientRect();
  const { top, bottom } = letters(line, of);
  const fitsAcross = line.left >= box.left - SLACK && line.right <= box.right + SLACK;
  return fitsAcross && (scrolls(element) || (top >= box.top - SLACK && bottom <= box.bottom + SLACK));
};

/** No word of letters goes on in the next line: there is always a place between two words. */
export const broken = (): readonly Finding[] =>
  words().flatMap(({ node, of }) =>
    Array.from(node.data.matchAll(/[A-Za-z]{2,}/g)).flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
      return lines.size > 1 ? [`broken word: "${word}" in ${nameOf(of)}`] : [];
    }),
  );

/** A number alone is one line; a letter that is hidden from readers is a drawing. */
const NUMBER = /^[\d\s+−/.:]+$/;

/** Lines of text stand at least one and a half times the letters' height apart. */
export const tightLines = (ratio: number): readonly Finding[] =>
  words().flatMap(({ text, of }) => {
    const { fontSize, lineHeight } = getComputedStyle(of);
    const is = parseFloat(lineHeight) / parseFloat(fontSize);
    return NUMBER.test(text) || of.closest('[aria-hidden=true]') || is >= ratio - 0.005
      ? []
      : [`lines too tight: ${round(is)} in ${nameOf(of)}`];
  });
