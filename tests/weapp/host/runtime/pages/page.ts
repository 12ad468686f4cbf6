import type { Bundle } from '../bundle.ts';
import type { Root } from '../space.ts';
import { countSetData, type DataOwner } from '../stats.ts';
import { watchPullAndBottom } from './gestures.ts';
import type { Route } from './route.ts';
import { wearStyles } from './styles.ts';

/** What a page's script sees as `this`. */
export type PageInstance = DataOwner & {
  route: string;
  options: Readonly<Record<string, string>>;
  getTabBar?: () => unknown;
  createSelectorQuery(): unknown;
  createIntersectionObserver(options?: object): unknown;
  onLoad?(query: object): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  onPullDownRefresh?(): void;
  onReachBottom?(): void;
  onShareAppMessage?(options: object): unknown;
};

/** An open page. */
export type Page = {
  readonly path: string;
  readonly instance: PageInstance;
  readonly element: HTMLElement;
  show(): void;
  hide(): void;
  unload(): void;
};

type Making = {
  readonly bundle: Bundle;
  readonly route: Route;
  readonly createRoot: (tag: string, path: string) => Root;
  /** The tab bar of a tab page; each has one of its own. */
  readonly tabBar: string | undefined;
  /** Called before the page loads: while loading it already finds itself among the open pages. */
  readonly joins: (page: Page) => void;
};

/** Opens a page: it is loaded, shown and ready when this returns. */
export const openPage = ({ bundle, route: { path, query }, createRoot, tabBar, joins }: Making): Page => {
  const root = createRoot('wx-page', path);
  const instance = root.get() as unknown as PageInstance;
  instance.route = path;
  instance.options = query;
  countSetData(instance, path);
  attach(root, document.body);
  const element = elementOf(root);
  const bar = tabBar === undefined ? undefined : createRoot('wx-view', tabBar);
  const barPlace = document.createElement('div');
  barPlace.className = 'wechat-tab-bar';
  if (bar) {
    document.body.append(barPlace);
    attach(bar, barPlace);
    instance.getTabBar = () => bar.get();
  }
  const page: Page = {
    path,
    instance,
    element,
    show() {
      element.hidden = false;
      barPlace.hidden = false;
      wearStyles(bundle, path);
      instance.onShow?.();
      root.getComponent().triggerPageLifetime('show', []);
      bar?.getComponent().triggerPageLifetime('show', []);
    },
    hide() {
      element.hidden = true;
      barPlace.hidden = true;
      instance.onHide?.();
      root.getComponent().triggerPageLifetime('hide', []);
      bar?.getComponent().triggerPageLifetime('hide', []);
    },
    unload() {
      instance.onUnload?.();
      // A page that is gone may still be told of an answer that comes late.
      instance.setData = () => undefined;
      bar?.release();
      root.release();
      element.remove();
      barPlace.remove();
    },
  };
  joins(page);
  instance.onLoad?.(query);
  page.show();
  instance.onReady?.();
  watchPullAndBottom(element, instance, bundle.units[path] ?? {});
  return page;
};

const attach = (root: Root, parent: HTMLElement): void => {
  const place = document.createElement('div');
  parent.append(place);
  root.attach(backendElement(parent), backendElement(place));
};

type BackendElement = Parameters<Root['attach']>[0];
const backendElement = (element: HTMLElement): BackendElement => element as unknown as BackendElement;

const elementOf = (root: Root): HTMLElement => root.getComponent().getBackendElement() as unknown as HTMLElement;
