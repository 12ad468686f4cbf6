import fc from 'fast-check';
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
type Expected = {
  readonly id: string;
  readonly seen: Map<string, number>;
  readonly added: Map<string, number>;
  isOpen: boolean;
};

const count = (value: unknown): number => (typeof value === 'number' ? value : NaN);

const play = async (db: TemporaryDatabase, steps: readonly Step[]): Promise<void> => {
  const committed = new Map<string, number>(DOCUMENTS.map((name) => [name, 0]));
  const open: (Expected | undefined)[] = [];
  let waiting: { readonly id: string; readonly reply: Promise<unknown> }[] = [];
  const add = (from: ReadonlyMap<string, number>) => {
    for (const [name, by] of from) committed.set(name, (committed.get(name) ?? 0) + by);
  };
  for (const one of steps) {
    if (one.kind === 'plain') {
      const isLocked = open.some((other) => other?.isOpen && other.added.has(one.id));
      const reply = db.update('counters', one.id, { $inc: { n: 1 } });
      add(new Map([[one.id, 1]]));
      if (isLocked) waiting.push({ id: one.id, reply });
      else await reply;
      continue;
    }
    const mine = open[one.who];
    if (one.kind === 'begin') {
      if (!mine?.isOpen && waiting.length === 0) {
        open[one.who] = { id: await db.begin(), seen: new Map(committed), added: new Map(), isOpen: true };
      }
    } else if (mine?.isOpen) {
      await act(db, one, mine, open, committed, add);
      const freed = (name: string): boolean => !mine.isOpen && mine.added.has(name);
      await Promise.all(waiting.filter(({ id: name }) => freed(name)).map(({ reply }) => reply));
      waiting = waiting.filter(({ id: name }) => !freed(name));
    }
  }
  for (const other of open) if (other?.isOpen) await db.send('abortTransaction', { transactionId: other.id });
  await Promise.all(waiting.map(({ reply }) => reply));
  for (const name of DOCUMENTS) {
    expect([name, count((await db.get('counters', name))?.['n'])]).toEqual([name, committed.get(name)]);
  }
};

const act = async (
  db: TemporaryDatabase,
  one: Exclude<Step, { kind: 'plain' }>,
  mine: Expected,
  open: readonly (Expected | undefined)[],
  committed: ReadonlyMap<string, number>,
  add: (from: ReadonlyMap<string, number>) => void,
): Promise<void> => {
  switch (one.kind) {
    case 'begin':
      return;
    case 'read': {
      const n = count((await db.get('counters', one.id, mine.id))?.['n']);
      expect(n).toBe((mine.seen.get(one.id) ?? 0) + (mine.added.get(one.id) ?? 0));
      return;
    }
    case 'add': {
      const isTaken = open.some((other) => other !== mine && other?.isOpen && other.added.has(one.id));
      const isStale = !mine.added.has(one.id) && committed.get(one.id) !== mine.seen.get(one.id);
      const reply = await db.update('counters', one.id, { $inc: { n: 1 } }, mine.id);
      expect(reply.code).toBe(isTaken || isStale ? 'DATABASE_TRANSACTION_CONFLICT' : undefined);
      if (reply.code === undefined) mine.added.set(one.id, (mine.added.get(one.id) ?? 0) + 1);
      else mine.isOpen = false;
      return;
    }
    case 'commit':
    case 'abort': {
      const reply = await db.send(`${one.kind}Transaction`, { transactionId: mine.id });
      expect(reply.code).toBeUndefined();
      mine.isOpen = false;
      if (one.kind === 'commit') add(mine.added);
    }
  }
};

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
        await play(db, steps);
      } finally {
        db.remove();
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
