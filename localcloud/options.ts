import type { CollectionDeclaration } from './database/index.ts';
import type { Interposed } from './faults/faults.ts';
import type { FaultPlan } from './faults/plan.ts';
import type { InvocationRecord } from './observe/invocations.ts';

/** A small extra page which the embedding project adds to the gateway. */
export type Route = {
  readonly method: string;
  /** Exact path, without query. */
  readonly path: string;
  readonly reply: () => { contentType: string; body: string };
};

/** A folder served as it is; `index.html` answers for `path` itself. */
export type StaticFolder = { readonly path: string; readonly dir: string };

/** A mini-program code: where it leads, and the address of this local cloud. `scene` is as it was given. */
export type Code = { readonly gatewayUrl: string; readonly page: string; readonly scene: string };

export type LocalcloudOptions = {
  /** Holds everything that outlives a run: the database, stored files, messages, the clock. Created if missing. */
  readonly dataDir: string;
  /** One folder per function: `index.js` (CommonJS, `exports.main(event, context)`) and, if wanted, `config.json`. */
  readonly functionsDir: string;
  readonly collections: readonly CollectionDeclaration[];
  /** Binds 127.0.0.1 only. A taken port is replaced by the next free one. @defaultValue 0: any free port */
  readonly port?: number;
  /** Environment id as functions see it. @defaultValue `local-env` */
  readonly env?: string;
  /** How many copies of one function may run at once; further calls queue. @defaultValue 4 */
  readonly instancesPerFunction?: number;
  /** Milliseconds a call may take unless the function's `config.json` says `timeout` (seconds). @defaultValue 3000, as in the cloud */
  readonly functionTimeoutMs?: number;
  /**
   * What becomes of requests that a function makes after its call was answered: work the cloud may freeze. Either way they are logged with the
   * call that began them and flagged in the console. @defaultValue `serve`
   */
  readonly afterAnswer?: 'serve' | 'refuse';
  /** How long a transaction may stay open, in milliseconds. One that is left by a function that was killed holds its locks for so long. @defaultValue 30000, as in the cloud */
  readonly transactionTimeoutMs?: number;
  /** Environment variables of each function, by its name, as they are set in the cloud's console: at most 4 KB a function. */
  readonly functionVariables?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly statics?: readonly StaticFolder[];
  readonly routes?: readonly Route[];
  /** What a scanner reads out of the picture of `wxacode.getUnlimited`, such as the address of a preview. @defaultValue `page?scene=…` */
  readonly codeText?: (code: Code) => string;
  /** Seed of everything random (faults). Printed at start. @defaultValue drawn at random */
  readonly seed?: number;
  readonly faults?: FaultPlan;
  /** Epoch milliseconds that the clock shows at the start. @defaultValue the machine's time, or as an earlier run left it */
  readonly startAt?: number;
  /** `hold`: timers run only when the clock is moved or by hand; for tests. @defaultValue `run` */
  readonly timers?: 'run' | 'hold';
  /** The second of the two words needed to run with `NODE_ENV=production`; the first is `LOCALCLOUD_ALLOW_PRODUCTION=1`. */
  readonly allowProduction?: boolean;
  readonly log?: (line: string) => void;
};

/** How a call that failed is told to its caller: what `wx.cloud.callFunction` rejects with. */
export type CallFailure = { readonly errCode: number; readonly errMsg: string; readonly requestID: string };

export type Localcloud = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  readonly seed: number;
  /**
   * Calls a function as the mini-program of `openid` would.
   * @returns the function's result after a trip through JSON; rejects with a `CallFailure`.
   */
  readonly invoke: (fn: string, event: unknown, caller: { openid: string }) => Promise<unknown>;
  /** The last 1000 finished calls, oldest first. */
  readonly invocations: () => readonly InvocationRecord[];
  /** Replaces the plan; `{}` means no faults. Throws if a rule could never strike. */
  readonly setFaults: (plan: FaultPlan) => void;
  /** Lets something else happen at an exact point of a call: before each request it makes to the cloud. Undefined takes it away. */
  readonly interpose: (hook: Interposed | undefined) => void;
  /** Ends open transactions, as if each had been open for too long: what a killed function held is let go. */
  readonly expireTransactions: () => void;
  readonly clock: {
    /** Epoch milliseconds as functions and the database see them. */
    now(): number;
    /**
     * Moves the clock. Moving forward runs the timers that fall due on the way, in order, one after another.
     * `once` runs each timer only for its last due moment. Refuses more than 20000 runs before moving.
     */
    jumpTo(at: number, how?: { timers: 'every' | 'once' }): Promise<void>;
  };
  /** Ends workers and server and closes the database; leaves no process and no open handle. */
  readonly close: () => Promise<void>;
};
