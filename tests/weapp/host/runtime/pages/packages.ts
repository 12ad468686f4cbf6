import type { AppJson } from '../../build/app-json.ts';

/** What the tab keeps of it: a package stays on the phone when the app is started again. */
const KEPT_KEY = 'weapp.packages';

const kept = (): readonly string[] => JSON.parse(sessionStorage.getItem(KEPT_KEY) ?? '[]') as readonly string[];
const keep = (roots: readonly string[]): void =>
  sessionStorage.setItem(KEPT_KEY, JSON.stringify([...new Set([...kept(), ...roots])]));

export type Packages = {
  /** Has the package of a page on the phone, or throws where there is no network to fetch it. */
  readonly fetch: (path: string) => void;
  /** Fetches what the app wants to have as soon as this page is seen. */
  readonly fetchAhead: (path: string) => void;
};

/** The main package is always there; the others are fetched when a page of theirs is opened, or ahead of it by a rule of the app. */
export const createPackages = (
  { subPackages = [], preloadRule = {} }: AppJson,
  hasNetwork: () => boolean,
): Packages => ({
  fetch(path) {
    const root = subPackages.find((one) => path.startsWith(`${one.root}/`))?.root;
    if (root === undefined || kept().includes(root)) return;
    if (!hasNetwork()) throw new Error(`the package ${root} cannot be fetched`);
    keep([root]);
  },
  fetchAhead(path) {
    if (hasNetwork()) keep(preloadRule[path]?.packages ?? []);
  },
});
