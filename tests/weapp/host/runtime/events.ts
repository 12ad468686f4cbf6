import { glassEasel } from 'glass-easel-miniprogram-adapter';

let tapsUnderWay = 0;
/** Whether what runs now was called by a tap, with nothing waited for in between. */
export const isInTap = (): boolean => tapsUnderWay > 0;

/** The context draws into this window; without a listener of its own it would drop every touch. */
export const createBackendContext = (): glassEasel.CurrentWindowBackendContext => {
  const context = new glassEasel.CurrentWindowBackendContext();
  context.onEvent((target, type, detail: unknown, options) => {
    const { originalEvent } = options;
    if (type === 'tap' && isOnDisabledButton(originalEvent)) return undefined;
    const event = new glassEasel.Event(type, detail, { ...options, extraFields: touchesOf(originalEvent) });
    tapsUnderWay += type === 'tap' ? 1 : 0;
    try {
      glassEasel.Event.dispatchEvent(target, event);
    } finally {
      tapsUnderWay -= type === 'tap' ? 1 : 0;
    }
    return event.getEventBubbleStatus();
  });
  return context;
};

const touchesOf = (event: unknown): Record<string, unknown> =>
  event instanceof TouchEvent ? { touches: [...event.touches], changedTouches: [...event.changedTouches] } : {};

/** A disabled button swallows the tap. */
const isOnDisabledButton = (event: unknown): boolean =>
  event instanceof Event &&
  event.target instanceof Element &&
  event.target.closest('wx-button[aria-disabled="true"]') !== null;

/** `hover-class`: worn while a finger or the mouse is down. */
export const wearHoverClasses = (): void => {
  let worn: { element: Element; classes: readonly string[] } | undefined;
  const release = () => {
    worn?.element.classList.remove(...worn.classes);
    worn = undefined;
  };
  const press = ({ target }: Event) => {
    release();
    const element = target instanceof Element ? target.closest('[data-hover]') : null;
    const classes = element?.getAttribute('data-hover')?.split(' ').filter(Boolean) ?? [];
    if (!element || classes.length === 0) return;
    element.classList.add(...classes);
    worn = { element, classes };
  };
  for (const type of ['touchstart', 'mousedown']) document.addEventListener(type, press, { passive: true });
  for (const type of ['touchend', 'touchcancel', 'touchmove', 'mouseup'])
    document.addEventListener(type, release, { passive: true });
};
