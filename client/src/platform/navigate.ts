import Taro, { useRouter } from '@tarojs/taro';
import { CODE_LANDING, type SharedPage, type SharedTarget } from '../../../shared/code/pages.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import { open, openInstead, openTab } from './open-page.ts';

export const TABS = ['home', 'needs', 'building', 'points', 'me'] as const;
export type Tab = (typeof TABS)[number];

/** Where a code or a card of something leads. */
export const routeOf = ({ page, id }: SharedTarget): string => `packages/${PAGE_OF[page]}/index?id=${id}`;
const PAGE_OF = {
  need: 'need/pages/detail',
  building: 'sharing/pages/building',
  notice: 'notice/pages/detail',
  figures: 'insight/pages/building',
  board: 'insight/pages/board',
} as const satisfies Record<SharedPage, string>;
/** Where a scanned code starts. */
export const landingOf = (scene: string): string => `${CODE_LANDING}?scene=${scene}`;
/** The tab that was asked for and is not in view yet. */
let asked: Tab | undefined;

const tabInView = (): Tab | undefined => {
  const pages = Taro.getCurrentPages();
  const route = pages[pages.length - 1]?.route ?? '';
  return TABS.find((tab) => route.endsWith(`pages/${tab}/index`));
};

/** The tab that is about to be seen: WeChat makes its bar before it shows its page. */
export const comingTab = (): Tab => asked ?? tabInView() ?? TABS[0];

/** A page has come into view: the tab it is, if it is one. */
export const arrivedTab = (): Tab | undefined => {
  asked = undefined;
  return tabInView();
};

/** Every way from one page to another. */
export const go = {
  tab: (tab: Tab): void => {
    asked = tab;
    openTab(`/pages/${tab}/index`);
  },
  need: (needId: string): void => open(`/packages/need/pages/detail/index?id=${needId}`),
  /** The needs behind a number: of a building or of all, of one kind; `which` asks for the kind first. */
  needs: (at: string, kind: NeedKind | 'all' | 'which'): void =>
    open(`/packages/need/pages/wall/index?at=${at}&kind=${kind}`),
  post: (kind?: NeedKind): void => open(`/packages/need/pages/post/index${kind ? `?kind=${kind}` : ''}`),
  /** Everything that is not sent yet; from that page itself it leads nowhere. */
  unsent: (): void => {
    const here: { readonly route?: string } | undefined = Taro.getCurrentPages().slice(-1)[0];
    if (!here?.route?.includes('/unsent/')) open('/packages/need/pages/unsent/index');
  },
  /** The need in the line becomes the draft again. */
  changeUnsent: (requestId: string): void => open(`/packages/need/pages/post/index?unsent=${requestId}`),
  /** A page of a subpackage with what it opens at once; its route is put together where it is needed, to keep the first load small. */
  opened: (route: string): void => open(`/packages/${route}`),
  join: (): void => open('/packages/membership/pages/join/index'),
  board: (): void => open('/packages/insight/pages/board/index'),
  figures: (buildingId: string): void => open(`/packages/insight/pages/building/index?id=${buildingId}`),
  requests: (): void => open('/packages/membership/pages/requests/index'),
  roster: (): void => open('/packages/staff/pages/roster/index'),
  pending: (): void => open('/packages/staff/pages/pending/index'),
  notices: (): void => open('/packages/notice/pages/list/index'),
  notice: (noticeId: string): void => open(`/packages/notice/pages/detail/index?id=${noticeId}`),
  writeNotice: (): void => open('/packages/notice/pages/write/index'),
  recordNotice: (noticeId: string): void => open(`/packages/notice/pages/record/index?id=${noticeId}`),
  noticeInstead: (noticeId: string): void => openInstead(`/packages/notice/pages/detail/index?id=${noticeId}`),
  privacy: (): void => open('/packages/account/pages/privacy/index'),
  phone: (): void => open('/packages/account/pages/phone/index'),
  leave: (): void => open('/packages/account/pages/leave/index'),
  official: (): void => open('/packages/account/pages/official/index'),
  /** As if it had just been opened: no page of before is left. */
  startOver: (): void => {
    void Taro.reLaunch({ url: '/pages/home/index' });
  },
  /** `plot`: which of its plots, where there are several. */
  share: ({ page, id }: SharedTarget, plot = ''): void =>
    open(`/packages/sharing/pages/share/index?page=${page}&id=${id}&plot=${plot}`),
  poster: ({ page, id }: SharedTarget): void => open(`/packages/sharing/pages/poster/index?page=${page}&id=${id}`),
  target: (target: SharedTarget): void => open(`/${routeOf(target)}`),
  /** Instead of the page a code started, so that 返回 does not lead back to it. */
  targetInstead: (target: SharedTarget): void => openInstead(`/${routeOf(target)}`),
  /** Instead of this page, so that 返回 does not lead back to a form that was sent. */
  needInstead: (needId: string): void => openInstead(`/packages/need/pages/detail/index?id=${needId}`),
  /** A page opened from a share or a code has nothing behind it. */
  back: (): void => {
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
    else go.tab('home');
  },
};

/** One parameter the page was opened with. */
export const usePageParam = (name: string): string | undefined => useRouter().params[name];
