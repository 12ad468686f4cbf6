import { badges } from '../platform/badges.ts';
import { comingTab, go, TABS, type Tab } from '../platform/navigate.ts';
import { preferences } from '../platform/preferences.ts';
import { speech } from '../platform/speech.ts';
import { isMeant } from '../ui/meant.ts';
import { lookOf, viewTabs } from '../ui/tabs.ts';
import { changesOf, type BarView } from './changes.ts';

type Tapped = { readonly currentTarget: { readonly dataset: { readonly tab: Tab } } };
type Bar = {
  readonly data: BarView;
  setData(changes: object): void;
  draw(part?: Partial<Pick<BarView, 'current' | 'isAway'>>): void;
  stopListening?: () => void;
};

const drawnFor = (current: Tab, isAway: boolean): BarView => {
  const tabs = viewTabs(badges.get());
  const { of } = speech.get();
  const read = tabs.find(({ word }) => word === of)?.tab ?? '';
  return { current, isAway, look: lookOf(preferences.get()), read, tabs };
};

/**
 * The tab bar in WeChat, which keeps one under each tab page: it is there before the page is. It draws what the stores of the app
 * say, and sends to the view only what differs from what is drawn.
 */
Component({
  data: drawnFor(TABS[0], false),
  lifetimes: {
    attached(this: Bar) {
      const listen = [preferences, badges, speech].map(({ subscribe }) => subscribe(() => this.draw()));
      this.stopListening = () => listen.forEach((stop) => stop());
      this.draw({ current: comingTab() });
    },
    detached(this: Bar) {
      this.stopListening?.();
    },
  },
  methods: {
    draw(this: Bar, { current = this.data.current, isAway = this.data.isAway }: Partial<BarView> = {}) {
      const changes = changesOf(this.data, drawnFor(current, isAway));
      if (Object.keys(changes).length > 0) this.setData(changes);
    },
    settle(this: Bar, current: Tab) {
      this.draw({ current });
    },
    makeWay(this: Bar, isAway: boolean) {
      this.draw({ isAway });
    },
    open(this: Bar, { currentTarget: { dataset } }: Tapped) {
      if (isMeant() && dataset.tab !== this.data.current) go.tab(dataset.tab);
    },
  },
});
