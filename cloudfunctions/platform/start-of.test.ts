import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startOf } from './start-of.ts';

const SIZE = 50_000_000;
const CONTENT = Buffer.from('ID3 a recording that goes on and on, longer than anybody would listen to it, and on');

/** Asks a server that answers so. @returns what was said, and how many bytes the server was rid of. */
const asked = async (answer: RequestListener) => {
  let sent = 0;
  const server = createServer((request, response) => {
    response.on('close', () => (sent = response.socket?.bytesWritten ?? sent));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const closed = new Promise((resolve) => server.once('close', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const start = await startOf(`http://127.0.0.1:${String(port)}/`);
    return { start, sent: () => sent };
  } finally {
    server.closeAllConnections();
    server.close();
    await closed;
  }
};

test('a server of parts is asked for the first bytes only', async () => {
  const { start } = await asked(({ headers }, response) => {
    expect(headers.range).toBe('bytes=0-63');
    response.writeHead(206, { 'content-range': `bytes 0-63/${String(SIZE)}` }).end(CONTENT.subarray(0, 64));
  });
  expect(start).toEqual({ bytes: CONTENT.subarray(0, 64), size: SIZE });
});

test('a server that answers with everything is left after its first piece', async () => {
  const { start, sent } = await asked((_, response) => {
    response.writeHead(200, { 'content-length': SIZE }).end(Buffer.alloc(SIZE, CONTENT));
  });
  expect(start?.size).toBe(SIZE);
  expect(start?.bytes.length).toBe(64);
  expect(sent()).toBeLessThan(SIZE / 2);
});

test('an empty file has no first byte, a missing one is none, a broken server is an error', async () => {
  const says = (status: number) => asked((_, response) => response.writeHead(status).end());
  expect((await says(416)).start).toEqual({ bytes: Buffer.alloc(0), size: 0 });
  expect((await says(404)).start).toBeUndefined();
  expect((await says(403)).start).toBeUndefined();
  await expect(says(500)).rejects.toThrow('the storage answers 500');
  await expect(says(200)).rejects.toThrow('the storage answers 200');
});
