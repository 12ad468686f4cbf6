import {
  eventually,
  KEEPER,
  PROBE,
  startTestCloud,
  type Deployment,
  type TestCloud,
} from '../conformance/runtime/cloud.ts';

const timer = (name: string, config: string): Deployment => ({
  ...KEEPER,
  config: { triggers: [{ name, type: 'timer', config }] },
});
const at = (beijing: string): number => Date.parse(`${beijing}+08:00`);

type Kept = {
  readonly event: Record<string, unknown>;
  readonly wx: Record<string, unknown>;
  readonly environment: { readonly trigger: string };
  readonly at: number;
};

let cloud: TestCloud;
const kept = async (): Promise<readonly Kept[]> =>
  ((await cloud.act('find', { collection: 'kept', where: {} })) as { data: readonly Kept[] }).data;
const start = async (functions: Readonly<Record<string, Deployment>>, from: string): Promise<void> => {
  cloud = await startTestCloud({ startAt: at(from) }, { probe: PROBE, ...functions });
};
afterEach(() => cloud.end());

describe('jumps and runs by hand', () => {
  test('a jump runs what falls due on the way in order of time, across functions', async () => {
    await start({ evens: timer('e', '0 0 0,2 * * * *'), odds: timer('o', '0 0 1,3 * * * *') }, '2026-11-30T23:30:00');
    await cloud.clock.jumpTo(at('2026-12-01T03:00:00'));
    expect((await kept()).map(({ event }) => event['TriggerName'])).toEqual(['e', 'o', 'e', 'o']);
  });

  test('a moment is run once: the end of a jump belongs to it and not to the next', async () => {
    await start({ monthly: timer('m', '0 0 0 1 * * *') }, '2026-11-30T12:00:00');
    await cloud.clock.jumpTo(at('2026-12-01T00:00:00'));
    await cloud.clock.jumpTo(at('2026-12-01T00:00:01'));
    expect(await kept()).toHaveLength(1);
  });

  test('a function sees the moved clock, and so does the date the database stamps', async () => {
    await start({}, '2026-12-01T00:00:00');
    const time = (await cloud.act('time')) as { now: number; date: number; isDate: boolean; text: string };
    expect(time.now - at('2026-12-01T00:00:00')).toBeLessThan(5000);
    expect(time).toMatchObject({ isDate: true, text: expect.stringContaining('Nov 30 2026') as unknown });
    await cloud.act('addStamped', { collection: 'things', id: 'stamped' });
    const { data } = (await cloud.act('get', { collection: 'things', id: 'stamped' })) as { data: { at: string } };
    expect(data.at.slice(0, 13)).toBe('2026-11-30T16');
  });

  test('a function that is running sees the clock move', async () => {
    const source = `exports.main = async () => {
      const started = Date.now();
      console.log('waiting');
      while (Date.now() - started < 3600000) await new Promise((resolve) => setTimeout(resolve, 5));
      return 'an hour later';
    };`;
    await start({ mover: { source } }, '2026-12-01T00:00:00');
    const running = cloud.invoke('mover', {}, { openid: 'o' });
    await eventually(async () => cloud.log.find((line) => line.endsWith('waiting')));
    await cloud.clock.jumpTo(at('2026-12-01T02:00:00'));
    expect(await running).toBe('an hour later');
  });

  test('a timer whose function fails does not stop those after it', async () => {
    await start(
      {
        failing: {
          source: 'exports.main = async () => { throw new Error("x"); };',
          config: { triggers: [{ name: 'f', type: 'timer', config: '0 0 1 * * * *' }] },
        },
        later: timer('l', '0 0 2 * * * *'),
      },
      '2026-12-01T00:30:00',
    );
    await cloud.clock.jumpTo(at('2026-12-01T03:00:00'));
    expect((await kept()).map(({ event }) => event['TriggerName'])).toEqual(['l']);
    expect(
      cloud
        .invocations()
        .filter((call) => call.function === 'failing')
        .map(({ ok }) => ok),
    ).toEqual([false]);
  });

  test('a jump that lets each timer run once runs its last due moment', async () => {
    await start({ minutely: timer('m', '0 * * * * * *') }, '2026-12-01T00:00:00');
    await cloud.clock.jumpTo(at('2026-12-31T00:00:30'), { timers: 'once' });
    expect((await kept()).map(({ event }) => event['Time'])).toEqual(['2026-12-30T16:00:00Z']);
  });

  test('a jump that would run timers more than 20000 times is refused before the clock moves', async () => {
    await start({ secondly: timer('s', '* * * * * * *') }, '2026-12-01T00:00:00');
    await expect(cloud.clock.jumpTo(at('2026-12-02T00:00:00'))).rejects.toThrow('more than 20000 times');
    expect(cloud.clock.now()).toBeLessThan(at('2026-12-01T00:01:00'));
    expect(await kept()).toEqual([]);
  });

  test('a timer can be run by hand, and a function without one cannot', async () => {
    await start({ nightly: timer('n', '0 0 2 * * * *') }, '2026-12-01T12:00:00');
    const run = (name: string) =>
      fetch(`${cloud.url}/_localcloud/timers/run`, { method: 'POST', body: JSON.stringify({ function: name }) });
    expect([(await run('nightly')).status, (await run('probe')).status]).toEqual([200, 400]);
    expect(await kept()).toMatchObject([{ environment: { trigger: 'timer' }, event: { TriggerName: 'n' } }]);
  });

  test('the clock keeps its distance when the local cloud is started again', async () => {
    await start({}, '2030-01-01T00:00:00');
    await cloud.close();
    const again = await startTestCloud({ dataDir: `${cloud.dir}/data` });
    expect(Math.abs(again.clock.now() - at('2030-01-01T00:00:00'))).toBeLessThan(20_000);
    await again.end();
  });
  test('a timer of every second runs without being asked', async () => {
    cloud = await startTestCloud({ timers: 'run' }, { probe: PROBE, secondly: timer('s', '* * * * * * *') });
    const ran = () => cloud.invocations().filter((call) => call.function === 'secondly' && call.ok).length;
    expect(await eventually(async () => (ran() >= 2 ? 'twice' : undefined))).toBe('twice');
  });
});
