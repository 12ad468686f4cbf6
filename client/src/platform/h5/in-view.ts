type Sight = { readonly isNear: boolean; readonly height: number };
type Watch = {
  readonly observer: IntersectionObserver;
  readonly told: Map<Element, (entry: IntersectionObserverEntry) => void>;
};

/** One for all that is watched in a page: hundreds of observers would each look up the page with every frame. */
const watches = new Map<Element | null, Watch>();

/** Pages scroll in an element of their own: only against that one does a margin count. */
const watchIn = (root: Element | null, nearPx: number): Watch => {
  const known = watches.get(root);
  if (known) return known;
  const told: Watch['told'] = new Map();
  const observer = new IntersectionObserver((entries) => entries.forEach((entry) => told.get(entry.target)?.(entry)), {
    root,
    rootMargin: `${nearPx}px 0px`,
  });
  const watch = { observer, told };
  watches.set(root, watch);
  return watch;
};

const forget = (root: Element | null, element: Element): void => {
  const watch = watches.get(root);
  watch?.told.delete(element);
  watch?.observer.unobserve(element);
  if (watch?.told.size !== 0) return;
  watch.observer.disconnect();
  watches.delete(root);
};

export const watchNearInBrowser = (name: string, nearPx: number, onSight: (sight: Sight) => void): (() => void) => {
  const element = document.querySelector<HTMLElement>(`.${name}`);
  if (!element) return () => undefined;
  const root = element.closest('.taro_page');
  let last: Sight | undefined;
  const tell = () => {
    if (last && (last.isNear || !element.contains(document.activeElement))) onSight(last);
  };
  const { observer, told } = watchIn(root, nearPx);
  told.set(element, (entry) => {
    // A page that lies under another has no size: nothing on it has moved.
    if (entry.boundingClientRect.width === 0) return;
    last = { isNear: entry.isIntersecting, height: entry.boundingClientRect.height };
    tell();
  });
  observer.observe(element);
  const leave = () => queueMicrotask(tell);
  element.addEventListener('focusout', leave);
  return () => {
    forget(root, element);
    element.removeEventListener('focusout', leave);
  };
};
