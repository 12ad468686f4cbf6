import { randomBytes } from 'node:crypto';
import type { Collections } from '../storage/catalog.ts';
import type { Connection } from '../storage/connection.ts';
import { WireFault, transactionBusy, transactionNotExist } from '../wire/fault.ts';
import type { LockTable } from './lock-table.ts';
import { Transaction } from './transaction.ts';

/** Transactions that may be open at one time; each holds a snapshot of the file. */
const OPEN_TRANSACTIONS_MAX = 256;
/** Operations one transaction may have, begin and end not counted. */
const OPERATIONS_MAX = 100;
const IDLE_SNAPSHOTS_MAX = 32;

/**
 * A read or write of a transaction is under way until everything that has arrived meanwhile was looked at once. In the cloud an operation takes
 * a journey; here it would be over before the second of two sent together is read, and the mistake of sending two would pass.
 */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Whoever has asked nothing for so long is taken to be dead: its instance was killed, and nobody reads through its snapshot again. */
const SILENT_MS = 250;
/** The longest that those who are to begin wait for those who are open. */
const PATIENCE_MS = 2000;
const LOOK_AGAIN_MS = 50;

type Entry = {
  readonly transaction: Transaction;
  readonly timer: NodeJS.Timeout;
  isBusy: boolean;
  operations: number;
  askedAt: number;
};

type Options = {
  readonly locks: LockTable;
  readonly timeoutMs: number;
  readonly openSnapshot: () => Connection;
  readonly collections: () => Collections;
  readonly onReleased: () => void;
};

/** The open transactions: begins them, ends them, lets them expire, and lets each do one thing at a time. */
export class TransactionRegistry {
  private readonly entries = new Map<string, Entry>();
  private readonly idle: Connection[] = [];
  private readonly options: Options;
  private gate: Promise<void> | undefined;
  private whenEnded: (() => void) | undefined;

  constructor(options: Options) {
    this.options = options;
  }

  /**
   * Runs this while no snapshot is open, and lets no transaction begin before. Whoever is silent loses its snapshot and keeps its locks until it
   * expires; in the end so does whoever is still open.
   */
  between(work: () => void): void {
    const until = performance.now() + PATIENCE_MS;
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => (open = resolve));
    const look = (): void => {
      this.takeSnapshots(until);
      if ([...this.entries.values()].some(({ transaction }) => transaction.hasSnapshot)) return;
      clearInterval(again);
      this.whenEnded = undefined;
      this.gate = undefined;
      work();
      open();
    };
    const again = setInterval(look, LOOK_AGAIN_MS);
    again.unref();
    this.whenEnded = look;
    look();
  }

  /** Resolves when a transaction may begin. */
  async admission(): Promise<void> {
    while (this.gate) await this.gate;
  }

  begin(): Transaction {
    if (this.entries.size >= OPEN_TRANSACTIONS_MAX) {
      throw new WireFault('EXCEED_CONCURRENT_REQUEST_LIMIT', `more than ${OPEN_TRANSACTIONS_MAX} open transactions`);
    }
    const snapshot = this.idle.pop() ?? this.options.openSnapshot();
    snapshot.run('BEGIN');
    // SQLite takes the snapshot at the first read, not at BEGIN.
    snapshot.row('SELECT 1 FROM collections LIMIT 1');
    const id = randomBytes(16).toString('hex');
    const transaction = new Transaction(id, snapshot, this.options.collections(), this.options.locks);
    const timer = setTimeout(() => {
      this.end(transaction);
    }, this.options.timeoutMs);
    timer.unref();
    this.entries.set(id, { transaction, timer, isBusy: false, operations: 0, askedAt: performance.now() });
    return transaction;
  }

  /** Runs one read or write of a transaction; a second one while it is under way is refused as busy. */
  async during<Result>(id: unknown, operation: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const entry = this.entryOf(id);
    if (entry.isBusy) throw transactionBusy();
    entry.isBusy = true;
    try {
      this.countOperation(entry);
      return await operation(entry.transaction);
    } catch (error) {
      if (this.endsTransaction(error)) this.end(entry.transaction);
      throw error;
    } finally {
      await nextTurn();
      entry.isBusy = false;
      entry.askedAt = performance.now();
    }
  }

  /** The transaction about to be committed: no longer expires, and takes no further operation. */
  toCommit(id: unknown): Transaction {
    const entry = this.entryOf(id);
    if (entry.isBusy) throw transactionBusy();
    entry.isBusy = true;
    clearTimeout(entry.timer);
    entry.transaction.leaveSnapshot();
    return entry.transaction;
  }

  /** The transaction about to be aborted, whatever it is doing: nothing may keep its locks from being released. */
  toAbort(id: unknown): Transaction {
    return this.entryOf(id).transaction;
  }

  /** Forgets a transaction, its writes and its locks. */
  end(transaction: Transaction): void {
    const entry = this.entries.get(transaction.id);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.entries.delete(transaction.id);
    transaction.leaveSnapshot();
    if (this.idle.length < IDLE_SNAPSHOTS_MAX) this.idle.push(transaction.snapshot);
    else transaction.snapshot.close();
    this.options.locks.release(transaction);
    this.options.onReleased();
    this.whenEnded?.();
  }

  /** Takes the snapshots of those who are silent; of all, once this time has come. */
  private takeSnapshots(until: number): void {
    const now = performance.now();
    for (const { transaction, isBusy, askedAt } of this.entries.values())
      if (now > until || (!isBusy && now - askedAt > SILENT_MS)) transaction.leaveSnapshot();
  }

  /** Ends every transaction that does nothing at this moment, as if it had been open for too long. */
  expire(): void {
    for (const { transaction, isBusy } of [...this.entries.values()]) if (!isBusy) this.end(transaction);
  }

  close(): void {
    for (const { transaction } of [...this.entries.values()]) this.end(transaction);
    for (const snapshot of this.idle.splice(0)) snapshot.close();
  }

  private countOperation(entry: Entry): void {
    entry.operations += 1;
    if (entry.operations <= OPERATIONS_MAX) return;
    const message = `more than ${OPERATIONS_MAX} operations in a transaction: see localcloud/UNKNOWN.md`;
    throw new WireFault('DATABASE_TRANSACTION_FAIL', message);
  }

  // As in MongoDB, a failed operation leaves nothing to go on with; a malformed request never got that far.
  private endsTransaction(error: unknown): boolean {
    return !(error instanceof WireFault) || error.code !== 'INVALID_PARAM';
  }

  private entryOf(id: unknown): Entry {
    const entry = typeof id === 'string' ? this.entries.get(id) : undefined;
    if (!entry) throw transactionNotExist();
    return entry;
  }
}
