import Taro, { type PageInstance } from '@tarojs/taro';
import { watchNearInBrowser } from 'linli-h5';

/** Where a part of a page is, and how tall in px. */
export type Sight = { readonly isNear: boolean; readonly height: number };

/** How far above and below the screen still counts as near, in px: a flick must not outrun what is drawn. */
const NEAR_PX = 1200;

/** The page that is in view, for what it draws; a browser needs none. */
export const pageInView = (): PageInstance | undefined =>
  process.env.TARO_ENV === 'h5' ? undefined : (Taro.getCurrentInstance().page ?? undefined);

const watchInWeChat = (page: PageInstance | undefined, name: string, onSight: (sight: Sight) => void) => {
  if (!page) return () => undefined;
  const observer = Taro.createIntersectionObserver(page, { thresholds: [0] });
  observer
    .relativeToViewport({ top: NEAR_PX, bottom: NEAR_PX })
    .observe(`.${name}`, ({ intersectionRatio = 0, boundingClientRect }) => {
      onSight({ isNear: intersectionRatio > 0, height: boundingClientRect?.height ?? 0 });
    });
  return () => observer.disconnect();
};

/**
 * Tells, now and whenever it changes, whether the part of `page` with the class `name` is near the screen. Returns the way to stop.
 * What holds the keyboard stays near.
 */
export const watchNear = (
  page: PageInstance | undefined,
  name: string,
  onSight: (sight: Sight) => void,
): (() => void) =>
  process.env.TARO_ENV === 'h5' ? watchNearInBrowser(name, NEAR_PX, onSight) : watchInWeChat(page, name, onSight);
