import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { RosterImportDocument } from './collections.ts';
import { removeChunks } from '../../platform/roster-writes.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { carryOn } from './carry-on.ts';

type Refusal = 'IMPORT_NOT_FOUND' | 'IMPORT_RUNNING' | 'IMPORT_STALE' | 'REMOVALS_NOT_ACCEPTED' | 'PLACES_NOT_ACCEPTED';

/** What somebody has said yes to. */
type Accepted = { readonly acceptRemovals: boolean; readonly acceptPlaces?: readonly string[] | undefined };

export const applyRoster: ApiHandlers['community.applyRoster'] = async (accepted, ctx) => {
  const found = await getDocument('rosterImports', accepted.importId);
  if (found?.communityId !== ctx.resident.communityId) return fail('IMPORT_NOT_FOUND');
  if (found.status === 'abandoned') return fail('IMPORT_STALE');
  if (found.status === 'checked') {
    const begun = await begin(ctx, found, accepted);
    if (!begun.ok) return begun;
  }
  const job = found.status === 'applied' ? found : await carryOn(accepted.importId, ctx.now);
  if (job.status === 'abandoned') return fail('IMPORT_STALE');
  if (job.status === 'applied') await removeChunks(job.communityId, job.revision);
  return ok({ status: job.status === 'applied' ? 'applied' : 'applying', done: job.done, total: job.total });
};

/** Takes the community for this import; from then on no other can be checked or applied until it is done. */
const begin = (
  ctx: ResidentAct,
  { _id, communityId }: RosterImportDocument,
  accepted: Accepted,
): Promise<Result<null, Refusal | 'FORBIDDEN' | 'REQUEST_REUSED'>> =>
  runCommand<null, Refusal>(ctx, async (transaction) => {
    const job = await transaction.get('rosterImports', _id);
    const community = await transaction.get('communities', communityId);
    if (!job || !community) return fail('IMPORT_NOT_FOUND');
    if (community.applyingImportId !== null && community.applyingImportId !== _id) return fail('IMPORT_RUNNING');
    if (job.status === 'abandoned' || (job.status === 'checked' && community.rosterRevision !== job.revision - 1))
      return fail('IMPORT_STALE');
    const missing = notAccepted(job, accepted);
    if (missing) return fail(missing);
    if (job.status === 'checked') {
      await transaction.replace('rosterImports', { ...job, status: 'applying', progressAt: ctx.now });
      await transaction.replace('communities', { ...community, applyingImportId: _id });
    }
    return ok({ value: null, happened: happened(ctx, job) });
  });

/** What the plan does and nobody has said yes to. */
const notAccepted = (
  { removedCount, newPlaces = [] }: RosterImportDocument,
  { acceptRemovals, acceptPlaces = [] }: Accepted,
) => {
  if (removedCount > 0 && !acceptRemovals) return 'REMOVALS_NOT_ACCEPTED';
  const looked = new Set(acceptPlaces);
  return newPlaces.every((place) => looked.has(place)) ? undefined : 'PLACES_NOT_ACCEPTED';
};

const happened = (ctx: ResidentAct, job: RosterImportDocument): Happened => ({
  subject: job._id,
  kind: 'community.rosterBegun',
  communityId: job.communityId,
  buildingId: null,
  actorId: ctx.resident._id,
  actorName: ctx.resident.name,
  from: 'checked',
  to: 'applying',
  reason: null,
});
