import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from './clock/clock.ts';
import { createConsole } from './console/console.ts';
import { openDatabase } from './database/index.ts';
import { createFaults } from './faults/faults.ts';
import { readFunctions } from './functions/function-config.ts';
import { createRuntime, type Runtime } from './functions/runtime.ts';
import { createTimers } from './functions/timers.ts';
import { createAdmin } from './gateway/admin.ts';
import { createAdminRoute } from './gateway/admin-route.ts';
import { createClientCalls } from './gateway/invoke.ts';
import { createInvokeRoute } from './gateway/invoke-route.ts';
import { createRouting } from './gateway/routing.ts';
import { startServer } from './gateway/server.ts';
import { createJournal } from './observe/invocations.ts';
import { createLog } from './observe/log.ts';
import { createOpenapi } from './openapi/openapi.ts';
import { createPush } from './openapi/push.ts';
import { createSubscriptions } from './openapi/subscriptions.ts';
import type { Localcloud, LocalcloudOptions } from './options.ts';
import { refuseProduction } from './safety.ts';
import { openState } from './state/state.ts';
import { createStorageActions } from './storage/actions.ts';
import { createMediaReader } from './storage/media.ts';
import { createStorageRoutes } from './storage/routes.ts';
import { openStore } from './storage/store.ts';

const DEFAULTS = { env: 'local-env', instancesPerFunction: 4, functionTimeoutMs: 20_000 };

/** The foundations: what is on disk, the clock, the log. */
const openFoundations = (options: LocalcloudOptions, seed: number) => {
  mkdirSync(options.dataDir, { recursive: true });
  const state = openState(join(options.dataDir, 'localcloud.db'));
  const clock = createClock(Number(state.setting('clockOffset') ?? 0), (offset) =>
    state.saveSetting('clockOffset', String(offset)),
  );
  const log = createLog(clock.now, options.log ?? (() => undefined));
  const database = openDatabase({ file: join(options.dataDir, 'database.db'), now: clock.now });
  database.declare(options.collections);
  const store = openStore(join(options.dataDir, 'storage'), state, clock.now);
  const faults = createFaults(seed, options.faults ?? {}, log.write);
  return { state, clock, log, database, store, faults, journal: createJournal() };
};

/**
 * Starts WeChat's cloud on this machine: database, functions, storage and open APIs behind one address on 127.0.0.1.
 *
 * Refuses `NODE_ENV=production` unless told twice, a functions folder that does not exist, and a `config.json` that the cloud
 * would not take.
 */
export const startLocalcloud = async (options: LocalcloudOptions): Promise<Localcloud> => {
  refuseProduction(options.allowProduction === true, process.env);
  const env = options.env ?? DEFAULTS.env;
  const seed = options.seed ?? randomInt(2 ** 31);
  const functions = readFunctions(options.functionsDir, options.functionTimeoutMs ?? DEFAULTS.functionTimeoutMs);
  const foundations = openFoundations(options, seed);
  const { state, clock, log, database, store, faults, journal } = foundations;

  let url = '';
  const gatewayUrl = (): string => url;
  const runtime: Runtime = createRuntime({
    functions,
    env,
    instancesMax: options.instancesPerFunction ?? DEFAULTS.instancesPerFunction,
    gatewayUrl,
    clock,
    journal,
    faults,
    log,
  });
  const push = createPush(runtime, log.write);
  const subscriptions = createSubscriptions(state);
  const openapi = createOpenapi(
    { clock, state, log: log.write, push: push.send, readMedia: createMediaReader(store, gatewayUrl) },
    subscriptions,
  );
  const storage = createStorageActions(store, env, gatewayUrl);
  const timers = createTimers({ functions, clock, runtime, log, hold: options.timers === 'hold' });
  const admin = createAdmin({ database, runtime, storage, openapi, journal, faults, log });
  const callAsClient = createClientCalls(runtime, (openid) => state.visit(openid, clock.now()));
  const server = await startServer(
    options.port ?? 0,
    createRouting({
      admin: createAdminRoute(admin),
      invoke: createInvokeRoute(callAsClient),
      console: createConsole({ ...foundations, runtime, timers, subscriptions, env }),
      storage: createStorageRoutes(store, storage, env),
      routes: options.routes ?? [],
      statics: options.statics ?? [],
    }),
    log,
  );
  url = `http://127.0.0.1:${server.port}`;
  log.write(
    `localcloud: ${url}  environment ${env}  seed ${seed}  functions ${functions.map(({ name }) => name).join(', ') || 'none'}`,
  );

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    timers.close();
    push.close();
    await runtime.close();
    await server.close();
    database.close();
    state.close();
  };

  return {
    url,
    port: server.port,
    seed,
    invoke: async (fn, event, { openid }) => {
      const answer = await callAsClient({ function: fn, event, openid });
      if (answer.kind === 'success') return JSON.parse(answer.result) as unknown;
      throw answer.failure;
    },
    invocations: journal.finished,
    setFaults: faults.set,
    clock: { now: clock.now, jumpTo: (at, how = { timers: 'every' }) => timers.jumpTo(at, how) },
    close: () => (closing ??= close()),
  };
};
