import { TELLS_CODES } from '../versions/chosen.ts';
import { eventually, PROBE, startTestCloud, USER, type TestCloud } from './cloud.ts';
import { localStatement } from './remote.ts';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud(
    { instancesPerFunction: 2 },
    { probe: PROBE, brief: { ...PROBE, config: { timeout: 0.3 } }, single: PROBE },
  );
});
afterAll(() => cloud.end());

const times = <T>(count: number, run: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => run(i)));

describe('instances', () => {
  localStatement('a module is loaded once and keeps its state between calls of one instance [RECALL]', async () => {
    const call = () => cloud.invoke('single', { act: 'count' }, { openid: USER });
    expect([await call(), await call(), await call()]).toEqual([1, 2, 3]);
  });

  localStatement('an instance runs one call at a time [DOC]', async () => {
    expect(await times(6, () => cloud.act('together', { ms: 30 }))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  localStatement('calls at the same time run in several instances, each with its own module state [DOC]', async () => {
    const started = Date.now();
    await times(2, () => cloud.act('sleep', { ms: 400 }));
    expect(Date.now() - started).toBeLessThan(790);
  });

  localStatement('calls beyond the instances wait and are all answered [DOC]', async () => {
    expect(await times(20, (i) => cloud.act('give', { json: i }))).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  localStatement('the first call of an instance is a cold start and says how long it took [RECALL]', async () => {
    const [first] = cloud.invocations().filter((call) => call.function === 'single');
    expect(first?.coldStartMs).toBeGreaterThan(0);
    const cold = cloud.invocations().filter((call) => call.function === 'single' && call.coldStartMs !== undefined);
    expect(cold).toHaveLength(1);
  });
});

describe('time limits', () => {
  const brief = (act: string, args = {}) => cloud.invoke('brief', { act, ...args }, { openid: USER });

  localStatement('a call beyond the timeout of config.json answers -504003 [FIELD]', async () => {
    await expect(brief('sleep', { ms: 5000 })).rejects.toMatchObject({
      errCode: -504003,
      errMsg: expect.stringContaining('Invoking task timed out after 0.3 seconds') as unknown,
    });
  });

  localStatement('a call that never gives up the processor is ended too [FIELD]', async () => {
    await expect(brief('spin')).rejects.toMatchObject({ errCode: -504003 });
  });

  localStatement('after a time-out the instance is replaced: its module state is gone [RECALL]', async () => {
    expect(await brief('count')).toBe(1);
    await expect(brief('spin')).rejects.toMatchObject({ errCode: -504003 });
    expect(await brief('count')).toBe(1);
  });

  localStatement(
    'a function told of another that timed out sees code FUNCTIONS_TIME_LIMIT_EXCEEDED [DOC]',
    async () => {
      const called = await cloud.act('call', { name: 'brief', data: { act: 'spin' }, catch: true });
      expect(called).toMatchObject({
        refused: TELLS_CODES ? { errCode: -1, code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' } : { errCode: -501001 },
      });
    },
  );
});

/** A cloud of its own for one statement, ended also where the statement fails. */
const inCloud = async (
  options: Parameters<typeof startTestCloud>[0],
  work: (own: TestCloud) => Promise<void>,
  probe = PROBE,
): Promise<void> => {
  const own = await startTestCloud(options, { probe });
  try {
    await work(own);
  } finally {
    await own.end();
  }
};

describe('what goes on after the answer', () => {
  const kept = async (on: TestCloud, id: string) =>
    ((await on.act('find', { collection: 'kept', where: { _id: id } })) as { data: readonly object[] }).data.length;
  const lateOf = (on: TestCloud, id: string) =>
    eventually(() =>
      Promise.resolve(on.invocations().find(({ event, late }) => event.includes(id) && late.length > 0)),
    );

  localStatement('a request is told with the call that began it, also when the instance serves another', () =>
    inCloud({ instancesPerFunction: 1 }, async (lone) => {
      expect(await lone.act('goOn', { collection: 'kept', id: 'late-1' })).toBe('answered');
      await lone.act('sleep', { ms: 100 });
      expect(await lateOf(lone, 'late-1')).toMatchObject({ late: ['database.insertDocument'] });
      expect(await kept(lone, 'late-1')).toBe(1);
      expect(lone.log.filter((line) => line.includes('AFTER ITS ANSWER: probe'))).toHaveLength(1);
      expect(lone.invocations().filter(({ event, late }) => event.includes('"sleep"') && late.length > 0)).toEqual([]);
    }),
  );

  localStatement('where it is to be refused it does nothing', () =>
    inCloud({ afterAnswer: 'refuse' }, async (strict) => {
      await strict.act('goOn', { collection: 'kept', id: 'late-2' });
      await lateOf(strict, 'late-2');
      expect(await kept(strict, 'late-2')).toBe(0);
    }),
  );
});

describe('a function without a timeout in its config.json', () => {
  localStatement('has three seconds [DOC]', () =>
    inCloud({}, async (plain) => expect(await plain.act('platformContext')).toMatchObject({ time_limit_in_ms: 3000 }), {
      file: 'probe.cjs',
    }),
  );
});
