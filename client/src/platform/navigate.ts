import Taro, { useRouter } from '@tarojs/taro';
import { CODE_LANDING, SHARED_PATH_OF, type SharedTarget } from '../../../shared/code/pages.ts';
import { pagePath } from '../manifest/page-path.ts';
import type { AllPages } from '../manifest/pages.ts';
import { leavePage } from './layers.ts';
import { open, openInstead, openTab } from './open-page.ts';

export const TABS = ['home', 'needs', 'building', 'points', 'me'] as const;
export type Tab = (typeof TABS)[number];

/** Where a code or a card of something leads. */
export const routeOf = ({ page, id }: SharedTarget): string => `${SHARED_PATH_OF[page]}?id=${id}`;
/** Where a scanned code starts. */
export const landingOf = (scene: string): string => `${CODE_LANDING}?scene=${scene}`;
/** The tab that was asked for and is not in view yet. */
let asked: Tab | undefined;

const routeInView = (): string => {
  const pages: readonly { readonly route?: string }[] = Taro.getCurrentPages();
  return pages[pages.length - 1]?.route ?? '';
};
const tabInView = (): Tab | undefined => TABS.find((tab) => routeInView().endsWith(pagePath(tab)));

/** The tab that is about to be seen: WeChat makes its bar before it shows its page. */
export const comingTab = (): Tab => asked ?? tabInView() ?? TABS[0];

/** A page has come into view: the tab it is, if it is one. */
export const arrivedTab = (): Tab | undefined => {
  asked = undefined;
  return tabInView();
};

/** The pages that are no tabs, as their manifests name them. */
type PageName = Exclude<keyof AllPages, Tab>;
type Named<K extends PageName, Kind extends 'needs' | 'takes'> =
  AllPages[K] extends Readonly<Record<Kind, infer Params>> ? keyof Params & string : never;
/** What the address of each page says beside its path: a parameter that it only takes may be left out. */
type Params = {
  readonly [K in PageName]: { readonly [N in Named<K, 'needs'>]: string } & {
    readonly [N in Named<K, 'takes'>]?: string | undefined;
  };
};
type Rest<K extends PageName> = [Named<K, 'needs'>] extends [never] ? [params?: Params[K]] : [params: Params[K]];

const addressOf = (page: PageName, params: object = {}): string => {
  const said = Object.entries(params).filter(([, value]) => value !== undefined);
  const query = said.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return `/${pagePath(page)}${query === '' ? '' : `?${query}`}`;
};

/** Every way from one page to another. */
export const go = {
  tab: (tab: Tab): void => {
    asked = tab;
    openTab(`/${pagePath(tab)}`);
  },
  to: <K extends PageName>(page: K, ...[params]: Rest<K>): void => open(addressOf(page, params)),
  /** In the place of this page, so that 返回 does not lead back to a form that was sent. */
  instead: <K extends PageName>(page: K, ...[params]: Rest<K>): void => openInstead(addressOf(page, params)),
  /** Everything that is not sent yet; from that page itself it leads nowhere. */
  unsent: (): void => {
    if (!routeInView().includes(pagePath('need/unsent'))) go.to('need/unsent');
  },
  target: (target: SharedTarget): void => open(`/${routeOf(target)}`),
  /** In the place of the page a code started, so that 返回 does not lead back to it. */
  targetInstead: (target: SharedTarget): void => openInstead(`/${routeOf(target)}`),
  /** As if it had just been opened: no page of before is left. */
  startOver: (): void => {
    leavePage(() => void Taro.reLaunch({ url: `/${pagePath('home')}` }));
  },
  /** A page opened from a share or a code has nothing behind it. */
  back: (): void => {
    if (Taro.getCurrentPages().length > 1) leavePage(() => void Taro.navigateBack());
    else go.tab('home');
  },
};

/** One parameter the page was opened with. */
export const usePageParam = (name: string): string | undefined => useRouter().params[name];
