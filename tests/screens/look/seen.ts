/** What every check needs to know of the page it looks at. Runs in the browser. */

export type Finding = string;

/** Something a person can see: drawn, not transparent, and not the one pixel of words for screen readers. */
const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};

export const all = (selector: string): readonly HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(isSeen);

const TOUCHABLE =
  '[role=button],[role=tab],[role=radio],[role=checkbox],[role=switch],[role=link],button,input:not([type=file]),textarea,a[href]';

/** Everything that answers a finger. What lies beside a sheet cannot be touched. */
export const touchables = (): readonly HTMLElement[] => {
  const sheet = all('[aria-modal=true]')[0];
  return all(TOUCHABLE).filter((element) => !sheet || sheet.contains(element));
};

export type Words = {
  readonly text: string;
  readonly node: Text;
  readonly of: HTMLElement;
  readonly lines: readonly DOMRect[];
};

/** Every piece of text that is seen, with the box of each of its lines. */
export const words = (): readonly Words[] => {
  const found: Words[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const of = node.parentElement;
    const text = node.data.trim();
    if (!of || text === '' || !isSeen(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ text, node, of, lines: Array.from(range.getClientRects()) });
  }
  return found;
};

/** From the element up to the root. */
export const upwards = (element: Element): readonly HTMLElement[] => {
  const chain: HTMLElement[] = [];
  for (let at: Element | null = element; at instanceof HTMLElement; at = at.parentElement) chain.push(at);
  return chain;
};

/** Said of an element in a finding, so that somebody can find it. */
export const nameOf = (element: Element): string => {
  const classes = typeof element.className === 'string' ? element.className.trim().split(/\s+/).join('.') : '';
  const said = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 20);
  return `${element.tagName.toLowerCase()}${classes === '' ? '' : `.${classes}`} "${said}"`;
};

export const round = (value: number): number => Math.round(value * 100) / 100;
