import { EJSON } from 'bson';

const BATCH = 200;

/** Writes documents over the local cloud's own wire protocol, beside the product's code. */
export const insertDocuments = async (
  url: string,
  collectionName: string,
  documents: readonly object[],
): Promise<void> => {
  for (let from = 0; from < documents.length; from += BATCH)
    await insertBatch(url, collectionName, documents.slice(from, from + BATCH));
};

const insertBatch = async (url: string, collectionName: string, documents: readonly object[]): Promise<void> => {
  const response = await fetch(`${url}/admin?env=local-env&seqId=insert`, {
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
