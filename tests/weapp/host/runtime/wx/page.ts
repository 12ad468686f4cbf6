import type { PageInstance } from '../pages/page.ts';
import type { PageStack } from '../pages/stack.ts';
import { api, type ApiGroup } from './api.ts';

type Url = { readonly url: string };

/** Going from page to page, and what a page says of itself to WeChat. */
export const pageApi = (pages: PageStack): ApiGroup => ({
  navigateTo: api('navigateTo', ({ url }: Url) => pages.navigateTo(url)),
  redirectTo: api('redirectTo', ({ url }: Url) => pages.redirectTo(url)),
  navigateBack: api('navigateBack', ({ delta = 1 }: { delta?: number }) => pages.navigateBack(delta)),
  switchTab: api('switchTab', ({ url }: Url) => pages.switchTab(url)),
  reLaunch: api('reLaunch', ({ url }: Url) => pages.reLaunch(url)),
  setNavigationBarTitle: api('setNavigationBarTitle', ({ title }: { title: string }) => {
    document.title = title;
  }),
  /** Colours clock and battery, which the host does not draw: it keeps the colour where a test can see it. */
  setNavigationBarColor: api('setNavigationBarColor', ({ frontColor }: { frontColor: string }) => {
    document.documentElement.dataset['clock'] = frontColor;
  }),
  startPullDownRefresh: api('startPullDownRefresh', () => pages.current().instance.onPullDownRefresh?.()),
  /** Nothing to end: the host shows a pull only by the page's own words. */
  stopPullDownRefresh: api('stopPullDownRefresh', () => undefined),
  pageScrollTo: api('pageScrollTo', ({ scrollTop = 0 }: { scrollTop?: number }) => {
    pages.current().element.scrollTo({ top: scrollTop });
  }),
  /** The framework's own. A margin round the screen counts for nothing in it: pages scroll in an element of their own here. */
  createIntersectionObserver: (of: PageInstance, options?: object) => of.createIntersectionObserver(options),
  createSelectorQuery: () => pages.current().instance.createSelectorQuery(),
});
