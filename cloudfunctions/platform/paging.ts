import type { InstantMs } from '../../shared/kernel/brand.ts';

/** `<instant, 13 digits>_<id>`: sorts by time, is unique, and is a page's cursor. Good until the year 2286. */
export const orderKey = (at: InstantMs, id: string): string => `${String(at).padStart(13, '0')}_${id}`;

/** Cuts a list that was read one longer than a page: what is shown, and where the next page begins. */
export const pageOf = <T extends { readonly order: string }>(read: readonly T[], size: number) => {
  const shown = read.slice(0, size);
  return { shown, next: read.length > size ? (shown[size - 1]?.order ?? null) : null };
};

/** A count that costs one page: exact until the page is full. */
export type BoundedCount = { readonly n: number; readonly isMore: boolean };

/** Counts what was read one longer than a page. */
export const countOfPage = (read: readonly unknown[], size: number): BoundedCount => ({
  n: Math.min(read.length, size),
  isMore: read.length > size,
});
