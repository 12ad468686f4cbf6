import type { PageManifest, PageManifests } from './manifest/page-manifest.ts';
import { pagePath } from './manifest/page-path.ts';
import { PAGES_OF } from './manifest/pages.ts';

const TABS = [
  ['home', '首页'],
  ['needs', '需求'],
  ['building', '楼栋'],
  ['points', '积分'],
  ['me', '我的'],
] as const;

/** What Taro's type of app.json does not know yet. */
const more = {
  cloud: true,
  darkmode: true,
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
};

/** The voice of 听 in WeChat. The account must have been given it, free of charge; a build for one that was not says LINLI_WECHAT_VOICE=off. */
const voice = {
  plugins: { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } },
};
/** Two pages side by side while one slides over the other: old phones stutter, and a tap may meet the wrong one. */
const still = process.env.TARO_ENV === 'h5' ? { animation: false } : {};
const hasVoice = process.env.TARO_ENV === 'weapp' && process.env.LINLI_WECHAT_VOICE !== 'off';

const pages: readonly (readonly [name: string, manifest: PageManifest])[] = Object.values<PageManifests>(PAGES_OF)
  .flatMap((of) => Object.entries(of))
  .filter(([, { isForBrowser }]) => isForBrowser !== true || process.env.TARO_ENV === 'h5');

const subpackages = [...new Set(pages.flatMap(([name]) => (name.includes('/') ? (name.split('/')[0] ?? []) : [])))].map(
  (name) => {
    const root = `packages/${name}`;
    const own = pages.filter(([page]) => page.startsWith(`${name}/`));
    return { root, pages: own.map(([page]) => pagePath(page).slice(root.length + 1)) };
  },
);

/** What is used every day lies on the phone before it is tapped, and opens without a network too. The rest is fetched when it is opened. */
const preloadRule = Object.fromEntries(
  pages.flatMap(([name, { fetchesAhead }]) => {
    const packages = fetchesAhead?.map((one) => `packages/${one}`);
    return packages ? [[pagePath(name), { packages, network: 'all' as const }]] : [];
  }),
);

export default defineAppConfig({
  pages: TABS.map(([name]) => pagePath(name)),
  subPackages: subpackages,
  preloadRule,
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '邻里',
    backgroundTextStyle: 'dark',
    // What follows is fetched while there is still a screen and a half to read.
    onReachBottomDistance: 1500,
  },
  // Drawn by custom-tab-bar/, so that it grows with the type size; WeChat reads of the list only which pages are tabs.
  tabBar: {
    custom: true,
    color: '#3C485E',
    selectedColor: '#14213A',
    backgroundColor: '#FFFFFF',
    list: TABS.map(([name, text]) => ({ pagePath: pagePath(name), text })),
  },
  ...(hasVoice ? voice : {}),
  ...still,
  ...more,
});
