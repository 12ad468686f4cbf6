import { EJSON } from 'bson';

const BATCH = 200;

/** Writes documents over the local cloud's own wire protocol, beside the product's code. */
export const insertDocuments = async (
  url: string,
  collectionName: string,
  documents: readonly object[],
): Promise<void> => {
  const texts = documents.map((document) => EJSON.stringify(document, { relaxed: false }));
  for (let from = 0; from < texts.length; from += BATCH)
    await insertTexts(url, collectionName, texts.slice(from, from + BATCH));
};

/** Writes documents that are canonical EJSON already, in one request: a few hundred at most. */
export const insertTexts = async (url: string, collectionName: string, texts: readonly string[]): Promise<void> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=insert`, {
    method: 'POST',
    // A connection that lay idle while a long ledger was worked out may be closed by the time it is used again.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({
      action: 'database.insertDocument',
      collectionName,
      data: texts,
    }),
  });
  const { code, message } = (await response.json()) as { code?: string; message?: string };
  if (code !== undefined) throw new Error(`${collectionName}: ${code} ${message ?? ''}`);
};

/** Puts a document in place of the one with its id, or beside the others, as {@link insertDocuments} writes. */
export const putDocument = async (
  url: string,
  collectionName: string,
  document: { readonly _id: string } & Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { _id, ...data } = document;
  const ejson = (value: object) => EJSON.stringify(value, { relaxed: false });
  const response = await fetch(`${url}/admin?env=local-env&seqId=put`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ action: 'database.modifyDocument', collectionName, queryType: 'DOC', query: ejson({ _id }) },
      ...{ data: ejson(data), multi: false, merge: false, upsert: true },
    }),
  });
  const { code, message } = (await response.json()) as { code?: string; message?: string };
  if (code !== undefined) throw new Error(`${collectionName}: ${code} ${message ?? ''}`);
};

/** Takes a document away, as {@link insertDocuments} writes: for what has to look as if it never was. */
export const removeDocument = async (url: string, collectionName: string, id: string): Promise<void> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=remove`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ action: 'database.removeDocument', collectionName, queryType: 'DOC' },
      ...{ query: EJSON.stringify({ _id: id }, { relaxed: false }), multi: false },
    }),
  });
  const { code, message } = (await response.json()) as { code?: string; message?: string };
  if (code !== undefined) throw new Error(`${collectionName}: ${code} ${message ?? ''}`);
};
