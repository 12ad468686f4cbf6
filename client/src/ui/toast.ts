import { createStore } from '../platform/store.ts';
import type { IconName } from './icon-names.ts';

export type Toast = { readonly icon: IconName; readonly words: string };

const SHOWN_MS = 3000;
export const shownToast = createStore<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** A few words that pass. Never the only trace of anything. */
export const toast = (icon: IconName, words: string): void => {
  clearTimeout(timer);
  shownToast.set({ icon, words });
  timer = setTimeout(() => shownToast.set(null), SHOWN_MS);
};

/** What is asked for next must be read: the words have passed. */
export const endToast = (): void => {
  clearTimeout(timer);
  shownToast.set(null);
};
