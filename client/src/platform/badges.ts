import { TABS, type Tab } from './navigate.ts';
import { personaScope } from './persona.ts';
import { loadNow, save } from './storage.ts';
import { createStore } from './store.ts';

/** How many things wait for this person behind each tab; none is no badge. */
export type Badges = Partial<Record<Tab, number>>;
export const badges = createStore<Badges>({});

const key = (): string => `badges:${personaScope()}`;

/** Once, at launch: WeChat's bar is drawn before any page is, with what was known last. */
export const readBadges = (): void => {
  const kept = loadNow(key());
  const known = (typeof kept === 'object' && kept !== null ? kept : {}) as Badges;
  const understood = TABS.filter((tab) => typeof known[tab] === 'number').map((tab) => [tab, known[tab]] as const);
  badges.set(Object.fromEntries(understood));
};

/** What waits now behind some of the tabs. The phone keeps it for the next start. */
export const setBadges = (waiting: Badges): void => {
  const before = badges.get();
  if (TABS.every((tab) => waiting[tab] === undefined || waiting[tab] === before[tab])) return;
  badges.set({ ...before, ...waiting });
  void save(key(), badges.get());
};
