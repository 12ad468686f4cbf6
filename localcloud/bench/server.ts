// A process of its own: serves the floor or the local cloud, gateway and all, at a port it tells its parent.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startLocalcloud } from '../index.ts';
import { openFloor, type Answer } from './floor.ts';

const COLLECTIONS = [
  { name: 'docs', indexes: [{ name: 'by_code', unique: false, keys: [{ name: 'code', direction: '1' as const }] }] },
];

/** What users of the local cloud talk to: every layer between the SDK and the file is in the figure. */
const serveEngine = async (dataDir: string): Promise<number> => {
  const functionsDir = join(dataDir, 'functions');
  mkdirSync(functionsDir, { recursive: true });
  const cloud = await startLocalcloud({ dataDir, functionsDir, collections: COLLECTIONS, timers: 'hold' });
  return cloud.port;
};

/** The least that can answer at all: parses the body, runs one prepared statement, writes the reply. */
const serveFloor = (file: string): Promise<number> => {
  const answer: Answer = openFloor(file);
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
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
};

const [kind = '', path = ''] = process.argv.slice(2);
void (kind === 'floor' ? serveFloor(path) : serveEngine(path)).then((port) => process.send?.({ port }));
