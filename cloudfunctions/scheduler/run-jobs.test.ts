import type { InstantMs } from '../../shared/kernel/brand.ts';
import { runJobs, type Job, type Measure } from './run-jobs.ts';

const MINUTE_MS = 60_000;
const run = async (jobs: readonly Job[], minute = 0, totalMs = 30_000) => {
  const logged: Measure[] = [];
  const options = {
    now: (minute * MINUTE_MS) as InstantMs,
    settled: (minute * MINUTE_MS) as InstantMs,
    totalMs,
    graceMs: 0,
    log: (one: Measure) => logged.push(one),
  };
  const measures = await runJobs(jobs, options);
  expect(logged).toEqual(measures);
  return measures.map(({ name, outcome, did, isLeft }) => ({ name, outcome, did, isLeft }));
};
const job = (name: string, work: Job['run'] = () => Promise.resolve({ did: 1, isLeft: false })): Job => ({
  name,
  run: work,
});
const ran = (name: string) => ({ name, outcome: 'ran', did: 1, isLeft: false });

let errors: jest.SpyInstance;
beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  errors.mockRestore();
});

test('each job comes first in its minute, and none is left out', async () => {
  const jobs = ['a', 'b', 'c'].map((name) => job(name));
  const orders = await Promise.all([0, 1, 2, 3].map((minute) => run(jobs, minute)));
  expect(orders.map((order) => order.map(({ name }) => name).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
});

test.each([
  ['throws', 'failed', () => Promise.reject(new Error('broken'))],
  [
    'throws before it waits for anything',
    'failed',
    () => {
      throw new Error('broken');
    },
  ],
  ['never comes back', 'overran', () => new Promise<never>(() => undefined)],
] as const)('a job that %s stops no other', async (_, outcome, work) => {
  expect(await run([job('a'), job('bad', work), job('c')], 0, 30)).toEqual([
    ran('a'),
    { name: 'bad', outcome, did: 0, isLeft: true },
    ran('c'),
  ]);
});

test('time that a job leaves over falls to those after it', async () => {
  const shares: number[] = [];
  const share = job('share', ({ stopAt }) => {
    shares.push(stopAt - performance.now());
    return Promise.resolve({ did: 1, isLeft: false });
  });
  await run([share, share, share, share], 0, 40_000);
  expect(shares.map((ms) => Math.round(ms / 1000))).toEqual([10, 13, 20, 40]);
});

test('no job is no work', async () => {
  expect(await run([])).toEqual([]);
});
