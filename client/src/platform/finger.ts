import Taro from '@tarojs/taro';
import { windowHeightInBrowser } from 'linli-h5';

/** A press as WeChat tells of it, or as a browser does; keys press nowhere. */
type Pressed = { readonly detail?: unknown; readonly clientY?: unknown };

/** How far above the lower edge of the screen the last press was, in px; null for a key. */
let last: number | null = null;

const windowHeight = (): number =>
  process.env.TARO_ENV === 'h5' ? windowHeightInBrowser() : Taro.getWindowInfo().windowHeight;

const heightOf = ({ detail, clientY }: Pressed): unknown =>
  process.env.TARO_ENV === 'h5' ? clientY : (detail as { readonly y?: unknown } | undefined)?.y;

/** For whatever is pressed: remembers where the finger was. */
export const rememberFinger = (event: Pressed): void => {
  const y = heightOf(event);
  last = typeof y === 'number' && y > 0 ? windowHeight() - y : null;
};

/** Where the finger was last, in px above the lower edge of the screen; null where it was a key. */
export const lastFinger = (): number | null => last;
