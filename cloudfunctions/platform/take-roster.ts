import { fail, ok, type Result } from '../../shared/kernel/errors.ts';
import type { CommunityId } from '../../shared/kernel/ids.ts';
import type { Transaction } from './transaction.ts';

/**
 * Takes the roster for one change made in the app: of who holds what, or who lives where. All such changes write the community's document, so
 * that of two at once the second begins again; what a query finds after this call therefore still stands at the commit. A roster that was
 * checked before is stale.
 *
 * @returns the revision that what is changed is stamped with; `IMPORT_RUNNING` while an import is being applied.
 */
export const takeRoster = async (
  transaction: Transaction,
  communityId: CommunityId,
): Promise<Result<number, 'IMPORT_RUNNING'>> => {
  const community = await transaction.get('communities', communityId);
  if (community?.applyingImportId !== null) return fail('IMPORT_RUNNING');
  const rosterRevision = community.rosterRevision + 1;
  await transaction.replace('communities', { ...community, rosterRevision });
  return ok(rosterRevision);
};
