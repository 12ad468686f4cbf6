import { EJSON } from 'bson';
import type { World } from '../world/world.ts';

/** What grows with the years; the roster stays as it is. */
const GROWING = ['needs', 'notices', 'events', 'transfers', 'memberships'] as const;
const BATCH = 200;

/** Adds `times - 1` copies of every document that grows, each with an id of its own. */
export const multiply = async (world: World, times: number): Promise<void> => {
  for (const name of GROWING) {
    const originals = await world.db.all(name);
    const copies = Array.from({ length: times - 1 }, (_, copy) =>
      originals.map((document) => copyOf(document, copy)),
    ).flat();
    for (let from = 0; from < copies.length; from += BATCH)
      await insert(world.cloud.url, name, copies.slice(from, from + BATCH));
  }
};

const copyOf = (document: object, copy: number): object => {
  const copied: Record<string, unknown> = { ...document };
  for (const field of ['_id', 'order', 'identityId']) {
    if (typeof copied[field] === 'string') copied[field] = `${copied[field]}-${String(copy)}`;
  }
  return copied;
};

const insert = async (url: string, collectionName: string, documents: readonly object[]): Promise<void> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=bench`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'database.insertDocument',
      collectionName,
      data: documents.map((document) => EJSON.stringify(document, { relaxed: false })),
    }),
  });
  const { code, message } = (await response.json()) as { code?: string; message?: string };
  if (code !== undefined) throw new Error(`${collectionName}: ${code} ${message ?? ''}`);
};
