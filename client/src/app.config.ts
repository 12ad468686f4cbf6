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

export default defineAppConfig({
  pages: TABS.map(([name]) => `pages/${name}/index`),
  subPackages: [
    {
      root: 'packages/need',
      pages: ['pages/post/index', 'pages/detail/index', 'pages/unsent/index', 'pages/wall/index'],
    },
    {
      root: 'packages/notice',
      pages: ['pages/list/index', 'pages/detail/index', 'pages/write/index', 'pages/record/index'],
    },
    { root: 'packages/membership', pages: ['pages/join/index', 'pages/requests/index'] },
    { root: 'packages/insight', pages: ['pages/board/index', 'pages/building/index'] },
    {
      root: 'packages/account',
      pages: ['pages/privacy/index', 'pages/phone/index', 'pages/leave/index', 'pages/official/index'],
    },
    {
      root: 'packages/sharing',
      // Paper is printed from a browser.
      pages: ['open', 'share', 'building', ...(process.env.TARO_ENV === 'h5' ? ['poster'] : [])].map(
        (name) => `pages/${name}/index`,
      ),
    },
    { root: 'packages/staff', pages: ['pages/roster/index', 'pages/pending/index'] },
    // For who builds screens: in a browser alone.
    ...(process.env.TARO_ENV === 'h5' ? [{ root: 'packages/gallery', pages: ['pages/gallery/index'] }] : []),
  ],
  // What is used every day lies on the phone before it is tapped, and opens without a network too. The rest is fetched when it is opened.
  preloadRule: {
    'pages/home/index': { packages: ['packages/need', 'packages/notice'], network: 'all' },
    'pages/building/index': { packages: ['packages/insight'], network: 'all' },
  },
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
    list: TABS.map(([name, text]) => ({ pagePath: `pages/${name}/index`, text })),
  },
  ...(hasVoice ? voice : {}),
  ...still,
  ...more,
});
