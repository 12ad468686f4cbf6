import { CLAMPED, isInside, letters } from './room.ts';
import { all, nameOf, touchables, words, type Finding, type Words } from './seen.ts';

/** What lies over a page on purpose. */
const LAYERS = '.toast,.recording-words,.sheet-body,.sheet,.scrim,.bottom,.head,.page-body';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
type Line = { readonly piece: Words; readonly box: Box; readonly layer: Element | null };

/** Nothing that is said or pressed lies under something else, once the page is scrolled to its end. */
export const overlaid = (): readonly Finding[] =>
  atItsEnd(() => {
    const lines = words().flatMap(linesOf);
    return [...new Set([...onWords(lines), ...underListen(lines), ...underFloating(lines)])];
  });

/** What floats over a page leaves room for the last of it. */
const atItsEnd = <T>(look: () => T): T => {
  const were = all('.taro_page').map((page) => ({ page, top: page.scrollTop }));
  for (const { page } of were) page.scrollTop = page.scrollHeight;
  const seen = look();
  for (const { page, top } of were) page.scrollTop = top;
  return seen;
};

/** Lines below the last that a row in a list shows are not drawn. */
const linesOf = (piece: Words): readonly Line[] => {
  const row = piece.of.closest<HTMLElement>(CLAMPED);
  const shown = row ? piece.lines.filter((line) => isInside(line, piece, row)) : piece.lines;
  return shown.map((line) => ({
    piece,
    box: { left: line.left, right: line.right, ...letters(line, piece.of) },
    layer: piece.of.closest(LAYERS),
  }));
};

const onWords = (lines: readonly Line[]): readonly Finding[] =>
  lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => other.piece !== one.piece && other.layer === one.layer && meet(one.box, other.box))
      .map((other) => `lies on other words: "${one.piece.text}" on "${other.piece.text}"`),
  );

/** The pill and every picture that is heard have a ground of their own: words of the same layer end before it. */
const underListen = (lines: readonly Line[]): readonly Finding[] =>
  all('.listen,.ear').flatMap((listen) => {
    const box = listen.getBoundingClientRect();
    return lines
      .filter(({ piece, layer }) => layer === listen.closest(LAYERS) && !listen.contains(piece.of))
      .filter((line) => meet(line.box, box))
      .map(({ piece }) => `under 听: "${piece.text}" under ${nameOf(listen)}`);
  });

/** Words that pass hide no other words and nothing to press; the lamp on the wall hides nothing of the page. */
const underFloating = (lines: readonly Line[]): readonly Finding[] =>
  all('.toast,.lamp-float').flatMap((floating) => {
    const box = floating.getBoundingClientRect();
    const isBelow = (element: Element) =>
      !floating.contains(element) && !element.closest('.toast') && element.closest('.page-body,.bottom') !== null;
    const kind = floating.matches('.toast') ? 'the passing words' : 'what floats';
    const said = lines.filter(({ piece, ...line }) => isBelow(piece.of) && meet(line.box, box));
    const pressed = touchables().filter((one) => isBelow(one) && meet(one.getBoundingClientRect(), box));
    return [
      ...said.map(({ piece }) => `under ${kind}: "${piece.text}"`),
      ...pressed.map((one) => `under ${kind}: ${nameOf(one)}`),
    ];
  });

const meet = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
