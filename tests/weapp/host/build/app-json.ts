import type { Sources } from './read-app.ts';

/** What the host reads of `app.json`. */
export type AppJson = {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly preloadRule?: Readonly<Record<string, { readonly packages: readonly string[] }>>;
  readonly window?: { readonly navigationStyle?: string; readonly navigationBarTitleText?: string };
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly { readonly pagePath: string }[] };
  readonly darkmode?: boolean;
  readonly plugins?: Readonly<Record<string, { readonly version: string; readonly provider: string }>>;
};

/** What the host reads of a page's or a component's `.json`. */
export type UnitJson = {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly styleIsolation?: string;
  readonly navigationBarTitleText?: string;
  readonly navigationStyle?: string;
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
};

const CUSTOM_TAB_BAR = 'custom-tab-bar/index';

/** Reads `app.json`, and refuses an app that counts on something WeChat draws and the host does not. */
export const parseAppJson = (json: Sources): AppJson => {
  const text = json.get('app');
  if (text === undefined) throw new Error('there is no app.json: build the mini-program first');
  const app = JSON.parse(text) as AppJson;
  if (app.window?.navigationStyle !== 'custom')
    throw new Error('the host draws no navigation bar: app.json must say navigationStyle custom');
  if (app.tabBar && app.tabBar.custom !== true)
    throw new Error('the host draws no native tab bar: app.json must say tabBar.custom');
  if (app.tabBar && !json.has(CUSTOM_TAB_BAR))
    throw new Error(`app.json says tabBar.custom and ${CUSTOM_TAB_BAR} is missing`);
  return app;
};

/** Every page, of the main package and of the subpackages. */
export const pagePaths = (app: AppJson): readonly string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
];
