import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ImportId } from '../../../shared/kernel/ids.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { markChunkDone } from '../../platform/roster-writes.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { carryOnDepartures } from '../membership/index.ts';
import { carryOut } from './carry-out.ts';
import { rosterEvent } from './roster-event.ts';

/** No chunk is begun after this: the screen shows progress every few seconds, and a call ends well before it would be cut off. */
const STOP_AFTER_MS = 2000;

/**
 * Carries a begun import on, for a bounded time, and tells where it stands. Two who carry on the same import at once do
 * the same pieces, which is harmless, and the one ahead is followed at the next chunk.
 */
export const carryOn = async (importId: ImportId, now: InstantMs): Promise<RosterImportDocument> => {
  const startedAt = performance.now();
  for (;;) {
    const job = await getDocument('rosterImports', importId);
    if (!job) throw new Error(`no import ${importId}`);
    if (job.status !== 'applying' || performance.now() - startedAt > STOP_AFTER_MS) return job;
    if (job.nextChunk >= job.chunkCount)
      return (await carryOnDepartures(job.communityId, startedAt)) ? finish(importId) : job;
    const chunk = await getDocument('rosterChunks', `${job.planId}_${job.nextChunk}`);
    if (!chunk) return movedOn(job);
    await carryOut(job, chunk.ops);
    await markChunkDone(job, { done: job.done + chunk.ops.length, progressAt: now });
  }
};

/** The chunk is gone because whoever was ahead has finished and tidied up since the job was read; anything else is a bug. */
const movedOn = async ({ _id, nextChunk }: RosterImportDocument): Promise<RosterImportDocument> => {
  const job = await getDocument('rosterImports', _id);
  if (!job || job.status === 'applying') throw new Error(`chunk ${nextChunk} of ${_id} is lost`);
  return job;
};

/** Hands the community back, once. */
const finish = (importId: ImportId): Promise<RosterImportDocument> =>
  withTransaction(async (transaction) => {
    const job = await transaction.get('rosterImports', importId);
    const community = job && (await transaction.get('communities', job.communityId));
    if (!job || !community) throw new Error(`no import ${importId}, or no community`);
    if (job.status !== 'applying') return { commit: false, value: job };
    const applied = { ...job, status: 'applied' } as const;
    await transaction.replace('rosterImports', applied);
    await transaction.replace('communities', {
      ...community,
      applyingImportId: null,
      rosterRevision: job.revision,
    });
    const told = { subject: importId, kind: 'community.rosterApplied' as const, from: 'applying', to: 'applied' };
    await transaction.insert('events', [rosterEvent(job, told)]);
    return { commit: true, value: applied };
  });
