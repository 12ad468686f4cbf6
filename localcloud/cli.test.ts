import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy, PROBE } from './conformance/runtime/cloud.ts';

const NODE_ARGS = ['--import', require.resolve('tsx'), join(__dirname, 'cli.ts')];

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'cli-'));
  deploy(join(dir, 'functions'), { probe: PROBE });
  writeFileSync(
    join(dir, 'collections.json'),
    JSON.stringify([
      'things',
      { name: 'kinds', indexes: [{ name: 'byN', unique: true, keys: [{ name: 'n', direction: '1' }] }] },
    ]),
  );
});
const children = new Set<ChildProcess>();
afterAll(() => {
  // One that a failing test left behind.
  for (const child of children) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

type Run = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> };
const run = (args: readonly string[], env: Record<string, string> = {}): Run => {
  const child = spawn(process.execPath, [...NODE_ARGS, ...args], { cwd: dir, env: { ...process.env, ...env } });
  children.add(child);
  child.once('close', () => children.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  return { child, said: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
};
const finished = async (
  args: readonly string[],
  env?: Record<string, string>,
): Promise<{ code: number | null; said: string }> => {
  const { said, ended } = run(args, env);
  const code = await ended;
  return { code, said: said() };
};
const saying = ({ child, said, ended }: Run, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      const found = pattern.exec(said());
      if (found) resolve(found[1] ?? '');
    };
    child.stdout?.on('data', look);
    void ended.then(() => {
      reject(new Error(said()));
    });
  });

const START = ['start', '--functions', 'functions', '--collections', 'collections.json', '--port', '0', '--seed', '9'];

test('check tells what is wrong and how to go on', async () => {
  const data = join(dir, 'damaged');
  mkdirSync(data);
  writeFileSync(join(data, 'database.db'), 'x'.repeat(8192));
  const damaged = await finished(['check', '--data', data]);
  expect([damaged.code, damaged.said]).toEqual([1, expect.stringContaining('localcloud restore --data')]);
});

test('start prints address and seed, answers, keeps others from the data, and ends with Ctrl-C', async () => {
  const cloud = run(START, { TZ: 'America/New_York' });
  const url = await saying(cloud, /localcloud: (http:\/\/127\.0\.0\.1:\d+) .*seed 9/);
  const call = async (body: object): Promise<unknown> =>
    (
      await fetch(`${url}/invoke/probe`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'x-localcloud-openid': 'o' },
      })
    ).json();
  expect(await call({ act: 'add', collection: 'kinds', data: { _id: 'a', n: 1 } })).toMatchObject({
    result: { _id: 'a' },
  });
  expect(await call({ act: 'time' })).toMatchObject({
    result: { text: expect.stringContaining('GMT+0000') as unknown },
  });
  await fetch(`${url}/storage?path=a/号.txt`, {
    method: 'POST',
    body: 'stored',
    headers: { 'x-localcloud-openid': 'o' },
  });
  expect(await finished(['reset'])).toEqual({
    code: 1,
    said: expect.stringContaining('another local cloud is using') as unknown,
  });
  cloud.child.kill('SIGINT');
  expect(await cloud.ended).toBe(0);
}, 30_000);

test('dump, reset and restore bring documents, indexes and files back as they were', async () => {
  expect(await finished(['dump', '--out', 'dump'])).toEqual({ code: 0, said: '1 documents and 1 files\n' });
  expect(readFileSync(join(dir, 'dump/collections/kinds.jsonl'), 'utf8')).toBe('{"_id":"a","n":{"$numberInt":"1"}}\n');
  expect(await finished(['dump', '--out', 'dump'])).toEqual({
    code: 1,
    said: expect.stringContaining('not empty') as unknown,
  });
  await finished(['reset']);
  await finished(['dump', '--out', 'empty']);
  expect(readdirSync(join(dir, 'empty/collections'))).toEqual([]);
  expect((await finished(['restore', '--from', 'dump'])).code).toBe(0);
  await finished(['dump', '--out', 'again']);
  for (const file of [
    'collections.json',
    'collections/kinds.jsonl',
    'collections/things.jsonl',
    'files.json',
    'files/0000000',
  ]) {
    expect(readFileSync(join(dir, 'again', file), 'utf8')).toBe(readFileSync(join(dir, 'dump', file), 'utf8'));
  }
}, 60_000);

test('a folder that is no dump is not restored, and what is there stays', async () => {
  expect(await finished(['restore', '--from', 'functions'])).toEqual({
    code: 1,
    said: expect.stringContaining('not a dump') as unknown,
  });
  await finished(['dump', '--out', 'still']);
  expect(readFileSync(join(dir, 'still/collections/kinds.jsonl'), 'utf8')).not.toBe('');
}, 30_000);

test('what is not understood is answered with the usage, and production is refused', async () => {
  expect(await finished(['dance'])).toEqual({ code: 2, said: expect.stringContaining('start    run it') as unknown });
  expect(await finished(['start'])).toEqual({
    code: 1,
    said: expect.stringContaining('--functions is missing') as unknown,
  });
  expect(await finished(['start', '--functions', 'functions', '--port', 'x'])).toEqual({
    code: 1,
    said: expect.stringContaining('--port must be a whole number') as unknown,
  });
  expect(await finished(START, { NODE_ENV: 'production' })).toEqual({
    code: 1,
    said: expect.stringContaining('no server for production') as unknown,
  });
}, 30_000);
