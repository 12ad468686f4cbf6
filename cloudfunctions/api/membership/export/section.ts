import type { z } from 'zod';
import type { exportItem } from '../../../../shared/membership/export-item.ts';
import type { ResidentCtx } from '../../../platform/context.ts';
import type { CollectionName, Documents } from '../../../database/collections.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments, type Query } from '../../../platform/store.ts';

export type ExportItem = z.output<typeof exportItem>;
/** One page of a section; `next` is null where the section ends. */
export type Section = (
  ctx: ResidentCtx,
  after: string | undefined,
  size: number,
) => Promise<{ readonly items: readonly ExportItem[]; readonly next: string | null }>;

/** One page of what has no order of its own, by its ids; the phone sorts. */
export const pageById = async <C extends CollectionName>(
  collection: C,
  query: Query,
  after: string | undefined,
  size: number,
): Promise<{ readonly read: readonly Documents[C][]; readonly next: string | null }> => {
  const read = await findDocuments(
    collection,
    { ...query, ...(after === undefined ? {} : { _id: command.gt(after) }) },
    { orderBy: [['_id', 'asc']], limit: size },
  );
  return { read, next: read.length < size ? null : (read[read.length - 1]?._id ?? null) };
};
