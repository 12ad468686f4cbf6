import { USER } from '../conformance/runtime/cloud.ts';
import { status, useGateway } from './use-gateway.ts';

const { cloud, get } = useGateway();

describe('pages it serves', () => {
  test('index.html for the path itself, files with their type, routes of the project', async () => {
    const [index, file, route] = await Promise.all([
      fetch(`${cloud().url}/`),
      fetch(`${cloud().url}/deep/a%20b.js`),
      fetch(`${cloud().url}/personas.json`),
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
      await fetch(`${cloud().url}/deep`),
      await fetch(`${cloud().url}/none.html`),
      await fetch(`${cloud().url}/index.html`, { method: 'POST' }),
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
      fetch(`${cloud().url}${path}`, { method: 'POST', body, headers: { 'x-localcloud-openid': USER } });
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
