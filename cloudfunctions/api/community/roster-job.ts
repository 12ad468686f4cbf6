import type { CommunityDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';

/**
 * After so long without progress an import counts as given up: nobody can still be at it, since a call ends within a
 * minute. In milliseconds.
 */
const GIVEN_UP_AFTER_MS = 10 * 60 * 1000;

/**
 * The community, free for a new check; undefined while an import is being applied.
 *
 * An import that was given up half-way does not stand in the way for ever: it is marked as abandoned. What it has done
 * stands, and the next check compares with exactly that.
 */
export const freeCommunity = async (
  communityId: CommunityDoc['_id'],
  now: InstantMs,
): Promise<CommunityDoc | undefined> => {
  const community = await getDocument('communities', communityId);
  if (!community) throw new Error(`no community ${communityId}`);
  return community.applyingImportId === null ? community : release(communityId, now);
};

const release = (communityId: CommunityDoc['_id'], now: InstantMs): Promise<CommunityDoc | undefined> =>
  withTransaction(async (transaction) => {
    const community = await transaction.get('communities', communityId);
    if (!community || community.applyingImportId === null) return { commit: false, value: community };
    const running = await transaction.get('rosterImports', community.applyingImportId);
    if (running?.status === 'applying') {
      if (now - running.progressAt < GIVEN_UP_AFTER_MS) return { commit: false, value: undefined };
      await transaction.replace('rosterImports', { ...running, status: 'abandoned' });
    }
    const free = { ...community, applyingImportId: null, rosterRevision: community.rosterRevision + 1 };
    await transaction.replace('communities', free);
    return { commit: true, value: free };
  });
