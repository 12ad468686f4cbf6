type Sight = { readonly isNear: boolean; readonly height: number };

/** Pages scroll in an element of their own: only against that one does a margin count. */
export const watchNearInBrowser = (name: string, nearPx: number, onSight: (sight: Sight) => void): (() => void) => {
  const element = document.querySelector<HTMLElement>(`.${name}`);
  if (!element) return () => undefined;
  let last: Sight | undefined;
  const tell = () => {
    if (last && (last.isNear || !element.contains(document.activeElement))) onSight(last);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries[entries.length - 1];
      // A page that lies under another has no size: nothing on it has moved.
      if (!entry || entry.boundingClientRect.width === 0) return;
      last = { isNear: entry.isIntersecting, height: entry.boundingClientRect.height };
      tell();
    },
    { root: element.closest('.taro_page'), rootMargin: `${nearPx}px 0px` },
  );
  observer.observe(element);
  const leave = () => queueMicrotask(tell);
  element.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    element.removeEventListener('focusout', leave);
  };
};
