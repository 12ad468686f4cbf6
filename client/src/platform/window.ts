import Taro from '@tarojs/taro';
import { holdFocus, takeFocus } from 'linli-h5';
import { createStore } from './store.ts';

/** What the phone and WeChat draw over a page, in px. */
export type Insets = {
  /** Clock and battery. */
  readonly statusBar: number;
  /** Height of a header whose middle meets WeChat's capsule. */
  readonly head: number;
  /** From the capsule's left edge to the right edge of the screen; 0 where there is none. */
  readonly capsule: number;
};

const NONE: Insets = { statusBar: 0, head: 48, capsule: 0 };
let measured: Insets | undefined;

/** Measured once: a phone does not change them while the app runs. */
export const insets = (): Insets => {
  measured ??= process.env.TARO_ENV === 'h5' ? NONE : measure();
  return measured;
};

const measure = (): Insets => {
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
  const capsule = Taro.getMenuButtonBoundingClientRect();
  return {
    statusBar: statusBarHeight,
    head: Math.max(NONE.head, (capsule.top - statusBarHeight) * 2 + capsule.height),
    capsule: windowWidth - capsule.left,
  };
};

/** Clock and battery must be seen on what the page draws behind them. */
export const setStatusBar = (onDark: boolean): void => {
  if (process.env.TARO_ENV === 'h5') return;
  void Taro.setNavigationBarColor({ frontColor: onDark ? '#ffffff' : '#000000', backgroundColor: '#000000' });
};

/** Whether the phone itself is dark now. Styles follow it by themselves; this is for what WeChat is told of it. */
export const isPhoneDark = createStore(false);

/** Once, at launch: an evening may come while the app is open. */
export const watchTheme = (): void => {
  if (process.env.TARO_ENV === 'h5') return;
  const take = ({ theme }: { theme?: string }) => isPhoneDark.set(theme === 'dark');
  take(Taro.getAppBaseInfo());
  Taro.onThemeChange(take);
};

export const setTitle = (title: string): void => {
  void Taro.setNavigationBarTitle({ title });
};

/** Ends the native pull; the words on the page say what came of it. */
export const endPull = (): void => Taro.stopPullDownRefresh();

export const callNumber = (phoneNumber: string): void => {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
};

/** For a dialog, as it opens: what it returns is called as it closes. WeChat keeps to it by itself. */
export const holdKeyboard = (): (() => void) | undefined => (process.env.TARO_ENV === 'h5' ? holdFocus() : undefined);

/** For a page, as it or another step of it comes into view. WeChat does so by itself. */
export const takeKeyboard = (): void => {
  if (process.env.TARO_ENV !== 'h5') return;
  const pages = Taro.getCurrentPages() as readonly { readonly path?: string }[];
  takeFocus(pages[pages.length - 1]?.path ?? '');
};

/** For a group whose every choice leads to another screen: the arrow keys only move in it. WeChat has no keys. */
export const LEADS_ON = process.env.TARO_ENV === 'h5' ? { 'data-leads-on': 'true' } : {};
