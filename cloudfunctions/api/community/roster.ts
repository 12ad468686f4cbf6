import { takeBackUntil } from '../../../shared/community/roster-guard.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { lastApplied } from './take-back-roster.ts';
import type { ApiHandlers } from '../handlers.ts';

export const roster: ApiHandlers['community.roster'] = async (_, ctx) => {
  const { communityId } = ctx.resident;
  const community = await getDocument('communities', communityId);
  if (!community) throw new Error(`no community ${communityId}`);
  // An older check cannot be begun any more: what waits is compared with the roster as it is.
  const [job] = await findDocuments(
    'rosterImports',
    { communityId, status: 'checked', revision: community.rosterRevision + 1, needsSecond: true },
    { orderBy: [['createdAt', 'desc']], limit: 1 },
  );
  const applied = await appliedLast(communityId, ctx.now);
  if (!job) return ok({ waiting: null, applied });
  const { _id: importId, counts, touched, checkedAt, importedBy, importedByName, confirmedBy, confirmedByName } = job;
  const isMine = importedBy === ctx.resident._id;
  const by = { byName: importedByName, isMine, confirmedByName: confirmedBy === null ? null : confirmedByName };
  const newPlaces = [...(job.newPlaces ?? [])];
  return ok({ waiting: { importId, counts, touched, checkedAt, newPlaces, ...by }, applied });
};

/** What can be taken back; null where there is nothing, or it is too late. */
const appliedLast = async (communityId: CommunityId, now: InstantMs) => {
  const [job] = await lastApplied(communityId);
  if (!job || job.takesBack !== null || job.total === 0) return null;
  const { _id: importId, counts, progressAt: at, importedByName: byName } = job;
  const until = takeBackUntil(at);
  const isFirst = job.counts.added === job.counts.rows;
  return now < until && !isFirst ? { importId, counts, at, byName, until } : null;
};
