import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { startTestCloud, USER, type TestCloud } from '../conformance/runtime/cloud.ts';

let cloud: TestCloud;
beforeAll(async () => {
  const base = await startTestCloud();
  const site = join(base.dir, 'site');
  mkdirSync(join(site, 'deep'), { recursive: true });
  writeFileSync(join(base.dir, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<h1>邻里</h1>');
  writeFileSync(join(site, 'deep', 'a b.js'), 'let x');
  symlinkSync(join(base.dir, 'secret.txt'), join(site, 'link.txt'));
  await base.close();
  const served = await startTestCloud({
    statics: [{ path: '/', dir: site }],
    routes: [{ method: 'GET', path: '/personas.json', reply: () => ({ contentType: 'application/json', body: '[]' }) }],
  });
  cloud = { ...served, end: async () => Promise.all([served.end(), base.end()]).then(() => undefined) };
});
afterAll(() => cloud.end());

/** Sends exactly this, as no well-behaved client would, and gives the answer's status line. */
const raw = (text: string, host = '127.0.0.1'): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect(cloud.port, host, () => socket.write(text));
    socket.once('data', (data: Buffer) => {
      socket.destroy();
      resolve(data.toString('utf8'));
    });
    socket.once('error', reject);
  });
const get = (path: string, host = `127.0.0.1:${cloud.port}`) => raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
const status = (answer: string): number => Number(answer.split(' ')[1]);

describe('where it listens', () => {
  test('only on 127.0.0.1: another address of this machine is refused', async () => {
    await expect(raw('GET / HTTP/1.1\r\n\r\n', '127.0.0.2')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('a taken port is replaced by the next, and port tells which', async () => {
    const other = await startTestCloud({ port: cloud.port });
    expect(other.port).toBeGreaterThan(cloud.port);
    expect(other.url).toBe(`http://127.0.0.1:${other.port}`);
    await other.end();
  });
});

describe('who may talk to it', () => {
  test('a host name that only points here is refused', async () => {
    expect(status(await get('/_localcloud/', 'evil.example'))).toBe(403);
    expect(status(await get('/_localcloud/', `localhost:${cloud.port}`))).toBe(200);
  });

  test('a page of another site can send nothing', async () => {
    const send = (origin: string) =>
      fetch(`${cloud.url}/_localcloud/faults`, { method: 'POST', body: '{}', headers: { origin } });
    expect((await send('https://evil.example')).status).toBe(403);
    expect((await send('http://127.0.0.1.evil.example')).status).toBe(403);
    expect((await send('http://localhost:10086')).status).toBe(403);
    expect((await send(cloud.url)).status).toBe(200);
  });

  test('a page of any loopback origin may call functions and read the answer', async () => {
    const origin = 'http://127.0.0.1:10086';
    const asked = await fetch(`${cloud.url}/invoke/probe`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const called = await fetch(`${cloud.url}/invoke/probe`, {
      method: 'POST',
      body: '{"act":"nothing"}',
      headers: { origin, 'x-localcloud-openid': USER },
    });
    expect([
      asked.status,
      asked.headers.get('access-control-allow-origin'),
      asked.headers.get('access-control-allow-headers'),
    ]).toEqual([204, origin, 'content-type, x-localcloud-openid']);
    expect([called.status, called.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  });

  test('the wire and the console are not shared with other origins', async () => {
    const reply = await fetch(`${cloud.url}/_localcloud/log.json`, { headers: { origin: 'http://127.0.0.1:10086' } });
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('pages it serves', () => {
  test('index.html for the path itself, files with their type, routes of the project', async () => {
    const [index, file, route] = await Promise.all([
      fetch(`${cloud.url}/`),
      fetch(`${cloud.url}/deep/a%20b.js`),
      fetch(`${cloud.url}/personas.json`),
    ]);
    expect([await index.text(), index.headers.get('content-type')]).toEqual([
      '<h1>邻里</h1>',
      'text/html; charset=utf-8',
    ]);
    expect([await file.text(), file.headers.get('content-type')]).toEqual(['let x', 'text/javascript; charset=utf-8']);
    expect(await route.json()).toEqual([]);
  });

  test('a folder without index.html, a missing file and another method are not served', async () => {
    const statuses = [
      await fetch(`${cloud.url}/deep`),
      await fetch(`${cloud.url}/none.html`),
      await fetch(`${cloud.url}/index.html`, { method: 'POST' }),
    ];
    expect(statuses.map((reply) => reply.status)).toEqual([404, 404, 404]);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/deep/../../secret.txt',
    '/link.txt',
    '/%00',
    '//etc/passwd',
    '/..\\secret.txt',
  ])('%s leads nowhere', async (path) => {
    const answer = await get(path);
    expect(status(answer)).toBe(404);
    expect(answer).not.toContain('secret\r\n');
  });

  test('a function whose name is not encoded properly, and an event nested too deeply, are refused as a call is', async () => {
    const call = (path: string, body: string) =>
      fetch(`${cloud.url}${path}`, { method: 'POST', body, headers: { 'x-localcloud-openid': USER } });
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const answers = [await call('/invoke/%zz', '{}'), await call('/invoke/probe', deep)];
    const told = (await Promise.all(answers.map((one) => one.json()))) as { errMsg: string }[];
    expect(answers.map(({ status: code }) => code)).toEqual([200, 200]);
    expect(told.map(({ errMsg }) => errMsg.split('errMsg: ')[1])).toEqual([
      'the address must be /invoke/<function>',
      'the event is nested too deeply',
    ]);
  });

  test('an address that is not encoded properly is refused', async () => {
    expect(status(await get('/%zz'))).toBe(400);
    expect(status(await get('//'))).toBe(200);
    expect(status(await get('http://['))).toBe(404);
  });
});

describe('stored files over HTTP', () => {
  const send = (path: string) =>
    fetch(`${cloud.url}/storage?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      body: 'x',
      headers: { 'x-localcloud-openid': USER },
    });

  test.each(['../a', 'a/../../b', '/a', 'a\0b', 'a//b', '.', 'a/./b', 'a\\..\\b', 'a\nb'])(
    'the path %j is refused',
    async (path) => {
      expect(await (await send(path)).json()).toMatchObject({ errCode: -501007 });
    },
  );

  test.each([
    '/storage/../data/localcloud.db',
    '/storage/%2e%2e/data/localcloud.db',
    '/storage/..%2fdata%2flocalcloud.db',
    '/storage/%2fetc%2fpasswd',
    '/storage/a%00',
  ])('%s gives no file', async (path) => {
    expect([400, 404]).toContain(status(await get(path)));
  });

  test('a file is replaced by whoever stored it, and by nobody else', async () => {
    const sendAs = async (openid: string, body: string): Promise<unknown> =>
      (
        await fetch(`${cloud.url}/storage?path=mine.txt`, {
          method: 'POST',
          body,
          headers: { 'x-localcloud-openid': openid },
        })
      ).json();
    await sendAs('o-owner', 'first');
    expect(await sendAs('o-other', 'second')).toMatchObject({ errCode: -503002 });
    expect(await (await fetch(`${cloud.url}/storage/mine.txt`)).text()).toBe('first');
    expect(await sendAs('o-owner', 'third')).toMatchObject({ errMsg: 'cloud.uploadFile:ok' });
    expect(await (await fetch(`${cloud.url}/storage/mine.txt`)).text()).toBe('third');
  });

  test('a stored page is shown in a sandbox', async () => {
    await send('page.html');
    const reply = await fetch(`${cloud.url}/storage/page.html`);
    expect([reply.headers.get('content-security-policy'), reply.headers.get('x-content-type-options')]).toEqual([
      'sandbox',
      'nosniff',
    ]);
  });

  test('an upload address works once and only for its path', async () => {
    const ask = async (): Promise<string> => {
      const reply = await fetch(`${cloud.url}/admin`, {
        method: 'POST',
        body: '{"action":"storage.getUploadMetadata","path":"once.txt"}',
      });
      return ((await reply.json()) as { data: { url: string } }).data.url;
    };
    const put = (url: string, key: string) => fetch(url, { method: 'PUT', body: 'x', headers: { key } });
    const url = await ask();
    expect((await put(url, 'once.txt')).status).toBe(200);
    expect((await put(url, 'once.txt')).status).toBe(403);
    expect(await (await put(await ask(), 'other.txt')).text()).toContain('<Code>SignatureDoesNotMatch</Code>');
  });
});
