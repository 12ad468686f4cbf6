import type { CommunityDoc } from '../../../shared/community/documents.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { removeChunks } from '../../platform/roster-writes.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { endFileOf } from './roster-files.ts';
import { carryOn } from './carry-on.ts';

type Refusal =
  | 'IMPORT_NOT_FOUND'
  | 'IMPORT_RUNNING'
  | 'IMPORT_STALE'
  | 'REMOVALS_NOT_ACCEPTED'
  | 'PLACES_NOT_ACCEPTED'
  | 'SECOND_NEEDED';

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
  if (job.status === 'applied') {
    await removeChunks(job.communityId, job.revision);
    await endFileOf(job.fileId ?? null);
  }
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
    const allowed = mayBegin(job, community, accepted);
    if (!allowed.ok) return allowed;
    if (job.status === 'checked') {
      await transaction.replace('rosterImports', { ...job, status: 'applying', progressAt: ctx.now });
      await transaction.replace('communities', { ...community, applyingImportId: _id });
    }
    return ok({ value: null, happened: happened(ctx, job) });
  });

/** In this order: another one is being applied, the roster is another than was compared, removals or new places were not accepted, nobody else has looked. */
const mayBegin = (job: RosterImportDocument, community: CommunityDoc, accepted: Accepted): Result<null, Refusal> => {
  const { applyingImportId, rosterRevision } = community;
  if (applyingImportId !== null && applyingImportId !== job._id) return fail('IMPORT_RUNNING');
  if (job.status === 'abandoned' || (job.status === 'checked' && rosterRevision !== job.revision - 1))
    return fail('IMPORT_STALE');
  return mayGoIn(job, accepted);
};

/** What the plan does and somebody has to have said yes to. */
const mayGoIn = (job: RosterImportDocument, { acceptRemovals, acceptPlaces = [] }: Accepted): Result<null, Refusal> => {
  if (job.removedCount > 0 && !acceptRemovals) return fail('REMOVALS_NOT_ACCEPTED');
  const looked = new Set(acceptPlaces);
  if (!(job.newPlaces ?? []).every((place) => looked.has(place))) return fail('PLACES_NOT_ACCEPTED');
  return job.needsSecond && job.confirmedBy === null ? fail('SECOND_NEEDED') : ok(null);
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
