import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import { delay } from '../faults/delay.ts';
import type { Faults } from '../faults/faults.ts';
import type { FaultRule } from '../faults/plan.ts';
import { summary, type Journal } from '../observe/invocations.ts';
import type { Log } from '../observe/log.ts';
import { callContext, callVariables, containerVariables, type Caller } from './environment.ts';
import type { FunctionSpec } from './function-config.ts';
import { failed, type Outcome } from './outcome.ts';
import { Pool, type PoolSize } from './pool.ts';

export type Call = {
  readonly function: string;
  /** JSON text of the event. */
  readonly event: string;
  readonly caller: Caller;
};

/** `lost`: the call may have had its effect, and the answer does not arrive. */
export type Delivery = { readonly id: string; readonly outcome: Outcome; readonly lost: boolean };

export type RuntimeOptions = {
  readonly functions: readonly FunctionSpec[];
  /** Functions that could not be deployed, and why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly env: string;
  /** By the function's name. */
  readonly functionVariables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly instancesMax: number;
  readonly gatewayUrl: () => string;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly log: Log;
};

type Deployed = { readonly spec: FunctionSpec; readonly pool: Pool };
type Answer = Omit<Delivery, 'id'>;

const LOST: Answer = { outcome: failed('SERVER_TIMEOUT', 'the answer was lost'), lost: true };

/** A call of a function that meets a fault. */
const underFault = async ({ fault, ms }: FaultRule, run: () => Promise<Outcome>): Promise<Answer> => {
  if (fault === 'EXCEED_REQUEST_LIMIT' || fault === 'EXCEED_CONCURRENT_REQUEST_LIMIT') {
    return { outcome: failed(fault, 'injected'), lost: false };
  }
  if (fault === 'timeout-before') return LOST;
  if (fault === 'slow') await delay(ms ?? 3000);
  const [outcome] = await Promise.all(fault === 'duplicate' ? [run(), run()] : [run()]);
  return fault === 'timeout-after' ? LOST : { outcome, lost: false };
};

/** All functions of the environment and their instances. */
export class Runtime {
  readonly #options: RuntimeOptions;
  readonly #deployed: ReadonlyMap<string, Deployed>;

  constructor(options: RuntimeOptions) {
    this.#options = options;
    const { functions, functionVariables, instancesMax, env, clock, log } = options;
    this.#deployed = new Map(
      functions.map((spec) => {
        const { name, main } = spec;
        const print = (line: string): void => {
          log.write(`[${name}] ${line}`);
        };
        const pool = new Pool({
          main,
          instancesMax,
          variables: { ...functionVariables[name], ...containerVariables(env, name) },
          clock: clock.shared,
          print,
        });
        return [name, { spec, pool }];
      }),
    );
  }

  get functions(): readonly FunctionSpec[] {
    return this.#options.functions;
  }

  spec(name: string): FunctionSpec | undefined {
    return this.#deployed.get(name)?.spec;
  }

  size(name: string): PoolSize | undefined {
    return this.#deployed.get(name)?.pool.size;
  }

  /** A call through a pool. Faults that strike `invoke` or `timer` happen here. Never rejects. */
  async deliver(call: Call): Promise<Delivery> {
    const id = randomUUID();
    const deployed = this.#deployed.get(call.function);
    if (!deployed) {
      const why = this.#options.refused.get(call.function);
      const message = `FunctionName parameter could not be found: ${call.function}${why === undefined ? '' : ` (${why})`}`;
      return { id, lost: false, outcome: failed('FUNCTION_NOT_FOUND', message) };
    }
    // The first delivery keeps the id the caller is told; a duplicate has its own.
    let runs = 0;
    const run = (): Promise<Outcome> => this.#run(runs++ === 0 ? id : randomUUID(), call, deployed);
    const action = call.caller.trigger === 'timer' ? 'timer' : 'invoke';
    const fault = this.#options.faults.strike({ action, function: call.function });
    return { id, ...(fault ? await underFault(fault, run) : { outcome: await run(), lost: false }) };
  }

  /** Kills the instance that runs this call, if one does. */
  async killCall(id: string): Promise<void> {
    await Promise.all([...this.#deployed.values()].map(({ pool }) => pool.killCall(id)));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#deployed.values()].map(({ pool }) => pool.close()));
  }

  async #run(id: string, { event, caller }: Call, { spec, pool }: Deployed): Promise<Outcome> {
    const { env, clock, journal, log, gatewayUrl } = this.#options;
    const { name, timeoutMs } = spec;
    const { openid, source } = caller;
    const started = performance.now();
    const who = openid === undefined ? {} : { openid };
    const invocation = journal.begin({ id, function: name, source, startedAt: clock.now(), event, ...who });
    const variables = callVariables(id, gatewayUrl(), caller);
    const tag = `[${name} ${id.slice(0, 8)}]`;
    const outcome = await pool.run({
      id,
      event,
      variables,
      context: callContext({ id, functionName: name, env, timeoutMs, variables }),
      timeoutMs,
      print: (line) => {
        invocation.print(line);
        log.write(`${tag} ${line}`);
      },
      coldStart: invocation.coldStart,
    });
    const ms = performance.now() - started;
    invocation.finish({ ok: outcome.ok, ms, ...(outcome.ok ? {} : { error: `${outcome.code} ${outcome.message}` }) });
    log.write(`${tag} ${summary(invocation.record)}`);
    return outcome;
  }
}
