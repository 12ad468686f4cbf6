import { takeBack } from './container.ts';
import { openPage, type Page, type PageInstance } from './page.ts';
import type { Packages } from './packages.ts';
import { layOutStyles } from './styles.ts';
import type { Bundle } from '../bundle.ts';
import type { Root } from '../space.ts';
import { parseRoute, type Route } from './route.ts';

const STACK_MAX = 10;
const TAB_BAR = 'custom-tab-bar/index';

export type PageStack = {
  readonly current: () => Page;
  readonly instances: () => readonly PageInstance[];
  readonly navigateTo: (url: string) => void;
  readonly redirectTo: (url: string) => void;
  readonly navigateBack: (delta: number) => void;
  /** As the phone's own back does: from the first page it would leave the mini-program. */
  readonly back: () => void;
  readonly switchTab: (url: string) => void;
  readonly reLaunch: (url: string) => void;
};

type Making = {
  readonly packages: Packages;
  readonly bundle: Bundle;
  readonly need: (path: string) => void;
  readonly createRoot: (tag: string, path: string) => Root;
};

/** The pages that are open, as WeChat keeps them: tab pages stay alive when left, other pages lie on one another. */
export const createPageStack = ({ bundle, packages, need, createRoot }: Making): PageStack => {
  layOutStyles(bundle);
  const tabPaths = (bundle.app.tabBar?.list ?? []).map(({ pagePath }) => pagePath);
  const tabs = new Map<string, Page>();
  const stack: Page[] = [];

  const current = (): Page => {
    const top = stack[stack.length - 1];
    if (!top) throw new Error('no page is open');
    return top;
  };
  const routeOf = (url: string): Route => {
    const route = parseRoute(url, stack[stack.length - 1]?.path);
    if (!bundle.pages.includes(route.path)) throw new Error(`page "${route.path}" is not found`);
    packages.fetch(route.path);
    return route;
  };
  const open = (route: Route): void => {
    need(route.path);
    const isTab = tabPaths.includes(route.path);
    if (isTab) need(TAB_BAR);
    const page = openPage({
      bundle,
      route,
      createRoot,
      tabBar: isTab ? TAB_BAR : undefined,
      joins: (made) => stack.push(made),
    });
    if (isTab) tabs.set(route.path, page);
    packages.fetchAhead(route.path);
  };
  /** Unloads the pages of the stack above `kept`, from the top down; a tab page is only left. */
  const leave = (kept: number): void => {
    for (const page of stack.splice(kept).reverse()) {
      if (!tabs.has(page.path)) page.unload();
      else if (!page.element.hidden) page.hide();
    }
  };
  const notTab = (url: string): Route => {
    const route = routeOf(url);
    if (tabPaths.includes(route.path)) throw new Error(`can not open a tab page, use switchTab: ${route.path}`);
    return route;
  };

  const navigateBack = (delta: number): void => {
    if (stack.length <= 1) throw new Error('cannot navigate back at first page');
    if (takeBack(current().element)) return;
    leave(Math.max(1, stack.length - delta));
    current().show();
  };

  return {
    current,
    instances: () => stack.map(({ instance }) => instance),
    navigateTo(url) {
      const route = notTab(url);
      if (stack.length >= STACK_MAX) throw new Error(`webview count limit exceed: ${STACK_MAX} pages are open`);
      current().hide();
      open(route);
    },
    redirectTo(url) {
      const route = notTab(url);
      leave(stack.length - 1);
      open(route);
    },
    navigateBack,
    back() {
      if (stack.length > 1) navigateBack(1);
      else takeBack(current().element);
    },
    switchTab(url) {
      const route = routeOf(url);
      if (!tabPaths.includes(route.path)) throw new Error(`can not switch to no-tabBar page: ${route.path}`);
      if (stack.length === 1 && current().path === route.path) return;
      leave(0);
      const known = tabs.get(route.path);
      if (known) {
        stack.push(known);
        known.show();
      } else open({ ...route, query: {} });
    },
    reLaunch(url) {
      const route = routeOf(url);
      const openOnes = new Set([...stack.splice(0).reverse(), ...tabs.values()]);
      tabs.clear();
      for (const page of openOnes) page.unload();
      open(route);
    },
  };
};
