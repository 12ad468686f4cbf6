import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCron, type Cron } from './cron.ts';

export type TimerSpec = { readonly name: string; readonly expression: string; readonly cron: Cron };

/** One deployed function: its code and what its `config.json` declares. */
export type FunctionSpec = {
  readonly name: string;
  readonly main: string;
  readonly timeoutMs: number;
  /** What `permissions.openapi` lists; any other `cloud.openapi` call answers -604101. */
  readonly openapi: ReadonlySet<string>;
  readonly timer?: TimerSpec;
};

const FUNCTION_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;
const TRIGGER_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;
const TIMEOUT_MAX_S = 900;

const refuse = (name: string, why: string): never => {
  throw new Error(`function "${name}": config.json: ${why}`);
};

const asObject = (name: string, field: string, value: unknown): Record<string, unknown> => {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(name, `${field} must be an object`);
  return value as Record<string, unknown>;
};

const readJson = (name: string, file: string): Record<string, unknown> => {
  if (!existsSync(file)) return {};
  try {
    return asObject(name, 'the file', JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return refuse(name, error instanceof Error ? error.message : String(error));
  }
};

const readTimer = (name: string, triggers: unknown): TimerSpec | undefined => {
  if (triggers === undefined) return undefined;
  if (!Array.isArray(triggers)) return refuse(name, 'triggers must be an array');
  if (triggers.length === 0) return undefined;
  if (triggers.length > 1) return refuse(name, `one timer per function, found ${triggers.length}`);
  const trigger = asObject(name, 'a trigger', triggers[0]);
  if (trigger['type'] !== 'timer')
    return refuse(name, `trigger type must be "timer", not ${JSON.stringify(trigger['type'])}`);
  const { name: timerName, config: expression } = trigger;
  if (typeof timerName !== 'string' || !TRIGGER_NAME.test(timerName)) {
    return refuse(name, 'a trigger name starts with a letter and has at most 60 letters, digits, - and _');
  }
  if (typeof expression !== 'string') return refuse(name, `trigger "${timerName}" needs a cron expression in "config"`);
  return { name: timerName, expression, cron: parseCron(expression) };
};

const readTimeout = (name: string, timeout: unknown, fallbackMs: number): number => {
  if (timeout === undefined) return fallbackMs;
  if (typeof timeout !== 'number' || !(timeout > 0) || timeout > TIMEOUT_MAX_S) {
    return refuse(name, `timeout is a number of seconds, more than 0 and at most ${TIMEOUT_MAX_S}`);
  }
  return timeout * 1000;
};

const readOpenapi = (name: string, permissions: unknown): ReadonlySet<string> => {
  const { openapi = [] } = asObject(name, 'permissions', permissions);
  if (!Array.isArray(openapi) || openapi.some((api) => typeof api !== 'string')) {
    return refuse(name, 'permissions.openapi must be an array of API names');
  }
  return new Set(openapi as string[]);
};

/** The functions of a folder, and of those that cannot be deployed why not. */
export type Functions = { readonly functions: readonly FunctionSpec[]; readonly refused: ReadonlyMap<string, string> };

/**
 * Reads every function below `dir`. One whose name or `config.json` the cloud would not take is refused by itself, naming function and field;
 * the others are deployed.
 *
 * @throws if there is no such folder.
 */
export const readFunctions = (dir: string, defaultTimeoutMs: number): Functions => {
  if (!existsSync(dir)) throw new Error(`the functions folder does not exist: ${dir}`);
  const folders = readdirSync(dir, { withFileTypes: true }).filter(
    (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && existsSync(join(dir, entry.name, 'index.js')),
  );
  const functions: FunctionSpec[] = [];
  const refused = new Map<string, string>();
  for (const { name } of folders) {
    try {
      functions.push(readFunction(dir, name, defaultTimeoutMs));
    } catch (error) {
      refused.set(name, error instanceof Error ? error.message : String(error));
    }
  }
  return { functions, refused };
};

const readFunction = (dir: string, name: string, defaultTimeoutMs: number): FunctionSpec => {
  if (!FUNCTION_NAME.test(name))
    throw new Error(`"${name}" is not a function name: a letter, then letters, digits, - and _, at most 60`);
  const config = readJson(name, join(dir, name, 'config.json'));
  const timer = readTimer(name, config['triggers']);
  return {
    name,
    main: resolve(dir, name, 'index.js'),
    timeoutMs: readTimeout(name, config['timeout'], defaultTimeoutMs),
    openapi: readOpenapi(name, config['permissions']),
    ...(timer ? { timer } : {}),
  };
};
