import type { Tab } from '../platform/navigate.ts';
import type { TabView } from '../ui/tabs.ts';

/** What the bar draws. */
export type BarView = {
  readonly current: Tab;
  readonly look: string;
  /** A sheet lies over the page: nothing is drawn. */
  readonly isAway: boolean;
  /** The tab that is being read aloud; empty while none is. */
  readonly read: Tab | '';
  readonly tabs: readonly TabView[];
};

/** What differs, by the paths of `setData`; nothing where nothing does. */
export const changesOf = (drawn: BarView, wanted: BarView): Readonly<Record<string, unknown>> => {
  const changes: Record<string, unknown> = {};
  for (const key of ['current', 'look', 'isAway', 'read'] as const)
    if (drawn[key] !== wanted[key]) changes[key] = wanted[key];
  wanted.tabs.forEach((tab, index) => {
    for (const key of ['word', 'label', 'count'] as const)
      if (drawn.tabs[index]?.[key] !== tab[key]) changes[`tabs[${index}].${key}`] = tab[key];
  });
  return changes;
};
