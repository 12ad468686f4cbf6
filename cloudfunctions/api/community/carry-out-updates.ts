import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import type { RosterOpOf } from '../../../shared/community/roster-plan.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { insertMissing, updateFenced, writeBuildingName } from '../../platform/roster-writes.ts';
import { withTransaction } from '../../platform/transaction.ts';

type Job = RosterImportDocument;

export const regrid = async (job: Job, { buildingId, gridId, gridName, name }: RosterOpOf<'regrid'>): Promise<void> => {
  await updateFenced('buildings', buildingId, job.revision, { gridId, gridName, name });
  await writeBuildingName(buildingId, job.communityId, name);
};

export const vacate = (job: Job, { householdId }: RosterOpOf<'vacate'>): Promise<void> =>
  updateFenced('households', householdId, job.revision, { leftAt: job.checkedAt });

export const renumber = (job: Job, { householdId, number }: RosterOpOf<'renumber'>): Promise<void> =>
  updateFenced('households', householdId, job.revision, { number });

/** A grid does not say which import wrote it last: it is written while this one is being applied, and not afterwards. */
export const nameGrid = ({ _id }: Job, { gridId, name }: RosterOpOf<'nameGrid'>): Promise<void> =>
  withTransaction(async (transaction) => {
    const job = await transaction.get('rosterImports', _id);
    const grid = await transaction.get('grids', gridId);
    if (job?.status !== 'applying' || !grid) return { commit: false, value: undefined };
    await transaction.replace('grids', { ...grid, name });
    return { commit: true, value: undefined };
  });

export const resettle = (job: Job, { householdId, home }: RosterOpOf<'resettle'>): Promise<void> =>
  updateFenced('households', householdId, job.revision, { ...home, leftAt: null });

export const revise = (job: Job, { residentId, facts }: RosterOpOf<'revise'>): Promise<void> =>
  updateFenced('residents', residentId, job.revision, { ...facts, leftAt: null });

export const tally = (job: Job, { buildingId, householdCount, residentCount }: RosterOpOf<'tally'>): Promise<void> =>
  updateFenced('buildings', buildingId, job.revision, { householdCount, residentCount });

export const writeDirectory = async (job: Job, { grids, communityName }: RosterOpOf<'directory'>): Promise<void> => {
  const { communityId, revision, checkedAt } = job;
  const _id = directoryIdOf(communityId);
  const stored = { _id, communityId, schema: 1, createdAt: checkedAt, rosterRevision: revision } as const;
  await insertMissing('directories', [{ ...stored, communityName, grids }]);
  await updateFenced('directories', _id, revision, { communityName, grids });
};
