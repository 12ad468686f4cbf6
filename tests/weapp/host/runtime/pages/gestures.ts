import type { UnitJson } from '../../build/app-json.ts';

/** How far a finger pulls a page at its top, in px, before it is asked to refresh. */
const PULL = 80;
const REACH_BOTTOM = 50;

type Pulled = { onPullDownRefresh?(): void; onReachBottom?(): void };

/** Tells a page when it is pulled down at its top and when it is scrolled near its end. */
export const watchPullAndBottom = (element: HTMLElement, instance: Pulled, unit: UnitJson): void => {
  if (unit.enablePullDownRefresh) watchPull(element, () => instance.onPullDownRefresh?.());
  const distance = unit.onReachBottomDistance ?? REACH_BOTTOM;
  let wasNear = false;
  element.addEventListener('scroll', () => {
    const isNear = element.scrollHeight - element.clientHeight - element.scrollTop <= distance;
    if (isNear && !wasNear) instance.onReachBottom?.();
    wasNear = isNear;
  });
};

const watchPull = (element: HTMLElement, refresh: () => void): void => {
  let startedAt: number | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      startedAt = element.scrollTop <= 0 ? touches[0]?.clientY : undefined;
    },
    { passive: true },
  );
  element.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const endedAt = changedTouches[0]?.clientY;
      if (startedAt !== undefined && endedAt !== undefined && endedAt - startedAt >= PULL) refresh();
      startedAt = undefined;
    },
    { passive: true },
  );
};
