import { chunksOf } from '../../../shared/community/plan-chunks.ts';
import type { RosterOp } from '../../../shared/community/roster-plan.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ImportId } from '../../../shared/kernel/ids.ts';
import { firstAnswer, runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { readRosterFile } from '../../platform/roster-file.ts';
import { writeBefore } from '../../platform/roster-before.ts';
import { writeChunks, writePages } from '../../platform/roster-writes.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { compareRoster } from './compare-roster.ts';
import { holdFile, mayRead } from './roster-files.ts';
import { otherKeepers } from './other-keepers.ts';
import { freeCommunity } from './roster-job.ts';

type Report = Awaited<ReturnType<typeof compareRoster>>['report'];

export const checkRoster: ApiHandlers['community.checkRoster'] = async ({ fileId, answers }, ctx) => {
  const importId = `import_${ctx.eventId.slice('event_'.length)}` as ImportId;
  // A repeated request is answered without reading the file and planning again.
  const answered =
    (await getDocument('rosterImports', importId)) && (await firstAnswer<{ importId: ImportId } & Report>(ctx));
  if (answered) return answered;
  const community = await freeCommunity(ctx.resident.communityId, ctx.now);
  if (!community) return fail('IMPORT_RUNNING');
  if (!(await mayRead(fileId, ctx))) return fail('FILE_NOT_READABLE');
  const file = await readRosterFile(fileId);
  if (!file.ok) return file;
  const { sheet, contentDigest } = file.value;
  const given = new Map(answers.map(({ key, isYes }) => [key, isYes]));
  const { plan, changes, before, report } = await compareRoster(ctx, community, sheet, given);
  const job = { ...jobOf(ctx, importId, community.rosterRevision + 1, report, plan), fileId };
  const planId = await writeChunks(job, chunksOf(plan));
  await writePages(job, planId, changes);
  await writeBefore(job, before);
  const told = report.needsSecond ? await otherKeepers(ctx) : [];
  return runCommand(ctx, async (transaction) => {
    const now = await transaction.get('communities', community._id);
    if (now?.applyingImportId !== null || now.rosterRevision !== community.rosterRevision)
      return fail('IMPORT_RUNNING');
    const held = await holdFile(transaction, ctx, fileId, contentDigest);
    if (!held.ok) return held;
    await transaction.insert('rosterImports', [{ ...job, planId }]);
    return ok({ value: { importId, ...report }, happened: { ...happened(ctx, job), told } });
  });
};

const jobOf = (
  ctx: ResidentAct,
  importId: ImportId,
  revision: number,
  { counts, newPlaces, touched, needsSecond }: Report,
  plan: readonly RosterOp[],
): Omit<RosterImportDocument, 'planId'> => ({
  _id: importId,
  schema: 1,
  createdAt: ctx.now,
  communityId: ctx.resident.communityId,
  status: 'checked',
  revision,
  checkedAt: ctx.now,
  checkedOn: ctx.today,
  removedCount: counts.removed,
  newPlaces,
  counts,
  touched,
  needsSecond,
  confirmedBy: null,
  takesBack: null,
  confirmedByName: '',
  chunkCount: chunksOf(plan).length,
  total: plan.length,
  done: 0,
  nextChunk: 0,
  progressAt: ctx.now,
  importedBy: ctx.resident._id,
  importedByName: ctx.resident.name,
});

const happened = (ctx: ResidentAct, job: Omit<RosterImportDocument, 'planId'>): Happened => ({
  subject: job._id,
  kind: 'community.rosterChecked',
  communityId: job.communityId,
  buildingId: null,
  actorId: ctx.resident._id,
  actorName: ctx.resident.name,
  from: null,
  to: 'checked',
  reason: null,
});
