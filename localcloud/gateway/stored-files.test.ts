import { USER } from '../conformance/runtime/cloud.ts';
import { status, useGateway } from './use-gateway.ts';

const { cloud, get } = useGateway();

describe('stored files over HTTP', () => {
  const send = (path: string) =>
    fetch(`${cloud().url}/storage?path=${encodeURIComponent(path)}`, {
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
        await fetch(`${cloud().url}/storage?path=mine.txt`, {
          method: 'POST',
          body,
          headers: { 'x-localcloud-openid': openid },
        })
      ).json();
    await sendAs('o-owner', 'first');
    expect(await sendAs('o-other', 'second')).toMatchObject({ errCode: -503002 });
    expect(await (await fetch(`${cloud().url}/storage/mine.txt`)).text()).toBe('first');
    expect(await sendAs('o-owner', 'third')).toMatchObject({ errMsg: 'cloud.uploadFile:ok' });
    expect(await (await fetch(`${cloud().url}/storage/mine.txt`)).text()).toBe('third');
  });

  test('a stored page is shown in a sandbox', async () => {
    await send('page.html');
    const reply = await fetch(`${cloud().url}/storage/page.html`);
    expect([reply.headers.get('content-security-policy'), reply.headers.get('x-content-type-options')]).toEqual([
      'sandbox',
      'nosniff',
    ]);
  });

  test('an upload address works once and only for its path', async () => {
    const ask = async (): Promise<string> => {
      const reply = await fetch(`${cloud().url}/admin`, {
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
