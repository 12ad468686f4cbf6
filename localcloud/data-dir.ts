import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClock, type Clock } from './clock/clock.ts';
import { Damaged, openDatabase, type Database, type OpenOptions } from './database/index.ts';
import { lock } from './state/lock.ts';
import { openState, type State } from './state/state.ts';
import { Store } from './storage/store.ts';

/** What a data folder holds, by name. */
const names = { database: 'database.db', state: 'localcloud.db', storage: 'storage', lock: 'lock' } as const;
/** SQLite keeps these beside a file. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];
/** The engine keeps this beside its file. */
const SEAL = '-seal';

export type DataDir = {
  readonly clock: Clock;
  readonly database: Database;
  readonly state: State;
  readonly store: Store;
  readonly close: () => void;
};

type HowOpened = Pick<OpenOptions, 'transactionTimeoutMs'>;

const openUnlocked = (dir: string, unlock: () => void, how: HowOpened): DataDir => {
  const state = openState(join(dir, names.state));
  const clock = createClock(Number(state.setting('clockOffset') ?? 0), (offset) => {
    state.saveSetting('clockOffset', String(offset));
  });
  const database = openDatabase({ ...how, file: join(dir, names.database), now: clock.now });
  const store = new Store(join(dir, names.storage), state, clock.now);
  const close = (): void => {
    database.close();
    state.close();
    unlock();
  };
  return { clock, database, state, store, close };
};

/** What is wrong, and the two ways on. */
const toldOf = (dir: string, { message }: Damaged): string =>
  `the data in ${dir} is damaged: ${message}.\n` +
  `  the newest dump back:  localcloud restore --data ${dir} --from <dump>\n` +
  `  or begin anew:         localcloud reset --data ${dir}`;

/** Opens everything in the folder, creating what is missing. Throws if another local cloud is using it, and if the database is damaged. */
export const openDataDir = (dir: string, how: HowOpened = {}): DataDir => {
  mkdirSync(dir, { recursive: true });
  const unlock = lock(join(dir, names.lock));
  try {
    return openUnlocked(dir, unlock, how);
  } catch (error) {
    unlock();
    if (error instanceof Damaged) throw new Error(toldOf(dir, error), { cause: error });
    throw error;
  }
};

/** Removes what a local cloud made in the folder, and nothing else. Throws if one is using it. */
export const clearDataDir = (dir: string): void => {
  mkdirSync(dir, { recursive: true });
  const unlock = lock(join(dir, names.lock));
  for (const name of [names.database, names.state]) {
    for (const companion of [...COMPANIONS, SEAL]) rmSync(join(dir, name + companion), { force: true });
  }
  rmSync(join(dir, names.storage), { recursive: true, force: true });
  unlock();
};
