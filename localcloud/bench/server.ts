// A process of its own: serves the floor or the engine at a port it tells its parent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '../database/index.ts';
import { openFloor } from './floor.ts';
import type { Answer } from './floor.ts';

const openEngine = (file: string): Answer => {
  const database = openDatabase({ file });
  database.declare([
    { name: 'docs', indexes: [{ name: 'by_code', unique: false, keys: [{ name: 'code', direction: '1' }] }] },
  ]);
  return (request) => database.handle(request);
};

const [kind = '', file = ''] = process.argv.slice(2);
const answer = kind === 'floor' ? openFloor(file) : openEngine(file);

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
    void Promise.resolve(answer(body)).then((reply) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(reply));
    });
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
