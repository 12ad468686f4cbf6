// Runs inside a worker thread: one instance of one cloud function. Plain JavaScript, because the thread is a bare Node
// that must hold nothing but the function's own code.
'use strict';

const { AsyncLocalStorage } = require('node:async_hooks');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { parentPort, workerData } = require('node:worker_threads');
const { format, inspect } = require('node:util');
const { Script } = require('node:vm');

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

/** Where the SDK reads whom its requests go to. The address names the call. */
const ADDRESS = 'TCB_CONTEXT_CNFG';
const addresses = new AsyncLocalStorage();
/**
 * What a call left running goes on while the instance serves the next: its requests keep the address of the call that began them. All other
 * context is the environment of whichever call came last, as on the platform.
 */
const installAddresses = () => {
  process.env = new Proxy(process.env, {
    get: (variables, key) => (key === ADDRESS && addresses.getStore()) || variables[key],
  });
};

let lastKeys = [];
/** Context is environment, as on the platform. What the last call brought is taken away first: no openid may stay behind. */
const setEnvironment = (variables) => {
  for (const key of lastKeys) delete process.env[key];
  Object.assign(process.env, variables);
  lastKeys = Object.keys(variables);
};

/** Below this nothing is gained. */
const LARGE_BYTES = 100_000;
/** What the engine kept of a module forgets how it imports others while it runs. */
const IMPORTS = /\bimport\s*\(/;
const mayBeKept = (source) => source.length >= LARGE_BYTES && !IMPORTS.test(source);

/** Loads a module as `require` does. What an earlier instance compiled of it is not compiled anew: that is half of a cold start. */
const requireCompiled = (file, source, compiled) => {
  const cachedData = compiled && Buffer.from(compiled);
  const script = new Script(Module.wrap(source), { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = new Module(file);
  Object.assign(module, { filename: file, paths: Module._nodeModulePaths(dirname(file)) });
  Module._cache[file] = module;
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, Module.createRequire(file), module, file, dirname(file));
  module.loaded = true;
  return { loaded: module.exports, script };
};

/** For the instances after this one, which share it. */
const compiledFrom = (script) => {
  const code = script.createCachedData();
  const shared = new SharedArrayBuffer(code.length);
  Buffer.from(shared).set(code);
  return shared;
};

const load = () => {
  const { main: file, compiled } = workerData;
  const started = performance.now();
  const source = readFileSync(file, 'utf8');
  const { loaded, script } = mayBeKept(source) ? requireCompiled(file, source, compiled) : { loaded: require(file) };
  if (typeof loaded.main !== 'function') throw new Error('index.js does not export a function named main');
  const ms = performance.now() - started;
  return { main: loaded.main, ready: { ms, compiled: script && !compiled ? compiledFrom(script) : undefined } };
};

/** `main(event, context)` gives its result back; one that takes a third argument may call it with an error or a result instead. */
const resultOf = (main, event, context) =>
  new Promise((resolve, reject) => {
    const callback = (error, result) => (error ? reject(error) : resolve(result));
    const returned = main(event, context, callback);
    // What takes a callback and returns nothing has its result still to come.
    if (main.length < 3 || returned !== undefined) resolve(returned);
  });

const call = async (main, { id, event, variables, context }) => {
  setEnvironment(variables);
  try {
    const given = await addresses.run(variables[ADDRESS], () => resultOf(main, JSON.parse(event), context));
    const result = JSON.stringify(given);
    post({ type: 'done', id, ok: true, result: result === undefined ? 'null' : result });
  } catch (error) {
    post({ type: 'done', id, ok: false, error: describe(error) });
  }
};

installClock(workerData.clock);
installAddresses();
installConsole();
try {
  const { main, ready } = load();
  parentPort.on('message', (message) => void call(main, message));
  post({ type: 'ready', ...ready });
} catch (error) {
  post({ type: 'load-failed', error: describe(error) });
}
