// Runs inside a worker thread: one instance of one cloud function. Plain JavaScript, because the thread is a bare Node
// that must hold nothing but the function's own code.
'use strict';

const { parentPort, workerData } = require('node:worker_threads');
const { format, inspect } = require('node:util');

const post = (message) => parentPort.postMessage(message);

/** The function sees the local cloud's clock: `Date.now()` and `new Date()` are moved, timers and arithmetic are not. */
const installClock = (shared) => {
  const offset = new Float64Array(shared);
  const RealDate = Date;
  const now = () => RealDate.now() + offset[0];
  const CloudDate = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  RealDate.prototype.constructor = CloudDate;
  globalThis.Date = CloudDate;
};

const installConsole = () => {
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    console[level] = (...args) => post({ type: 'print', level, line: format(...args) });
  }
};

const describe = (error) => {
  if (error instanceof Error) return { message: `${error.name}: ${error.message}`, stack: String(error.stack) };
  const message = typeof error === 'string' ? error : inspect(error, { depth: 3 });
  return { message, stack: message };
};

let lastKeys = [];
/** Context is environment, as on the platform. What the last call brought is taken away first: no openid may stay behind. */
const setEnvironment = (variables) => {
  for (const key of lastKeys) delete process.env[key];
  Object.assign(process.env, variables);
  lastKeys = Object.keys(variables);
};

const load = () => {
  const started = performance.now();
  const loaded = require(workerData.main);
  if (typeof loaded.main !== 'function') throw new Error('index.js does not export a function named main');
  return { main: loaded.main, ms: performance.now() - started };
};

const call = async (main, { id, event, variables, context }) => {
  setEnvironment(variables);
  try {
    const result = JSON.stringify(await main(JSON.parse(event), context));
    post({ type: 'done', id, ok: true, result: result === undefined ? 'null' : result });
  } catch (error) {
    post({ type: 'done', id, ok: false, error: describe(error) });
  }
};

installClock(workerData.clock);
installConsole();
try {
  const { main, ms } = load();
  parentPort.on('message', (message) => void call(main, message));
  post({ type: 'ready', ms });
} catch (error) {
  post({ type: 'load-failed', error: describe(error) });
}
