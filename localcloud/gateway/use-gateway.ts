import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { startTestCloud, type TestCloud } from '../conformance/runtime/cloud.ts';

type Gateway = {
  readonly cloud: () => TestCloud;
  /** Sends exactly this, as no well-behaved client would, and gives the answer. */
  readonly raw: (text: string, host?: string) => Promise<string>;
  readonly get: (path: string, host?: string) => Promise<string>;
};

/** For a file of tests: a local cloud that serves a site, beside which lies a secret. */
export const useGateway = (): Gateway => {
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
      routes: [
        { method: 'GET', path: '/personas.json', reply: () => ({ contentType: 'application/json', body: '[]' }) },
      ],
    });
    cloud = { ...served, end: async () => Promise.all([served.end(), base.end()]).then(() => undefined) };
  });
  afterAll(() => cloud.end());
  const raw: Gateway['raw'] = (text, host = '127.0.0.1') =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect(cloud.port, host, () => socket.write(text));
      socket.once('data', (data: Buffer) => {
        socket.destroy();
        resolve(data.toString('utf8'));
      });
      socket.once('error', reject);
    });
  return {
    cloud: () => cloud,
    raw,
    get: (path, host = `127.0.0.1:${cloud.port}`) => raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
  };
};

/** The code in the first line of an answer. */
export const status = (answer: string): number => Number(answer.split(' ')[1]);
