import { Blocked } from '../transaction/lock-table.ts';
import type { Holder, LockTable } from '../transaction/lock-table.ts';
import { WireFault } from '../wire/fault.ts';
import type { Index } from './catalog.ts';
import type { Connection } from './connection.ts';
import type { Seal } from './seal.ts';
import { WriteSession } from './write-session.ts';

type Job = {
  readonly work: (session: WriteSession) => void;
  readonly holder: Holder | undefined;
  readonly queuedAt: number;
  readonly settle: (fault?: Error) => void;
};

/** Statements after which the log is moved into the main file: some 4 MB of pages, as SQLite itself would. */
const CHECKPOINT_STATEMENTS = 1000;

/** What the writer needs of the file around it. */
export type Surroundings = {
  readonly seal?: Seal;
  /** Bytes of the log. */
  readonly logBytes: () => number;
  /** Bytes the log may have before it is cut off. */
  readonly logMaxBytes: number;
  /** Runs this while no snapshot is open. */
  readonly between: (work: () => void) => void;
};

/**
 * Runs writes one after another and makes them durable together: all that are queued in one turn of the event
 * loop share one SQLite transaction and one sync to disk, and each is answered after it.
 */
export class Writer {
  private queue: Job[] = [];
  private waiting: Job[] = [];
  private isScheduled = false;
  private sinceCheckpoint = 0;
  private isClosed = false;
  private readonly connection: Connection;
  private readonly locks: LockTable;
  private readonly waitMaxMs: number;
  private readonly around: Surroundings | undefined;
  private cutAt = 0;

  constructor(connection: Connection, locks: LockTable, waitMaxMs: number, around?: Surroundings) {
    this.around = around;
    this.cutAt = around?.logMaxBytes ?? 0;
    this.connection = connection;
    this.locks = locks;
    this.waitMaxMs = waitMaxMs;
  }

  /** Resolves with what `work` gives once it is on disk; rejects with its fault, and then nothing of it remains. */
  submit<Result>(work: (session: WriteSession) => Result, holder?: Holder): Promise<Result> {
    return new Promise((resolve, reject) => {
      let outcome: { result: Result } | undefined;
      this.queue.push({
        work: (session) => {
          outcome = { result: work(session) };
        },
        holder,
        queuedAt: performance.now(),
        settle: (fault) => {
          if (fault) reject(fault);
          else if (outcome) resolve(outcome.result);
        },
      });
      this.schedule();
    });
  }

  /** Locks have been released: whoever waited tries again. */
  locksReleased(): void {
    if (this.waiting.length === 0) return;
    this.queue = [...this.waiting, ...this.queue];
    this.waiting = [];
    this.schedule();
  }

  /** Makes everything queued durable now; what waits for a lock is refused. */
  drain(): void {
    this.flush();
    this.isClosed = true;
    for (const job of this.waiting.splice(0)) job.settle(closing());
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.flush();
    });
  }

  private flush(): void {
    this.isScheduled = false;
    const batch = this.queue.splice(0);
    if (batch.length === 0) return;
    const done: { job: Job; fault?: Error }[] = [];
    const changed: string[] = [];
    const learned: Index[] = [];
    try {
      this.connection.run('BEGIN IMMEDIATE');
      for (const job of batch) {
        const outcome = this.attempt(job, changed, learned);
        if (outcome !== 'blocked') done.push(outcome);
      }
      this.commit(changed.length > 0 ? this.around?.seal : undefined);
    } catch (error) {
      unlearn(learned);
      this.abandon(batch, error);
      return;
    }
    this.locks.committed(changed);
    for (const { job, fault } of done) job.settle(fault);
    this.boundLog();
    if (this.sinceCheckpoint < CHECKPOINT_STATEMENTS) return;
    this.sinceCheckpoint = 0;
    // After the answers have gone out. SQLite's own way would try again at each commit while a snapshot is open.
    setImmediate(() => {
      this.checkpoint();
    });
  }

  /** Moves what the log holds into the main file, as far as no snapshot needs it to stay. */
  checkpoint(): void {
    if (this.isClosed) return;
    this.connection.row('PRAGMA wal_checkpoint(PASSIVE)');
  }

  private commit(seal: Seal | undefined): void {
    seal?.count(this.connection);
    this.connection.run('COMMIT');
    seal?.committed();
  }

  /**
   * Cuts the log off once it is too long. Where some snapshot is open at every moment it would never begin anew. If somebody beside this
   * database reads the file just then, it may grow by as much again before the next try.
   */
  private boundLog(): void {
    const { around } = this;
    if (!around || around.logBytes() <= this.cutAt) return;
    this.cutAt = Infinity;
    around.between(() => {
      if (this.isClosed) return;
      this.connection.row('PRAGMA wal_checkpoint(TRUNCATE)');
      this.cutAt = around.logBytes() + around.logMaxBytes;
    });
  }

  private attempt(job: Job, changed: string[], learned: Index[]): { job: Job; fault?: Error } | 'blocked' {
    const session = new WriteSession(this.connection, this.locks, job.holder);
    this.connection.run('SAVEPOINT job');
    try {
      job.work(session);
      this.connection.run('RELEASE job');
      changed.push(...session.changed);
      learned.push(...session.learned);
      this.sinceCheckpoint += session.statements;
      return { job };
    } catch (error) {
      if (!(error instanceof Blocked) && !(error instanceof WireFault)) {
        unlearn(session.learned);
        throw error;
      }
      this.connection.run('ROLLBACK TO job');
      this.connection.run('RELEASE job');
      unlearn(session.learned);
      if (error instanceof WireFault) return { job, fault: error };
      if (performance.now() - job.queuedAt > this.waitMaxMs) return { job, fault: waitedTooLong() };
      this.waiting.push(job);
      return 'blocked';
    }
  }

  // Disk full or failing: SQLite may have rolled back by itself, and going on would write outside a transaction.
  private abandon(batch: readonly Job[], error: unknown): void {
    if (this.connection.isInTransaction) this.connection.run('ROLLBACK');
    this.waiting = this.waiting.filter((job) => !batch.includes(job));
    const message = error instanceof Error ? error.message : String(error);
    const fault = new WireFault('SYS_ERR', `the write was not stored: ${message}`);
    for (const job of batch) job.settle(fault);
  }
}

/** The file does not say any more what it was told within a write that is taken back. */
const unlearn = (indexes: readonly Index[]): void => {
  for (const index of indexes) index.storedArrayFields = undefined;
};

const closing = (): WireFault => new WireFault('SYS_ERR', 'the database is being closed');
const waitedTooLong = (): WireFault =>
  new WireFault('DATABASE_REQUEST_FAILED', 'the document stayed locked by a transaction for too long');
