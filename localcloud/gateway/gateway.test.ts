import { startTestCloud, USER } from '../conformance/runtime/cloud.ts';
import { status, useGateway } from './use-gateway.ts';

const { cloud, raw, get } = useGateway();

describe('where it listens', () => {
  test('only on 127.0.0.1: another address of this machine is refused', async () => {
    await expect(raw('GET / HTTP/1.1\r\n\r\n', '127.0.0.2')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('a taken port is replaced by the next, and port tells which', async () => {
    const other = await startTestCloud({ port: cloud().port });
    expect(other.port).toBeGreaterThan(cloud().port);
    expect(other.url).toBe(`http://127.0.0.1:${other.port}`);
    await other.end();
  });
});

describe('who may talk to it', () => {
  test('a host name that only points here is refused', async () => {
    expect(status(await get('/_localcloud/', 'evil.example'))).toBe(403);
    expect(status(await get('/_localcloud/', `localhost:${cloud().port}`))).toBe(200);
  });

  test('a page of another site can send nothing', async () => {
    const send = (origin: string) =>
      fetch(`${cloud().url}/_localcloud/faults`, { method: 'POST', body: '{}', headers: { origin } });
    expect((await send('https://evil.example')).status).toBe(403);
    expect((await send('http://127.0.0.1.evil.example')).status).toBe(403);
    expect((await send('http://localhost:10086')).status).toBe(403);
    expect((await send(cloud().url)).status).toBe(200);
  });

  test('a page of any loopback origin may call functions and read the answer', async () => {
    const origin = 'http://127.0.0.1:10086';
    const asked = await fetch(`${cloud().url}/invoke/probe`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const called = await fetch(`${cloud().url}/invoke/probe`, {
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
    const reply = await fetch(`${cloud().url}/_localcloud/log.json`, { headers: { origin: 'http://127.0.0.1:10086' } });
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});
