import { encodeKey, invertKey } from '../values/key.ts';
import type { KeyPart } from '../values/key.ts';
import { segmentsOf, visitPath } from '../values/path.ts';
import type { Document } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';

export type Direction = 1 | -1;
export type SortField = { readonly path: string; readonly direction: Direction };

export const parseSort = (order: Document): SortField[] =>
  Object.entries(order).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed(`Bad sort direction for '${path}': 1 or -1`);
    return { path, direction };
  });

/** What a document is ordered by, as bytes: the same bytes an index over these fields would hold. */
export const compileSortKey = (fields: readonly SortField[]): ((document: Document) => Buffer) => {
  const parts = fields.map(({ path, direction }) => ({ segments: segmentsOf(path), direction }));
  return (document) => Buffer.concat(parts.map(({ segments, direction }) => fieldKey(document, segments, direction)));
};

// An array is ordered by its least element upwards and by its greatest downwards; a missing field as null.
const fieldKey = (document: Document, segments: readonly string[], direction: Direction): Buffer => {
  const found: KeyPart[] = [];
  visitPath(document, segments, (value) => {
    if (!Array.isArray(value)) found.push(value ?? null);
    else if (value.length === 0) found.push(undefined);
    else found.push(...value);
    return false;
  });
  const keys = (found.length === 0 ? [null] : found).map((part) => {
    const key = encodeKey(part);
    return direction === 1 ? key : invertKey(key);
  });
  return keys.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least));
};

/** Keeps the first `keep` of all added, in order; equal ones in the order they came. */
export class SortedWindow<Item> {
  private items: { key: Buffer; item: Item; arrival: number }[] = [];
  private arrivals = 0;
  private readonly keep: number;

  constructor(keep: number) {
    this.keep = keep;
  }

  add(key: Buffer, item: Item): void {
    this.items.push({ key, item, arrival: this.arrivals });
    this.arrivals += 1;
    // Cutting back only now and then keeps the cost per document constant and the memory bounded.
    if (this.items.length >= 2 * this.keep + 1000) this.cut();
  }

  sorted(): Item[] {
    this.cut();
    return this.items.map(({ item }) => item);
  }

  private cut(): void {
    this.items.sort((a, b) => Buffer.compare(a.key, b.key) || a.arrival - b.arrival);
    this.items.length = Math.min(this.items.length, this.keep);
  }
}
