import { EJSON } from 'bson';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import type { CollectionName, Documents } from '../../cloudfunctions/database/collections.ts';

const PAGE = 1000;

/** The text of each document by `collection id`. */
export type Dump = ReadonlyMap<string, string>;

/** Reads collections over the local cloud's own wire protocol, beside the product's code. */
export type Reader = {
  /** Every document of a collection, or those that fit a query in the wire's own form, in the order of their ids. */
  all<N extends CollectionName>(name: N, query?: object): Promise<readonly Documents[N][]>;
  one<N extends CollectionName>(name: N, id: string): Promise<Documents[N] | undefined>;
  /** How many documents of a collection there are, or fit a query in the wire's own form. */
  count(name: CollectionName, query?: object): Promise<number>;
  /** Everything that is stored, as text. */
  dump(): Promise<Dump>;
  /** What was written, changed or removed since a dump: `collection id` of each document. */
  changesSince(before: Dump): Promise<readonly string[]>;
};

/** The text of a document without the counter of `transaction.hold`, which says nothing of the document. */
const unheld = (text: string): string => {
  if (!text.includes('"holds"')) return text;
  const fields = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return JSON.stringify(Object.fromEntries(fields.filter(([name]) => name !== 'holds')));
};

export const readerAt = (url: string): Reader => {
  const page = (collectionName: string, query: object) =>
    ask(url, {
      action: 'database.getDocument',
      ...{ collectionName, queryType: 'WHERE', query: JSON.stringify(query), order: '{"_id":1}', limit: PAGE },
    });
  // From one id to the next: to skip what was read costs more with every page.
  const texts = async (name: string, query: object = {}): Promise<readonly string[]> => {
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const list = await page(name, after === undefined ? query : { $and: [query, { _id: { $gt: after } }] });
      found.push(...list.map(unheld));
      const last = list.at(-1);
      if (last === undefined || list.length < PAGE) return found;
      after = (JSON.parse(last) as { _id: string })._id;
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
    all: async (name, query) => (await texts(name, query)).map((text) => EJSON.parse(text, { relaxed: true }) as never),
    one: async (name, id) => {
      const query = JSON.stringify({ _id: id });
      const [text] = await ask(url, { action: 'database.getDocument', collectionName: name, queryType: 'DOC', query });
      if (text === undefined) return undefined;
      const found = EJSON.parse(unheld(text), { relaxed: true }) as never;
      return found;
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

type Reply<D> = { code?: string; message?: string; data?: D; transactionId?: string };
const post = async <D>(url: string, body: object): Promise<Reply<D>> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=test`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Reply<D>;
};

const reply = async <D>(url: string, body: object): Promise<D> => {
  const { data, code, message } = await post<D>(url, body);
  if (!data) throw new Error(`${code ?? ''} ${message ?? ''}`);
  return data;
};

const ask = async (url: string, body: object): Promise<readonly string[]> =>
  (await reply<{ list: readonly string[] }>(url, body)).list;

const setting = (collectionName: string, id: string, field: string, value: unknown) => ({
  action: 'database.modifyDocument',
  collectionName,
  queryType: 'DOC',
  query: JSON.stringify({ _id: id }),
  data: EJSON.stringify({ $set: { [field]: value } }, { relaxed: false }),
  multi: false,
  merge: true,
  upsert: false,
});

/** Writes one field of one document past the product: for states that no method can bring about, such as a term that ran out. */
export const setField = async (
  url: string,
  collectionName: string,
  id: string,
  field: string,
  value: unknown,
): Promise<void> => {
  const { data, code } = await post<{ updated: number }>(url, setting(collectionName, id, field, value));
  if (data?.updated !== 1) throw new Error(`${collectionName} ${id}: ${code ?? 'not there'}`);
};

/** The same in a transaction, which does not wait for others: false if an open transaction has written the document. */
export const setFieldNow = async (...[url, ...what]: Parameters<typeof setField>): Promise<boolean> => {
  const { transactionId } = await post(url, { action: 'database.startTransaction' });
  const { code } = await post(url, { ...setting(...what), transactionId });
  if (code === 'DATABASE_TRANSACTION_CONFLICT') return false;
  const committed = code === undefined && (await post(url, { action: 'database.commitTransaction', transactionId }));
  if (!committed || committed.code !== undefined) throw new Error(`${what.slice(0, 3).join(' ')} was not written`);
  return true;
};
