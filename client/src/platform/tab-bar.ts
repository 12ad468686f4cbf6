import Taro from '@tarojs/taro';
import { arrivedTab, type Tab } from './navigate.ts';

/** What a page may ask of the bar that WeChat keeps under it: each tab page has its own (custom-tab-bar/). */
export type NativeTabBar = {
  /** The page is in view: now it is certain which tab it is. */
  readonly settle: (tab: Tab) => void;
  /** A sheet lies over the page. WeChat draws the bar over whatever a page draws: it must make way. */
  readonly makeWay: (isAway: boolean) => void;
};
type TabPage = { readonly getTabBar?: () => NativeTabBar | null | undefined };

/** Of the page in view; none on other pages, and none in a browser. */
const barInView = (): NativeTabBar | null | undefined => {
  if (process.env.TARO_ENV !== 'weapp') return undefined;
  const pages = Taro.getCurrentPages() as readonly TabPage[];
  return pages[pages.length - 1]?.getTabBar?.();
};

/** For a tab page, whenever it comes into view. */
export const tellTabBar = (): void => {
  const tab = arrivedTab();
  if (tab !== undefined) barInView()?.settle(tab);
};

/** For a sheet, as it opens: what it returns is called as it closes. */
export const clearTabBar = (): (() => void) => {
  const bar = barInView();
  bar?.makeWay(true);
  return () => bar?.makeWay(false);
};
