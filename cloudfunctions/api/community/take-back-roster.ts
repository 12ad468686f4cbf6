import { planOf } from '../../../shared/community/diff-roster.ts';
import { chunksOf } from '../../../shared/community/plan-chunks.ts';
import { rosterChanges } from '../../../shared/community/roster-changes.ts';
import { takeBackUntil } from '../../../shared/community/roster-guard.ts';
import { takeBack } from '../../../shared/community/take-back.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ImportId } from '../../../shared/kernel/ids.ts';
import { firstAnswer, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { readCurrentRoster } from '../../platform/roster-reads.ts';
import { readBefore } from '../../platform/roster-before.ts';
import { writeChunks, writePages } from '../../platform/roster-writes.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { RosterCounts, RosterImportDocument } from './roster-collections.ts';
import { freeCommunity } from './roster-job.ts';

type Answer = { importId: ImportId; counts: RosterCounts };

export const takeBackRoster: ApiHandlers['community.takeBackRoster'] = async ({ importId: of }, ctx) => {
  const importId = `import_${ctx.eventId.slice('event_'.length)}` as ImportId;
  const answered = (await getDocument('rosterImports', importId)) && (await firstAnswer<Answer>(ctx));
  if (answered) return answered;
  const { communityId } = ctx.resident;
  const [last] = await lastApplied(communityId);
  if (last?._id !== of) return fail('IMPORT_NOT_FOUND');
  const community = await freeCommunity(communityId, ctx.now);
  if (!community) return fail('IMPORT_RUNNING');
  const before = await readBefore(of);
  const current = await readCurrentRoster(communityId);
  const context = { community, now: ctx.now, today: ctx.today };
  const isInTime = last.takesBack === null && ctx.now < takeBackUntil(last.progressAt);
  const taken = isInTime && before.length > 0 ? takeBack(context, current, before, last.revision) : undefined;
  if (!taken) return fail('TAKE_BACK_NOT_POSSIBLE');
  const plan = planOf(context, current, taken, taken.people);
  const changes = rosterChanges(ctx.today, current, taken);
  const many = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const counts: RosterCounts = {
    ...{ rows: taken.rows.length, added: many('added'), renamed: many('renamed'), moved: many('moved') },
    ...{ renumbered: many('renumbered'), changed: many('changed'), removed: many('removed') },
    ...{ same: taken.people.filter(({ kind }) => kind === 'same').length, bad: 0 },
  };
  const job = jobOf(ctx, { importId, of, revision: community.rosterRevision + 1, counts, plan: chunksOf(plan) });
  const planId = await writeChunks(job, chunksOf(plan));
  await writePages(job, planId, changes);
  return runCommand(ctx, async (transaction) => {
    const now = await transaction.get('communities', communityId);
    if (now?.applyingImportId !== null || now.rosterRevision !== community.rosterRevision)
      return fail('IMPORT_RUNNING');
    await transaction.insert('rosterImports', [{ ...job, planId }]);
    return ok({
      value: { importId, counts },
      happened: {
        ...{ subject: importId, kind: 'community.rosterTakenBack' as const, communityId, buildingId: null },
        ...{ actorId: ctx.resident._id, actorName: ctx.resident.name, from: of, to: 'checked', reason: null },
      },
    });
  });
};

/** The import that was applied last, if any. */
export const lastApplied = (communityId: string): Promise<readonly RosterImportDocument[]> =>
  findDocuments('rosterImports', { communityId, status: 'applied' }, { orderBy: [['revision', 'desc']], limit: 1 });

type Made = {
  readonly importId: ImportId;
  readonly of: ImportId;
  readonly revision: number;
  readonly counts: RosterCounts;
  readonly plan: readonly (readonly unknown[])[];
};

/** Nobody else has to look: what was before is what everybody had seen. */
const jobOf = (
  ctx: ResidentAct,
  { importId, of, revision, counts, plan }: Made,
): Omit<RosterImportDocument, 'planId'> => ({
  ...{
    _id: importId,
    schema: 1,
    createdAt: ctx.now,
    communityId: ctx.resident.communityId,
    status: 'checked',
    revision,
  },
  ...{ checkedAt: ctx.now, checkedOn: ctx.today, removedCount: counts.removed, counts, takesBack: of },
  ...{ touched: counts.removed + counts.moved + counts.renamed, needsSecond: false },
  ...{ confirmedBy: null, confirmedByName: '', chunkCount: plan.length, total: plan.flat().length, done: 0 },
  ...{ nextChunk: 0, progressAt: ctx.now, importedBy: ctx.resident._id, importedByName: ctx.resident.name },
});
