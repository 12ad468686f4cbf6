import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import type { Faults } from '../faults/faults.ts';
import type { FaultRule } from '../faults/plan.ts';
import type { Journal, OpenInvocation } from '../observe/invocations.ts';
import type { Log } from '../observe/log.ts';
import { callContext, callVariables, containerVariables, type Caller } from './environment.ts';
import type { FunctionSpec } from './function-config.ts';
import { failed, type Outcome } from './outcome.ts';
import { createPool, type Pool } from './pool.ts';

export type Call = {
  readonly function: string;
  /** JSON text of the event. */
  readonly event: string;
  readonly caller: Caller;
};

/** `lost`: the call may have had its effect, and the answer does not arrive. */
export type Delivery = { readonly id: string; readonly outcome: Outcome; readonly lost: boolean };

export type Runtime = {
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  /** A call through a pool. Faults that strike `invoke` or `timer` happen here. */
  deliver(call: Call): Promise<Delivery>;
  killCall(id: string): Promise<void>;
  pool(name: string): ReturnType<Pool['size']> | undefined;
  close(): Promise<void>;
};

export type RuntimeOptions = {
  readonly functions: readonly FunctionSpec[];
  readonly env: string;
  readonly instancesMax: number;
  readonly gatewayUrl: () => string;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly log: Log;
};

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const summary = ({ record }: OpenInvocation): string => {
  const cost = `${record.roundTrips} round trips, ${record.examined} examined, ${record.returned} returned`;
  const conflicts = record.conflicts > 0 ? `, ${record.conflicts} conflicts, ${record.retries} retries` : '';
  const cold = record.coldStartMs === undefined ? '' : `, cold start ${Math.round(record.coldStartMs)} ms`;
  return `${record.ok ? 'ok' : `FAILED ${record.error ?? ''}`} ${Math.round(record.ms)} ms, ${cost}${conflicts}${cold}`;
};

export const createRuntime = (options: RuntimeOptions): Runtime => {
  const { env, clock, journal, faults, log } = options;
  const functions = new Map(options.functions.map((spec) => [spec.name, spec]));
  const pools = new Map(
    options.functions.map(({ name, main }) => [
      name,
      createPool({
        main,
        instancesMax: options.instancesMax,
        variables: containerVariables(env, name),
        clock: clock.shared,
        print: (line) => log.write(`[${name}] ${line}`),
      }),
    ]),
  );

  const runOnce = async (id: string, call: Call, spec: FunctionSpec, pool: Pool): Promise<Outcome> => {
    const { openid, source } = call.caller;
    const started = performance.now();
    const invocation = journal.begin({
      id,
      function: spec.name,
      source,
      startedAt: clock.now(),
      event: call.event,
      ...(openid === undefined ? {} : { openid }),
    });
    const variables = callVariables(id, options.gatewayUrl(), call.caller);
    const print = (line: string): void => {
      invocation.print(line);
      log.write(`[${spec.name} ${id.slice(0, 8)}] ${line}`);
    };
    const outcome = await pool.run({
      id,
      event: call.event,
      variables,
      context: callContext({ id, functionName: spec.name, env, timeoutMs: spec.timeoutMs, variables }),
      timeoutMs: spec.timeoutMs,
      print,
      coldStart: invocation.coldStart,
    });
    const ms = performance.now() - started;
    invocation.finish({ ok: outcome.ok, ms, ...(outcome.ok ? {} : { error: `${outcome.code} ${outcome.message}` }) });
    log.write(`[${spec.name} ${id.slice(0, 8)}] ${summary(invocation)}`);
    return outcome;
  };

  const struck = async (fault: FaultRule | undefined, run: () => Promise<Outcome>): Promise<Omit<Delivery, 'id'>> => {
    const lost = failed('SERVER_TIMEOUT', 'the answer was lost');
    switch (fault?.fault) {
      case 'EXCEED_REQUEST_LIMIT':
      case 'EXCEED_CONCURRENT_REQUEST_LIMIT':
        return { outcome: failed(fault.fault, 'injected'), lost: false };
      case 'timeout-before':
        return { outcome: lost, lost: true };
      case 'timeout-after':
        await run();
        return { outcome: lost, lost: true };
      case 'slow':
        await delay(fault.ms ?? 3000);
        return { outcome: await run(), lost: false };
      case 'duplicate': {
        const [first] = await Promise.all([run(), run()]);
        return { outcome: first, lost: false };
      }
      case 'conflict':
      case 'busy':
      case 'content-check-down':
      case 'message-quota-used':
      case 'kill-instance':
      case undefined:
        return { outcome: await run(), lost: false };
    }
  };

  const deliver = async (call: Call): Promise<Delivery> => {
    const id = randomUUID();
    const spec = functions.get(call.function);
    const pool = pools.get(call.function);
    if (!spec || !pool)
      return {
        id,
        lost: false,
        outcome: failed('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${call.function}`),
      };
    // The first delivery keeps the id the caller is told; a duplicate has its own.
    let runs = 0;
    const run = (): Promise<Outcome> => runOnce(runs++ === 0 ? id : randomUUID(), call, spec, pool);
    const action = call.caller.trigger === 'timer' ? 'timer' : 'invoke';
    return { id, ...(await struck(faults.strike({ action, function: spec.name }), run)) };
  };

  return {
    functions,
    deliver,
    killCall: async (id) => {
      await Promise.all([...pools.values()].map((pool) => pool.killCall(id)));
    },
    pool: (name) => pools.get(name)?.size(),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
};
