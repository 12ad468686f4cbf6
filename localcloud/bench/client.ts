// A process of its own, as a cloud function is: puts load on two servers in turn through the official SDK, and tells
// how many calls per second each has answered.
import sdk from 'wx-server-sdk';

type Reference = {
  get(): Promise<unknown>;
  update(change: { data: object }): Promise<unknown>;
};
type Collection = {
  doc(id: string): Reference;
  where(query: object): { limit(count: number): { get(): Promise<unknown> } };
  add(addition: { data: object }): Promise<unknown>;
};
type Db = {
  readonly command: { inc(by: number): unknown };
  collection(name: string): Collection;
  runTransaction(
    run: (transaction: { collection(name: string): Collection }) => Promise<unknown>,
    times: number,
  ): Promise<unknown>;
};

const [floorPort = '', enginePort = '', milliseconds = '1000'] = process.argv.slice(2);
const PORTS = { floor: floorPort, engine: enginePort } as const;
type Target = keyof typeof PORTS;
const cloud = sdk as unknown as { init(config: { env: string }): void; database(): Db };
cloud.init({ env: 'local-env' });
const db = cloud.database();
const docs = db.collection('docs');
const SEEDED = 500;
/** Turns are short, so that whatever else the machine does falls on both. */
const SLICES = 10;
let serial = 0;

const fresh = (): object => {
  serial += 1;
  return {
    _id: `d${serial}`,
    code: `c${serial}`,
    title: 'x'.repeat(400),
    n: 0,
    at: new Date(serial),
  };
};
const known = (): string => `d${1 + Math.floor(Math.random() * SEEDED)}`;
const knownCode = (): string => `c${1 + Math.floor(Math.random() * SEEDED)}`;

// Callers of one workload stay out of each other's documents: what is measured is cost, not conflict.
const workloads = {
  insert: () => docs.add({ data: fresh() }),
  get: () => docs.where({ code: knownCode() }).limit(1).get(),
  update: () => docs.doc(known()).update({ data: { n: db.command.inc(1) } }),
  transaction: (caller: number) =>
    db.runTransaction(async (transaction) => {
      const inside = transaction.collection('docs');
      const id = `d${1 + caller}`;
      await inside.doc(id).get();
      await inside.doc(id).update({ data: { n: db.command.inc(1) } });
      await inside.add({ data: fresh() });
    }, 0),
};

// The SDK looks the address up at each call.
const turnTo = (target: Target): void => {
  process.env['TCB_CONTEXT_CNFG'] = JSON.stringify({ URL: `http://127.0.0.1:${PORTS[target]}/admin` });
};

type Tally = { calls: number; ms: number };

const slice = async (work: (caller: number) => Promise<unknown>, callers: number, tally: Tally): Promise<void> => {
  const startedAt = performance.now();
  const until = startedAt + Number(milliseconds) / SLICES;
  const call = async (caller: number): Promise<void> => {
    while (performance.now() < until) {
      await work(caller);
      tally.calls += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  tally.ms += performance.now() - startedAt;
};

const perSecond = async (
  work: (caller: number) => Promise<unknown>,
  callers: number,
): Promise<Record<Target, number>> => {
  const tallies = { floor: { calls: 0, ms: 0 }, engine: { calls: 0, ms: 0 } };
  for (let turn = 0; turn < SLICES; turn += 1) {
    for (const target of ['floor', 'engine'] as const) {
      turnTo(target);
      await slice(work, callers, tallies[target]);
    }
  }
  const rate = ({ calls, ms }: Tally): number => (calls * 1000) / ms;
  return { floor: rate(tallies.floor), engine: rate(tallies.engine) };
};

const main = async (): Promise<void> => {
  for (const target of ['floor', 'engine'] as const) {
    turnTo(target);
    serial = 0;
    for (let at = 0; at < SEEDED; at += 1) await docs.add({ data: fresh() });
  }
  const rates: Record<string, Record<Target, number>> = {};
  for (const [name, work] of Object.entries(workloads)) {
    rates[name] = await perSecond(work, 1);
    rates[`${name}16`] = await perSecond(work, 16);
  }
  process.send?.(rates);
};

void main();
