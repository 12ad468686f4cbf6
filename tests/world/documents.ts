import { EJSON } from 'bson';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import type { CollectionName, Documents } from '../../cloudfunctions/database/collections.ts';

const PAGE = 1000;

/** The text of each document by `collection id`. */
export type Dump = ReadonlyMap<string, string>;

/** Reads collections over the local cloud's own wire protocol, beside the product's code. */
export type Reader = {
  /** Every document of a collection, in the order of their ids. */
  all<N extends CollectionName>(name: N): Promise<readonly Documents[N][]>;
  one<N extends CollectionName>(name: N, id: string): Promise<Documents[N] | undefined>;
  /** How many documents of a collection there are, or fit a query in the wire's own form. */
  count(name: CollectionName, query?: object): Promise<number>;
  /** Everything that is stored, as text. */
  dump(): Promise<Dump>;
  /** What was written, changed or removed since a dump: `collection id` of each document. */
  changesSince(before: Dump): Promise<readonly string[]>;
};

export const readerAt = (url: string): Reader => {
  const page = (collectionName: string, offset: number) =>
    ask(url, {
      action: 'database.getDocument',
      collectionName,
      queryType: 'WHERE',
      order: '{"_id":1}',
      limit: PAGE,
      offset,
    });
  const texts = async (name: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (;;) {
      const list = await page(name, found.length);
      found.push(...list);
      if (list.length < PAGE) return found;
    }
  };
  const dump = async (): Promise<Dump> => {
    const found = new Map<string, string>();
    for (const { name } of COLLECTIONS) {
      for (const text of await texts(name)) found.set(`${name} ${(JSON.parse(text) as { _id: string })._id}`, text);
    }
    return found;
  };
  return {
    all: async (name) => (await texts(name)).map((text) => EJSON.parse(text, { relaxed: true }) as never),
    one: async (name, id) => {
      const query = JSON.stringify({ _id: id });
      const [text] = await ask(url, { action: 'database.getDocument', collectionName: name, queryType: 'DOC', query });
      return text === undefined ? undefined : (EJSON.parse(text, { relaxed: true }) as never);
    },
    count: async (collectionName, query = {}) => {
      const asked = {
        action: 'database.calculateDocument',
        collectionName,
        queryType: 'WHERE',
        query: JSON.stringify(query),
      };
      return (await reply<{ total: number }>(url, asked)).total;
    },
    dump,
    changesSince: async (before) => {
      const after = await dump();
      const keys = new Set([...before.keys(), ...after.keys()]);
      return [...keys].filter((key) => before.get(key) !== after.get(key)).sort();
    },
  };
};

const ask = async (url: string, body: object): Promise<readonly string[]> =>
  (await reply<{ list: readonly string[] }>(url, body)).list;

const reply = async <Data>(url: string, body: object): Promise<Data> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=test`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { code, message, data } = (await response.json()) as { code?: string; message?: string; data?: Data };
  if (!data) throw new Error(`${code ?? ''} ${message ?? ''}`);
  return data;
};

/** Writes one field of one document past the product: for states that no method can bring about, such as a term that ran out. */
export const setField = async (
  url: string,
  collectionName: string,
  id: string,
  field: string,
  value: unknown,
): Promise<void> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=test`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'database.modifyDocument',
      collectionName,
      queryType: 'DOC',
      query: JSON.stringify({ _id: id }),
      data: EJSON.stringify({ $set: { [field]: value } }, { relaxed: false }),
      multi: false,
      merge: true,
      upsert: false,
    }),
  });
  const reply = (await response.json()) as { code?: string; data?: { updated: number } };
  if (reply.data?.updated !== 1) throw new Error(`${collectionName} ${id}: ${reply.code ?? 'not there'}`);
};
