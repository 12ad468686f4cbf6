import fc from 'fast-check';
import type { WireReply } from '../index.ts';
import { temporaryDatabase } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';

const DOCUMENTS = ['a', 'b', 'c'] as const;
const runs = Number(process.env['LOCALCLOUD_PROPERTY_RUNS'] ?? 40);

type Step =
  | { readonly kind: 'begin' | 'commit' | 'abort'; readonly who: number }
  | { readonly kind: 'read' | 'add'; readonly who: number; readonly id: string }
  | { readonly kind: 'plain'; readonly id: string };

const who = fc.nat(2);
const id = fc.constantFrom(...DOCUMENTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('begin' as const), who }),
  fc.record({ kind: fc.constantFrom('commit' as const, 'abort' as const), who }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('read' as const), who, id }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('add' as const), who, id }) },
  fc.record({ kind: fc.constantFrom('plain' as const), id }),
);

/** What a transaction must see: the committed values at its beginning, and its own additions. */
type Open = { readonly id: string; readonly seen: ReadonlyMap<string, number>; readonly added: Map<string, number> };

const read = async (db: TemporaryDatabase, name: string, transactionId?: string): Promise<unknown> =>
  (await db.get('counters', name, transactionId))?.['n'];

const add = (db: TemporaryDatabase, name: string, transactionId?: string): Promise<WireReply> =>
  db.update('counters', name, { $inc: { n: 1 } }, transactionId);

/** Plays steps against the database and beside it on plain maps, which say what every answer must be. */
class Play {
  readonly committed = new Map<string, number>(DOCUMENTS.map((name) => [name, 0]));
  private readonly open = new Map<number, Open>();
  private waiting: { readonly name: string; readonly reply: Promise<WireReply> }[] = [];
  private readonly db: TemporaryDatabase;

  constructor(db: TemporaryDatabase) {
    this.db = db;
  }

  async step(one: Step): Promise<void> {
    if (one.kind === 'plain') return this.plain(one.id);
    const mine = this.open.get(one.who);
    if (one.kind === 'begin') return mine ? undefined : this.begin(one.who);
    if (!mine) return undefined;
    if (one.kind === 'read') return this.read(mine, one.id);
    if (one.kind === 'add') return this.add(one.who, mine, one.id);
    return this.finish(one.who, mine, one.kind);
  }

  async end(): Promise<void> {
    for (const [someone, mine] of this.open) await this.finish(someone, mine, 'abort');
  }

  private async plain(name: string): Promise<void> {
    const isLocked = [...this.open.values()].some(({ added }) => added.has(name));
    const reply = add(this.db, name);
    this.count(new Map([[name, 1]]));
    if (isLocked) this.waiting.push({ name, reply });
    else expect((await reply).data).toEqual({ updated: 1 });
  }

  // A plain write that waits counts as written here and is not in a snapshot yet: nobody begins until it is.
  private async begin(someone: number): Promise<void> {
    if (this.waiting.length > 0) return;
    this.open.set(someone, { id: await this.db.begin(), seen: new Map(this.committed), added: new Map() });
  }

  private async read({ id: transactionId, seen, added }: Open, name: string): Promise<void> {
    expect(await read(this.db, name, transactionId)).toBe((seen.get(name) ?? 0) + (added.get(name) ?? 0));
  }

  private async add(someone: number, mine: Open, name: string): Promise<void> {
    const isTaken = [...this.open.values()].some((other) => other !== mine && other.added.has(name));
    const isStale = !mine.added.has(name) && this.committed.get(name) !== mine.seen.get(name);
    const { code } = await add(this.db, name, mine.id);
    expect(code).toBe(isTaken || isStale ? 'DATABASE_TRANSACTION_CONFLICT' : undefined);
    if (code === undefined) mine.added.set(name, (mine.added.get(name) ?? 0) + 1);
    else await this.over(someone, mine);
  }

  private async finish(someone: number, mine: Open, how: 'commit' | 'abort'): Promise<void> {
    const reply = await this.db.send(`${how}Transaction`, { transactionId: mine.id });
    expect(reply.code).toBeUndefined();
    if (how === 'commit') this.count(mine.added);
    await this.over(someone, mine);
  }

  private async over(someone: number, { added }: Open): Promise<void> {
    this.open.delete(someone);
    const freed = this.waiting.filter(({ name }) => added.has(name));
    this.waiting = this.waiting.filter(({ name }) => !added.has(name));
    for (const { reply } of freed) expect((await reply).data).toEqual({ updated: 1 });
  }

  private count(additions: ReadonlyMap<string, number>): void {
    for (const [name, by] of additions) this.committed.set(name, (this.committed.get(name) ?? 0) + by);
  }
}

test('however transactions interleave, none loses an update, reads what is not committed, or sees its snapshot move', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const db = temporaryDatabase();
      try {
        db.database.declare([{ name: 'counters', indexes: [] }]);
        await db.insert(
          'counters',
          DOCUMENTS.map((name) => ({ _id: name, n: 0 })),
        );
        const play = new Play(db);
        for (const one of steps) await play.step(one);
        await play.end();
        for (const name of DOCUMENTS) expect([name, await read(db, name)]).toEqual([name, play.committed.get(name)]);
      } finally {
        db.remove();
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
