declare global {
  interface Window {
    /** The phone's own back: Android's key, or the gesture from the edge. */
    __back: () => void;
  }
}

/** What takes the next back of a page, by the page's element. */
const shown = new Map<Element, () => void>();

/** WeChat pins a page with `position: fixed` while a container is shown: it scrolls no more, unless its own styles say otherwise. */
const pin = (page: HTMLElement): void => {
  const likeIt = document.createElement('wx-page');
  likeIt.hidden = true;
  likeIt.style.position = 'fixed';
  document.documentElement.append(likeIt);
  if (getComputedStyle(likeIt).position === 'fixed') page.style.overflow = 'hidden';
  likeIt.remove();
};

/** A page has one container at most. Returns the way to take it off. */
export const showContainer = (page: HTMLElement, close: () => void): (() => void) => {
  if (shown.has(page)) throw new Error('<page-container>: the page shows one already');
  shown.set(page, close);
  pin(page);
  return () => {
    if (shown.get(page) !== close) return;
    shown.delete(page);
    page.style.overflow = '';
  };
};

/** Gives a back to the container of the page. False when it shows none. */
export const takeBack = (page: Element): boolean => {
  const close = shown.get(page);
  close?.();
  return close !== undefined;
};
