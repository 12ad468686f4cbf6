import { KEEPER, PROBE, startTestCloud, USER, type TestCloud } from '../conformance/runtime/cloud.ts';

const at = (beijing: string): number => Date.parse(`${beijing}+08:00`);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud(
    { startAt: at('2026-12-01T00:00:00') },
    {
      probe: PROBE,
      nightly: { ...KEEPER, config: { triggers: [{ name: 'n', type: 'timer', config: '0 0 2 * * * *' }] } },
    },
  );
});
afterEach(() => cloud.end());

const keptCount = async (): Promise<number> =>
  ((await cloud.act('find', { collection: 'kept', where: {} })) as { data: unknown[] }).data.length;
const callsOf = (name: string): number => cloud.invocations().filter((call) => call.function === name).length;

describe('faults of calls', () => {
  test('a duplicated call runs twice and is answered once', async () => {
    cloud.setFaults({ rules: [{ fault: 'duplicate', function: 'probe', calls: [1] }] });
    expect(await cloud.act('count')).toBe(1);
    expect(callsOf('probe')).toBe(2);
  });

  test('a duplicated timer runs twice at its moment', async () => {
    cloud.setFaults({ rules: [{ fault: 'duplicate', action: 'timer' }] });
    await cloud.clock.jumpTo(at('2026-12-01T03:00:00'));
    cloud.setFaults({});
    expect(await keptCount()).toBe(2);
  });

  test('a call whose answer is lost had its effect: -501002 in the process, a broken connection over HTTP', async () => {
    cloud.setFaults({ rules: [{ fault: 'timeout-after', action: 'invoke' }] });
    await expect(cloud.act('count')).rejects.toMatchObject({ errCode: -501002 });
    const send = fetch(`${cloud.url}/invoke/probe`, {
      method: 'POST',
      body: '{"act":"count"}',
      headers: { 'x-localcloud-openid': USER },
    });
    await expect(send).rejects.toThrow('fetch failed');
    expect(callsOf('probe')).toBe(2);
  });

  test('a call that is lost on its way has no effect', async () => {
    cloud.setFaults({ rules: [{ fault: 'timeout-before', action: 'invoke' }] });
    await expect(cloud.act('count')).rejects.toMatchObject({ errCode: -501002 });
    expect(callsOf('probe')).toBe(0);
  });

  test('a slow call is answered late', async () => {
    cloud.setFaults({ rules: [{ fault: 'slow', action: 'invoke', ms: 300 }] });
    const started = performance.now();
    await cloud.act('give', { json: 1 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(299);
  });

  test('too many calls are refused with -501003', async () => {
    cloud.setFaults({ rules: [{ fault: 'EXCEED_REQUEST_LIMIT', action: 'invoke' }] });
    await expect(cloud.act('count')).rejects.toMatchObject({ errCode: -501003 });
  });

  test('an instance killed after its write is on disk: the call fails, the write stays, the next call works', async () => {
    cloud.setFaults({
      rules: [{ fault: 'kill-instance', when: 'after', action: 'database.insertDocument', calls: [1] }],
    });
    await expect(cloud.act('add', { collection: 'things', data: { _id: 'written' } })).rejects.toMatchObject({
      errCode: -504002,
    });
    expect(await cloud.act('get', { collection: 'things', id: 'written' })).toMatchObject({ data: { _id: 'written' } });
  });

  test('a run with the same seed and order meets the same faults', async () => {
    const run = async (): Promise<unknown[]> => {
      cloud.setFaults({ seed: 5, rules: [{ fault: 'EXCEED_REQUEST_LIMIT', probability: 0.4 }] });
      const answers: unknown[] = [];
      for (let i = 0; i < 12; i += 1)
        answers.push(await cloud.act('find', { collection: 'things', where: {}, catch: true }));
      return answers.map((answer) => 'refused' in (answer as object));
    };
    const first = await run();
    expect(first).toContain(true);
    expect(first).toContain(false);
    expect(await run()).toEqual(first);
  });
});
