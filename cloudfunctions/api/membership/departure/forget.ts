import type { Part } from '../../../database/parts.ts';
import { patiently } from '../../../platform/patience.ts';
import { collection, command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import type { Progress } from '../../../platform/leaving.ts';
import type { DepartureDocument } from '../collections.ts';
import { whoseOf } from './whose.ts';

const DOCUMENTS_PER_PIECE = 100;

/**
 * Overwrites the fields that a part is declared to forget, some documents at a time, in the order of their ids. Of one application there are
 * few documents, so they go at once.
 */
export const forgetPart = async (part: Part, departure: DepartureDocument): Promise<Progress> => {
  const whose = whoseOf(part.by, departure);
  if (whose === null) return { isOver: true };
  if (part.by === 'membership') {
    await overwrite(part, { [part.whose]: whose, ...part.where });
    return { isOver: true };
  }
  const documents = await findDocuments(
    part.collection,
    { [part.whose]: whose, ...part.where, _id: command.gt(departure.cursor) },
    { orderBy: [['_id', 'asc']], limit: DOCUMENTS_PER_PIECE },
  );
  const last = documents[documents.length - 1];
  if (!last) return { isOver: true };
  await overwrite(part, { _id: command.in(documents.map(({ _id }) => _id)) });
  return { isOver: documents.length < DOCUMENTS_PER_PIECE, cursor: last._id };
};

/** Overwrites what a part forgets in the documents that a query finds. */
export const overwrite = async ({ collection: name, leaving }: Part, query: object): Promise<void> => {
  if (leaving.how !== 'forget') throw new Error(`${name} forgets nothing`);
  const { fields } = leaving;
  await patiently(() => collection(name).where(query).update({ data: fields }));
};
