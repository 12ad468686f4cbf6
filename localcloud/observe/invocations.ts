import type { Meter } from '../database/index.ts';

/** An un-indexed query that looks at more documents than this is flagged. */
export const UNINDEXED_EXAMINED_MAX = 1000;
const FINISHED_KEPT = 1000;
const QUERIES_KEPT = 500;
const WROTE_KEPT = 500;
const LOGS_KEPT = 200;
const LATE_KEPT = 100;

export type QueryRecord = Meter & {
  /** No index served it and it examined more than 1000 documents. */
  readonly flagged: boolean;
};

export type InvocationRecord = {
  readonly id: string;
  readonly function: string;
  /** The call's way here, as `getWXContext().SOURCE`: `wx_client`, `wx_client,scf`, `wx_trigger`. */
  readonly source: string;
  readonly openid?: string;
  /** Epoch milliseconds of the local cloud's clock. */
  readonly startedAt: number;
  readonly ms: number;
  readonly ok: boolean;
  /** Requests to the database, transactions' start and end included. */
  readonly roundTrips: number;
  /** All requests to the cloud, the database's included. */
  readonly requests: number;
  readonly examined: number;
  readonly returned: number;
  readonly conflicts: number;
  /** Transactions started again after one of this call met a conflict. */
  readonly retries: number;
  /** `collection id` of the documents that its transactions wrote, the first 500; those that were not committed are not among them. */
  readonly wrote: readonly string[];
  /** The first 500; the sums above count all. */
  readonly queries: readonly QueryRecord[];
  /** Requests that arrived after the call was answered, by their actions: work that the cloud may freeze, so that it never happens. */
  readonly late: readonly string[];
  /** Milliseconds to load the function, if this call was the first of its instance. */
  readonly coldStartMs?: number;
  readonly error?: string;
  /** What the function printed: the last 200 lines. */
  readonly logs: readonly string[];
  /** The event as JSON, cut at 2000 characters. */
  readonly event: string;
};

type Mutable = { -readonly [K in keyof InvocationRecord]: InvocationRecord[K] } & {
  queries: QueryRecord[];
  wrote: string[];
  logs: string[];
  late: string[];
};

/** A call that runs or ran, and still gathers what it costs. */
export type OpenInvocation = {
  readonly record: InvocationRecord;
  /** Counts a request; true if it comes after the call was answered. */
  readonly request: (action: string) => boolean;
  readonly meter: (meter: Meter) => QueryRecord;
  readonly print: (line: string) => void;
  readonly coldStart: (ms: number) => void;
  readonly finish: (outcome: { ok: boolean; ms: number; error?: string }) => void;
};

export type Journal = {
  readonly begin: (
    start: Pick<InvocationRecord, 'id' | 'function' | 'source' | 'startedAt' | 'event'> & { openid?: string },
  ) => OpenInvocation;
  readonly find: (id: string) => OpenInvocation | undefined;
  readonly finished: () => readonly InvocationRecord[];
  readonly running: () => readonly InvocationRecord[];
};

const fresh = (start: Parameters<Journal['begin']>[0]): Mutable => ({
  ...start,
  event: start.event.slice(0, 2000),
  ms: 0,
  ok: false,
  roundTrips: 0,
  requests: 0,
  examined: 0,
  returned: 0,
  conflicts: 0,
  retries: 0,
  wrote: [],
  queries: [],
  logs: [],
  late: [],
});

const countRequest = (record: Mutable, action: string): void => {
  record.requests += 1;
  if (!action.startsWith('database.')) return;
  record.roundTrips += 1;
  if (action === 'database.startTransaction' && record.conflicts > record.retries) record.retries += 1;
};

const countMeter = (record: Mutable, meter: Meter): QueryRecord => {
  const query = { ...meter, flagged: meter.index === undefined && meter.examined > UNINDEXED_EXAMINED_MAX };
  record.examined += meter.examined;
  record.returned += meter.returned;
  if (meter.conflict) record.conflicts += 1;
  if (record.queries.length < QUERIES_KEPT) record.queries.push(query);
  if (meter.wrote && record.wrote.length < WROTE_KEPT) record.wrote.push(...meter.wrote);
  return query;
};

/** One line of the log: what came of a call and what it cost. */
export const summary = (record: InvocationRecord): string => {
  const cost = `${record.roundTrips} round trips, ${record.examined} examined, ${record.returned} returned`;
  const conflicts = record.conflicts > 0 ? `, ${record.conflicts} conflicts, ${record.retries} retries` : '';
  const cold = record.coldStartMs === undefined ? '' : `, cold start ${Math.round(record.coldStartMs)} ms`;
  return `${record.ok ? 'ok' : `FAILED ${record.error ?? ''}`} ${Math.round(record.ms)} ms, ${cost}${conflicts}${cold}`;
};

export const createJournal = (): Journal => {
  const known = new Map<string, OpenInvocation>();
  const running = new Set<OpenInvocation>();
  const finished: OpenInvocation[] = [];

  const retire = (invocation: OpenInvocation): void => {
    running.delete(invocation);
    finished.push(invocation);
    const dropped = finished.length > FINISHED_KEPT ? finished.shift() : undefined;
    if (dropped) known.delete(dropped.record.id);
  };

  return {
    begin: (start) => {
      const record = fresh(start);
      const invocation: OpenInvocation = {
        record,
        request: (action) => {
          const isLate = record.ok;
          if (isLate && record.late.length < LATE_KEPT) record.late.push(action);
          countRequest(record, action);
          return isLate;
        },
        meter: (meter) => countMeter(record, meter),
        print: (line) => {
          record.logs.push(line);
          if (record.logs.length > LOGS_KEPT) record.logs.shift();
        },
        coldStart: (ms) => void (record.coldStartMs = ms),
        finish: (outcome) => {
          Object.assign(record, outcome);
          retire(invocation);
        },
      };
      known.set(start.id, invocation);
      running.add(invocation);
      return invocation;
    },
    find: (id) => known.get(id),
    finished: () =>
      finished.map(({ record }) => ({
        ...record,
        queries: [...record.queries],
        wrote: [...record.wrote],
        logs: [...record.logs],
        late: [...record.late],
      })),
    running: () => [...running].map(({ record }) => ({ ...record })),
  };
};
