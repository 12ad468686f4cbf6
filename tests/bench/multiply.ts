import { insertDocuments } from '../world/insert.ts';
import type { World } from '../world/world.ts';

/** What grows with the years; the roster stays as it is. */
const GROWING = ['needs', 'notices', 'events', 'transfers', 'memberships'] as const;

/** Adds `times - 1` copies of every document that grows, each with an id of its own. */
export const multiply = async (world: World, times: number): Promise<void> => {
  for (const name of GROWING) {
    const originals = await world.db.all(name);
    const copies = Array.from({ length: times - 1 }, (_, copy) =>
      originals.map((document) => copyOf(document, copy)),
    ).flat();
    await insertDocuments(world.cloud.url, name, copies);
  }
};

const copyOf = (document: object, copy: number): object => {
  const copied: Record<string, unknown> = { ...document };
  for (const field of ['_id', 'order', 'identityId']) {
    if (typeof copied[field] === 'string') copied[field] = `${copied[field]}-${String(copy)}`;
  }
  return copied;
};
