import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/index.ts';
import type { Faults } from '../faults/faults.ts';
import type { Runtime } from '../functions/runtime.ts';
import type { Timers } from '../functions/timers.ts';
import type { CallAsClient } from '../gateway/invoke.ts';
import type { Journal } from '../observe/invocations.ts';
import type { Log } from '../observe/log.ts';
import type { Subscriptions } from '../openapi/subscriptions.ts';
import type { Store } from '../storage/store.ts';

/** Everything the console shows or moves. */
export type ConsoleParts = {
  readonly call: CallAsClient;
  readonly clock: Clock;
  readonly database: Database;
  readonly env: string;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly log: Log;
  readonly runtime: Runtime;
  readonly store: Store;
  readonly subscriptions: Subscriptions;
  readonly timers: Timers;
};
