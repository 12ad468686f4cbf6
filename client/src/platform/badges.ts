import type { WaitingCount } from '../../../shared/rpc/act-on-phone.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { now } from './clock.ts';
import { TABS, type Tab } from './navigate.ts';
import { personaScope } from './persona.ts';
import { loadNow, save } from './storage.ts';
import { createStore } from './store.ts';

/** How many things wait for this person behind each tab; none is no badge. */
export type Badges = Partial<Record<Tab, number>>;
export const badges = createStore<Badges>({});

/** Behind which tab each of them waits. */
const TAB_OF = {
  asks: 'home',
  nods: 'needs',
  applicants: 'me',
  pendingWords: 'me',
  // The home screen leads there, and nothing else.
  followUps: 'home',
  news: 'home',
  notices: 'home',
  votes: 'home',
  results: 'home',
  tasks: 'home',
} as const satisfies Record<WaitingCount, Tab>;
const COUNTS = Object.keys(TAB_OF) as readonly WaitingCount[];

/** How many of each wait. */
type Waiting = Readonly<Partial<Record<WaitingCount, number>>>;
let waiting: Waiting = {};
/** When the person did something that the server's counts of before know nothing of. */
let changedAt = -Infinity;

const key = (): string => `waiting:${personaScope()}`;

const show = (next: Waiting): void => {
  waiting = next;
  const sums: Badges = {};
  for (const count of COUNTS) {
    const n = next[count];
    if (n !== undefined) sums[TAB_OF[count]] = (sums[TAB_OF[count]] ?? 0) + n;
  }
  const before = badges.get();
  if (TABS.some((tab) => sums[tab] !== before[tab])) badges.set(sums);
};
const change = (next: Waiting): void => {
  if (COUNTS.every((count) => next[count] === waiting[count])) return;
  show(next);
  void save(key(), next);
};

/** Once, at launch: WeChat's bar is drawn before any page is, with what was known last. */
export const readBadges = (): void => {
  const kept = loadNow(key());
  const known = (typeof kept === 'object' && kept !== null ? kept : {}) as Waiting;
  const understood = COUNTS.filter((count) => typeof known[count] === 'number');
  show(Object.fromEntries(understood.map((count) => [count, known[count]])));
};

/** What waits, as the server told it at that moment. The phone keeps it for the next start. */
export const setWaiting = (told: Waiting, at: InstantMs): void => {
  if (at >= changedAt) change({ ...waiting, ...told });
};

const lower = (count: WaitingCount, n: number): void => {
  changedAt = now();
  if (waiting[count] !== undefined) change({ ...waiting, [count]: n });
};
/** The person has just done one of them: its badge does not wait for the server to count again. */
export const oneIsDone = (count: WaitingCount): void => lower(count, Math.max(0, (waiting[count] ?? 0) - 1));
/** The person has just read all of them. */
export const nothingWaits = (count: WaitingCount): void => lower(count, 0);

/** Another person holds the phone. */
export const forgetBadges = (): void => show({});
