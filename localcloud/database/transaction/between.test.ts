import { Connection } from '../storage/connection.ts';
import { LockTable } from './lock-table.ts';
import { TransactionRegistry } from './registry.ts';
import type { Transaction } from './transaction.ts';

let registry: TransactionRegistry;
let ran: boolean;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  ran = false;
  registry = new TransactionRegistry({
    locks: new LockTable(),
    timeoutMs: 30_000,
    openSnapshot: () => {
      const snapshot = new Connection(':memory:', []);
      snapshot.exec('CREATE TABLE collections (name TEXT)');
      return snapshot;
    },
    collections: () => new Map(),
    onReleased: () => undefined,
  });
});
afterEach(() => {
  registry.close();
  jest.useRealTimers();
});

const wait = (): void => registry.between(() => (ran = true));
const ask = ({ id }: Transaction): Promise<void> => registry.during(id, () => Promise.resolve());

test('where nobody is open it runs at once, and others begin', async () => {
  wait();
  await registry.admission();
  expect(ran).toBe(true);
});

test('whoever goes on asking is waited for, and keeps its snapshot', async () => {
  const open = registry.begin();
  jest.advanceTimersByTime(200);
  await ask(open);
  wait();
  jest.advanceTimersByTime(200);
  expect([ran, open.hasSnapshot]).toEqual([false, true]);
  registry.end(open);
  expect(ran).toBe(true);
});

test('whoever is silent loses its snapshot, and is not waited for', () => {
  const dead = registry.begin();
  jest.advanceTimersByTime(300);
  wait();
  expect([ran, dead.hasSnapshot]).toEqual([true, false]);
});

test('after two seconds nobody is waited for', async () => {
  const long = registry.begin();
  wait();
  for (let asked = 0; asked < 9; asked += 1) {
    jest.advanceTimersByTime(200);
    await ask(long);
  }
  expect([ran, long.hasSnapshot]).toEqual([false, true]);
  jest.advanceTimersByTime(300);
  expect([ran, long.hasSnapshot]).toEqual([true, false]);
});
