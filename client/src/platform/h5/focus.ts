/** What the keyboard was on last, on each page that is still there. */
const lastOn = new WeakMap<Element, HTMLElement>();
/** Whether anybody touched anything yet: the first page is read from its beginning, as every page is. */
let isInUse = false;

/** Once, at launch. */
export const followFocus = (): void => {
  const begin = () => {
    isInUse = true;
  };
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, begin, { capture: true, once: true });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const page = target.closest('.taro_page');
    // Who comes back by the tabs comes anew, not back to the tab that led away.
    if (!page) return;
    if (target.closest('[data-leads-on]')) lastOn.delete(page);
    else lastOn.set(page, target);
  });
};

/**
 * A page came into view, or another step of it: the keyboard goes to its heading, from which a screen reader reads on; on the way back,
 * to what it was on when the page was left. A field that took the keyboard keeps it.
 *
 * @param pageId the id of the page's element
 */
export const takeFocus = (pageId: string): void => {
  const page = document.getElementById(pageId);
  if (!isInUse || !page || page.contains(document.activeElement)) return;
  const last = lastOn.get(page);
  const heading = page.querySelector<HTMLElement>('[role=heading]');
  heading?.setAttribute('tabindex', '-1');
  const isThere = last !== undefined && page.contains(last) && last.getClientRects().length > 0;
  (isThere ? last : heading)?.focus({ preventScroll: true });
};
