import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalcloud, type Localcloud } from '../index.ts';
import { eventually, PROBE, startTestCloud, USER, type TestCloud } from '../conformance/runtime/cloud.ts';

const OF_TEST = { collections: [], timers: 'hold', log: () => undefined } as const;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud(
    { instancesPerFunction: 1 },
    { probe: PROBE, changing: { source: 'exports.main = async () => 1;' } },
  );
});
afterAll(() => cloud.end());

describe('the pool of a function', () => {
  test('new code is taken up at the next call', async () => {
    const call = () => cloud.invoke('changing', {}, { openid: USER });
    expect(await call()).toBe(1);
    const main = join(cloud.dir, 'functions', 'changing', 'index.js');
    writeFileSync(main, 'exports.main = async () => 2;');
    utimesSync(main, new Date(), new Date(Date.now() + 5000));
    expect(await call()).toBe(2);
  });

  test('large code is compiled once a version, and does in every instance what it does in the first', async () => {
    // Of the same length, so that only the version tells them apart.
    const large = (n: number) =>
      `const told = ${String(n)}; exports.main = async () => [told, require('./beside.js'), require(__filename) === exports]; // ${'-'.repeat(200_000)}`;
    const first = await startTestCloud({}, { large: { source: large(1) } });
    const folder = join(first.dir, 'functions');
    writeFileSync(join(folder, 'large/beside.js'), 'module.exports = __dirname.length;');
    const answer = (n: number) => [n, join(folder, 'large').length, true];
    const call = (cloud: Localcloud) => cloud.invoke('large', {}, { openid: USER });
    const answers = [await call(first)];
    writeFileSync(join(folder, 'large/index.js'), large(2));
    utimesSync(join(folder, 'large/index.js'), new Date(), new Date(Date.now() + 5000));
    answers.push(await call(first));
    const second = await startLocalcloud({ ...OF_TEST, dataDir: join(first.dir, 'second'), functionsDir: folder });
    answers.push(await call(second));
    await second.close();
    await first.end();
    expect(answers).toEqual([answer(1), answer(2), answer(2)]);
  });

  test('large code may import while it runs, in every instance', async () => {
    const source = `exports.main = async () => (await import('node:path')).sep; // ${'-'.repeat(200_000)}`;
    const first = await startTestCloud({}, { large: { source } });
    const folder = join(first.dir, 'functions');
    const call = (cloud: Localcloud) => cloud.invoke('large', {}, { openid: USER });
    const one = await call(first);
    const second = await startLocalcloud({ ...OF_TEST, dataDir: join(first.dir, 'second'), functionsDir: folder });
    const other = await call(second);
    await second.close();
    await first.end();
    expect([one, other]).toEqual(['/', '/']);
  });

  test('a function has the variables that were set for it, and not those of another', async () => {
    const source = 'exports.main = async () => process.env.GREETING ?? "none";';
    const other = await startTestCloud(
      { functionVariables: { first: { GREETING: 'hello' } } },
      { first: { source }, second: { source } },
    );
    const answers = [
      await other.invoke('first', {}, { openid: USER }),
      await other.invoke('second', {}, { openid: USER }),
    ];
    await other.end();
    expect(answers).toEqual(['hello', 'none']);
  });

  test('a thousand calls wait; the next is refused with -501004', async () => {
    const calls = Array.from({ length: 1001 }, () => cloud.act('give', { json: 1 }));
    await expect(cloud.act('give', { json: 1 })).rejects.toMatchObject({ errCode: -501004 });
    expect(await Promise.all(calls)).toEqual(Array(1001).fill(1));
  });

  test('what a function prints is in the log and in the record of its call', async () => {
    await cloud.act('print', { line: 'hello from probe' });
    expect(cloud.log.filter((line) => /\[probe \w{8}\] hello from probe$/.test(line))).toHaveLength(1);
    expect(cloud.invocations().at(-1)?.logs).toEqual(['hello from probe']);
  });

  test('closing fails the calls that run and wait, and ends their threads', async () => {
    const other = await startTestCloud({ instancesPerFunction: 1 });
    const calls = [other.act('sleep', { ms: 60_000 }), other.act('sleep', { ms: 60_000 })].map((call) =>
      call.catch((error: unknown) => error),
    );
    await eventually(async () =>
      (await (await fetch(`${other.url}/_localcloud/`)).text()).includes('1 running · 0 idle · 1 waiting')
        ? true
        : undefined,
    );
    await other.end();
    expect(await Promise.all(calls)).toMatchObject([{ errCode: -504002 }, { errCode: -504002 }]);
  });
});
