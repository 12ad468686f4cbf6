import { randomBytes } from 'node:crypto';
import { CHANGE_KINDS } from '../../shared/community/change-kinds.ts';
import type { RosterChange } from '../../shared/community/roster-changes.ts';
import type { RosterOp } from '../../shared/community/roster-plan.ts';
import { databaseErrorKind } from './database-error.ts';
import type { CollectionName, Documents } from '../database/collections.ts';
import { patiently } from './patience.ts';
import { collection, command } from './sdk.ts';
import { findDocuments } from './store.ts';

const ROUNDS_MAX = 5;
const IDS_PER_QUERY = 500;
const CHANGES_PER_PAGE = 50;
const PAGES_PER_WRITE = 100;
/** Some 200 KB each; the cloud takes 5 MB at once. */
const CHUNKS_PER_WRITE = 8;

/** Collections whose documents say which import wrote them last. */
type Fenced = 'buildings' | 'households' | 'residents' | 'directories';

/**
 * Adds those of the documents that are not there yet, many in one round trip. Somebody else adding the same at the same
 * time, or having added half of them before a crash, makes no difference: an id is added once.
 */
export const insertMissing = async <N extends CollectionName>(
  name: N,
  documents: readonly Documents[N][],
): Promise<void> => {
  let missing = documents;
  for (let round = 1; missing.length > 0; round += 1) {
    try {
      const documents = [...missing];
      await patiently(() => collection(name).add({ data: documents }));
      return;
    } catch (cause) {
      if (round >= ROUNDS_MAX || databaseErrorKind(cause) !== 'duplicate') throw cause;
      missing = await absent(name, missing);
    }
  }
};

const absent = async <N extends CollectionName>(
  name: N,
  documents: readonly Documents[N][],
): Promise<readonly Documents[N][]> => {
  const present = new Set<string>();
  for (let from = 0; from < documents.length; from += IDS_PER_QUERY) {
    const ids = documents.slice(from, from + IDS_PER_QUERY).map(({ _id }) => _id);
    const found = await findDocuments(name, { _id: command.in(ids) }, { limit: IDS_PER_QUERY });
    for (const { _id } of found) present.add(_id);
  }
  return documents.filter(({ _id }) => !present.has(_id));
};

/**
 * Writes fields of one document unless a later import already did: a slow helper of an import that is long over changes
 * nothing. Other fields of the document stay as they are.
 */
export const updateFenced = async <N extends Fenced>(
  name: N,
  id: string,
  revision: number,
  fields: Partial<Documents[N]>,
): Promise<void> => {
  await patiently(() =>
    collection(name)
      .where({ _id: id, rosterRevision: command.lte(revision) })
      .update({ data: { ...fields, rosterRevision: revision } }),
  );
};

/** Writes the grid of a building on the households and the people in it that say another one, in two round trips. */
export const writeGrid = async ({ _id, gridId, gridName }: Documents['buildings']): Promise<void> => {
  const others = { buildingId: _id, gridId: command.neq(gridId) };
  await patiently(() => collection('households').where(others).update({ data: { gridId } }));
  await patiently(() => collection('residents').where(others).update({ data: { gridId, gridName } }));
};

/** Writes the name of a building on what is open in it: needs that are not finished and applications that wait. What is finished keeps the name of then. */
export const writeBuildingName = async (
  buildingId: string,
  communityId: string,
  buildingName: string,
): Promise<void> => {
  const open = { communityId, buildingId, isUnfinished: true, buildingName: command.neq(buildingName) };
  await patiently(() => collection('needs').where(open).update({ data: { buildingName } }));
  const waiting = { scopeIds: buildingId, status: 'pending', buildingName: command.neq(buildingName) };
  await patiently(() => collection('memberships').where(waiting).update({ data: { buildingName } }));
};

/**
 * Stores a plan in chunks under an id of its own, so that a request that is sent again while its first sending is still
 * at work cannot mix two plans.
 */
export const writeChunks = async (
  { communityId, revision, createdAt }: Pick<Documents['rosterImports'], 'communityId' | 'revision' | 'createdAt'>,
  chunks: readonly (readonly RosterOp[])[],
): Promise<string> => {
  const planId = `plan_${randomBytes(12).toString('hex')}`;
  for (let from = 0; from < chunks.length; from += CHUNKS_PER_WRITE) {
    const documents = chunks.slice(from, from + CHUNKS_PER_WRITE).map((ops, offset) => ({
      _id: `${planId}_${from + offset}`,
      schema: 1 as const,
      createdAt,
      communityId,
      revision,
      ops,
    }));
    await insertMissing('rosterChunks', documents);
  }
  return planId;
};

/** Removes the plans that can be begun no more, and the lists of what they do. */
export const removeChunks = async (communityId: string, revision: number): Promise<void> => {
  for (const name of ['rosterChunks', 'rosterPages'] as const)
    await patiently(() =>
      collection(name)
        .where({ communityId, revision: command.lte(revision) })
        .remove(),
    );
};

/** Which page of a plan's changes a document holds. */
export const pageIdOf = (planId: string, kind: string, page: number): string => `${planId}_${kind}_${String(page)}`;

/** Stores what a plan does to people, in pages by kind; a change is some 300 bytes. */
export const writePages = async (
  { communityId, revision, createdAt }: Pick<Documents['rosterImports'], 'communityId' | 'revision' | 'createdAt'>,
  planId: string,
  changes: readonly RosterChange[],
): Promise<void> => {
  const pages = CHANGE_KINDS.flatMap((kind) => {
    const all = changes.filter((change) => change.kind === kind);
    return Array.from({ length: Math.ceil(all.length / CHANGES_PER_PAGE) }, (_, page) => ({
      ...{ _id: pageIdOf(planId, kind, page), schema: 1 as const, createdAt, communityId, revision },
      changes: all.slice(page * CHANGES_PER_PAGE, (page + 1) * CHANGES_PER_PAGE),
      hasMore: all.length > (page + 1) * CHANGES_PER_PAGE,
    }));
  });
  for (let from = 0; from < pages.length; from += PAGES_PER_WRITE)
    await insertMissing('rosterPages', pages.slice(from, from + PAGES_PER_WRITE));
};

/** Moves an import one chunk on, unless somebody else has. */
export const markChunkDone = async (
  { _id, nextChunk }: Pick<Documents['rosterImports'], '_id' | 'nextChunk'>,
  progress: Pick<Documents['rosterImports'], 'done' | 'progressAt'>,
): Promise<void> => {
  await patiently(() =>
    collection('rosterImports')
      .where({ _id, nextChunk, status: 'applying' })
      .update({ data: { ...progress, nextChunk: nextChunk + 1 } }),
  );
};
