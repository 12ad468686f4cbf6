import type { Collection, Index } from '../storage/catalog.ts';

/** Whoever may hold locks; told apart by identity. */
export type Holder = { readonly id: string };

export const documentLock = (collection: Collection, id: string): string => `${collection.id}/${id}`;
export const uniqueLock = (index: Index, key: Buffer): string => `${index.id}#${key.toString('latin1')}`;

/** Thrown where a plain write meets a lock; the writer puts the request aside until locks are released. */
export class Blocked extends Error {
  constructor() {
    super('the document is locked by an open transaction');
  }
}

/**
 * Who has written what in transactions that are still open, and what commits have changed since the oldest of
 * them began: the two questions write conflicts turn on.
 */
export class LockTable {
  private readonly holders = new Map<string, Holder>();
  private readonly changedAt = new Map<string, number>();
  /** Those who began first come first. */
  private readonly open = new Map<Holder, { readonly point: number; readonly keys: string[] }>();
  private commits = 0;

  /** Registers a holder and gives the point in the sequence of commits that its snapshot shows. */
  begin(holder: Holder): number {
    this.open.set(holder, { point: this.commits, keys: [] });
    return this.commits;
  }

  isLockedForOthers(key: string, holder: Holder | undefined): boolean {
    const present = this.holders.get(key);
    return present !== undefined && present !== holder;
  }

  isChangedSince(key: string, point: number): boolean {
    return (this.changedAt.get(key) ?? -1) > point;
  }

  /** Whether anything was changed since. */
  isAnythingChangedSince(point: number): boolean {
    return this.commits > point;
  }

  /** How many changes are remembered for those who are open. */
  get remembered(): number {
    return this.changedAt.size;
  }

  acquire(holder: Holder, key: string): void {
    if (this.holders.has(key)) return;
    this.holders.set(key, holder);
    this.open.get(holder)?.keys.push(key);
  }

  release(holder: Holder): void {
    for (const key of this.open.get(holder)?.keys ?? []) this.holders.delete(key);
    this.open.delete(holder);
    this.forget();
  }

  /** Notes the changes of one commit, after it has become durable. */
  committed(keys: Iterable<string>): void {
    this.commits += 1;
    if (this.open.size === 0) return;
    for (const key of keys) {
      // At the end again: the oldest changes come first.
      this.changedAt.delete(key);
      this.changedAt.set(key, this.commits);
    }
  }

  /** Nobody asks any more what was changed before the oldest of them began: somebody is always open, and it would grow for ever. */
  private forget(): void {
    const [oldest] = this.open.values();
    if (!oldest) this.changedAt.clear();
    else
      for (const [key, at] of this.changedAt) {
        if (at > oldest.point) return;
        this.changedAt.delete(key);
      }
  }
}
