import { takeBackUntil } from '../../shared/community/roster-guard.ts';
import type { Before } from '../../shared/community/take-back.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { Documents } from '../database/collections.ts';
import { patiently } from './patience.ts';
import { insertMissing } from './roster-writes.ts';
import { collection, command } from './sdk.ts';
import { findDocuments } from './store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Some 100 KB. */
const BEFORE_PER_DOCUMENT = 100;
const DOCUMENTS_AT_ONCE = 8;

/** Keeps how people stood before an import for as long as it can be taken back, and a day more. */
export const writeBefore = async (
  { _id: importId, communityId, createdAt }: Pick<Documents['rosterImports'], '_id' | 'communityId' | 'createdAt'>,
  before: readonly Before[],
): Promise<void> => {
  const until = (takeBackUntil(createdAt) + DAY_MS) as InstantMs;
  const documents = Array.from({ length: Math.ceil(before.length / BEFORE_PER_DOCUMENT) }, (_, at) => ({
    ...{
      _id: `${importId}_${String(at).padStart(4, '0')}`,
      schema: 1 as const,
      createdAt,
      communityId,
      importId,
      until,
    },
    people: before.slice(at * BEFORE_PER_DOCUMENT, (at + 1) * BEFORE_PER_DOCUMENT),
  }));
  for (let from = 0; from < documents.length; from += DOCUMENTS_AT_ONCE)
    await insertMissing('rosterBefore', documents.slice(from, from + DOCUMENTS_AT_ONCE));
};

/** How people stood before an import. @returns an empty list where nothing is kept of it. */
export const readBefore = async (importId: string): Promise<readonly Before[]> => {
  const all: Before[] = [];
  let last = '';
  for (;;) {
    const found = await findDocuments(
      'rosterBefore',
      { importId, ...(last === '' ? {} : { _id: command.gt(last) }) },
      { orderBy: [['_id', 'asc']], limit: DOCUMENTS_AT_ONCE },
    );
    all.push(...found.flatMap(({ people }) => people));
    last = found[found.length - 1]?._id ?? '';
    if (found.length < DOCUMENTS_AT_ONCE) return all;
  }
};

/** Removes what can be taken back no more. */
export const forgetBefore = async (now: InstantMs): Promise<void> => {
  await patiently(() =>
    collection('rosterBefore')
      .where({ until: command.lte(now) })
      .remove(),
  );
};
