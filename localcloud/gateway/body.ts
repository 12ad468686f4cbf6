import type { IncomingMessage } from 'node:http';

/** The body is longer than this road allows. */
export class BodyTooLarge extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`the body is longer than ${limit} bytes`);
    this.limit = limit;
  }
}

/** A sender that goes on beyond this many times the limit is cut off. */
const PATIENCE = 8;

/** Reads a whole body. Stops keeping bytes at `limit` (bytes, inclusive) and rejects with `BodyTooLarge` once the sender is done. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > limit * PATIENCE) request.destroy(new BodyTooLarge(limit));
    });
    request.on('end', () => (size > limit ? reject(new BodyTooLarge(limit)) : resolve(Buffer.concat(chunks))));
    request.on('error', reject);
  });
