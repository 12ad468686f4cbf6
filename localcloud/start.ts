import { randomInt } from 'node:crypto';
import { createConsole } from './console/console.ts';
import { openDataDir, type DataDir } from './data-dir.ts';
import { createFaults } from './faults/faults.ts';
import { readFunctions, type Functions } from './functions/function-config.ts';
import { Runtime } from './functions/runtime.ts';
import { Timers } from './functions/timers.ts';
import { Admin } from './gateway/admin.ts';
import { createAdminRoute } from './gateway/admin-route.ts';
import { CallError, createClientCalls, type CallAsClient } from './gateway/invoke.ts';
import { createInvokeRoute } from './gateway/invoke-route.ts';
import { createRoom } from './gateway/room.ts';
import { createRouting } from './gateway/routing.ts';
import { startServer } from './gateway/server.ts';
import { createJournal } from './observe/invocations.ts';
import { createLog } from './observe/log.ts';
import { createOpenapi } from './openapi/openapi.ts';
import { createPush } from './openapi/push.ts';
import { createSubscriptions } from './openapi/subscriptions.ts';
import type { Localcloud, LocalcloudOptions } from './options.ts';
import { refuseProduction } from './safety.ts';
import { createStorageActions } from './storage/actions.ts';
import { createMediaReader } from './storage/media.ts';
import { createStorageRoutes } from './storage/routes.ts';
import { createTickets } from './storage/tickets.ts';

const DEFAULTS = { env: 'local-env', instancesPerFunction: 4, functionTimeoutMs: 3000 };
/** What the events of all calls under way may take, bytes: each is held as bytes, as text and as a value. */
const EVENTS_BYTES_MAX = 48 * 1024 * 1024;
const MOVED_MIN_MS = 1000;

const pageAddress: NonNullable<LocalcloudOptions['codeText']> = ({ page, scene }) =>
  `${page}?scene=${encodeURIComponent(scene)}`;

/** What everything else stands on: the disk, the clock, the log. */
const layFoundations = (options: LocalcloudOptions, data: DataDir) => {
  const seed = options.seed ?? randomInt(2 ** 31);
  if (options.startAt !== undefined) data.clock.set(options.startAt);
  const log = createLog(data.clock.now, options.log ?? (() => undefined));
  data.database.declare(options.collections);
  const faults = createFaults(seed, options.faults ?? {}, log.write);
  return { ...data, env: options.env ?? DEFAULTS.env, seed, log, faults, journal: createJournal() };
};

type Foundations = ReturnType<typeof layFoundations>;

/** What runs on the foundations. `gatewayUrl` is asked only once a call is made. */
const build = (
  options: LocalcloudOptions,
  { functions, refused }: Functions,
  foundations: Foundations,
  gatewayUrl: () => string,
) => {
  const { env, state, clock, log, store } = foundations;
  const instancesMax = options.instancesPerFunction ?? DEFAULTS.instancesPerFunction;
  const { functionVariables = {} } = options;
  const runtime = new Runtime({ ...foundations, functions, refused, functionVariables, instancesMax, gatewayUrl });
  const timers = new Timers({ functions, clock, runtime, log, hold: options.timers === 'hold' });
  const push = createPush(runtime, log.write);
  const subscriptions = createSubscriptions(state);
  const readMedia = createMediaReader(store, gatewayUrl);
  const { codeText = pageAddress } = options;
  const openapi = createOpenapi(
    {
      clock,
      state,
      log: log.write,
      push: (event) => {
        push.send(event);
      },
      readMedia,
      codeText: (page, scene) => codeText({ gatewayUrl: gatewayUrl(), page, scene }),
    },
    subscriptions,
  );
  const tickets = createTickets();
  const storage = createStorageActions({ store, tickets, env, gatewayUrl });
  const { afterAnswer = 'serve' } = options;
  const admin = new Admin({ ...foundations, runtime, storage, openapi, afterAnswer });
  const callAsClient = createClientCalls(runtime, (openid) => {
    state.visit(openid, clock.now());
  });
  const routing = createRouting({
    admin: createAdminRoute(admin),
    invoke: createInvokeRoute(callAsClient, createRoom(EVENTS_BYTES_MAX)),
    console: createConsole({ ...foundations, call: callAsClient, runtime, timers, subscriptions }),
    storage: createStorageRoutes(store, tickets, env),
    routes: options.routes ?? [],
    statics: options.statics ?? [],
  });
  return { runtime, timers, push, callAsClient, routing };
};

const announce = ({ log, env, seed, clock }: Foundations, { functions }: Runtime, url: string): void => {
  const names = functions.map(({ name }) => name).join(', ') || 'none';
  log.write(`localcloud: ${url}  environment ${env}  seed ${seed}  functions ${names}`);
  const moved = clock.now() - Date.now();
  if (Math.abs(moved) > MOVED_MIN_MS) log.write(`clock: moved by ${Math.round(moved / 1000)} s in an earlier run`);
};

const invokeAs =
  (call: CallAsClient): Localcloud['invoke'] =>
  async (fn, event, { openid }) => {
    const answer = await call({ function: fn, event, openid });
    if (answer.kind === 'success') return JSON.parse(answer.result) as unknown;
    throw new CallError(answer.failure);
  };

const startOn = async (data: DataDir, options: LocalcloudOptions, functions: Functions): Promise<Localcloud> => {
  let url = '';
  const foundations = layFoundations(options, data);
  const { clock, log, faults, journal, seed } = foundations;
  const { runtime, timers, push, callAsClient, routing } = build(options, functions, foundations, () => url);
  const stop = async (): Promise<void> => {
    timers.close();
    push.close();
    await runtime.close();
  };
  const server = await startServer(options.port ?? 0, routing, log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  url = `http://127.0.0.1:${server.port}`;
  announce(foundations, runtime, url);
  for (const why of functions.refused.values()) log.write(`NOT DEPLOYED: ${why}`);

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await stop();
    await server.close();
    data.close();
  };
  return {
    url,
    port: server.port,
    seed,
    invoke: invokeAs(callAsClient),
    invocations: journal.finished,
    setFaults: faults.set,
    interpose: faults.interpose,
    expireTransactions: () => {
      data.database.expireTransactions();
    },
    clock: { now: clock.now, jumpTo: (at, how) => timers.jumpTo(at, how?.timers ?? 'every') },
    close: () => (closing ??= close()),
  };
};

/**
 * Starts WeChat's cloud on this machine: database, functions, storage and open APIs behind one address on 127.0.0.1.
 *
 * Refuses, in this order and leaving nothing open: `NODE_ENV=production` unless told twice; a functions folder that does not
 * exist; a data folder that another local cloud is using; a fault plan that could
 * never strike. A function whose `config.json` the cloud would not take is left out, and said.
 */
export const startLocalcloud = async (options: LocalcloudOptions): Promise<Localcloud> => {
  refuseProduction(options.allowProduction === true, process.env);
  const functions = readFunctions(options.functionsDir, options.functionTimeoutMs ?? DEFAULTS.functionTimeoutMs);
  const data = openDataDir(options.dataDir, options);
  try {
    return await startOn(data, options, functions);
  } catch (error) {
    data.close();
    throw error;
  }
};
