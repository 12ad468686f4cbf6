import type { Badges } from '../platform/badges.ts';
import { TABS, type Tab } from '../platform/navigate.ts';
import type { Preferences } from '../platform/preferences.ts';
import { describe } from '../words/languages.ts';
import { say } from '../words/say.ts';

export type TabView = {
  readonly tab: Tab;
  readonly word: string;
  /** What a screen reader says: the word, and what waits behind it. */
  readonly label: string;
  readonly count: number;
};

/** The five tabs as both bars draw them: React's in a browser, WeChat's own in the mini-program. */
export const viewTabs = (waiting: Badges): readonly TabView[] =>
  TABS.map((tab) => {
    const count = waiting[tab] ?? 0;
    const word = say(`tab.${tab}`);
    return { tab, word, label: count > 0 ? say('tab.waiting', { tab: word, n: count }) : word, count };
  });

/** The classes by which all below them follows what the person chose. */
export const lookOf = ({ size, theme, language, motion }: Preferences): string =>
  `size-${size} theme-${theme} ${describe(language).script} motion-${motion}`;
