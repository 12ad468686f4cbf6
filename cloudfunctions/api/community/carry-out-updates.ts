import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import type { RosterOpOf } from '../../../shared/community/roster-plan.ts';
import type { RosterImportDocument } from './collections.ts';
import { insertMissing, updateFenced } from '../../platform/roster-writes.ts';

type Job = RosterImportDocument;

export const regrid = (job: Job, { buildingId, gridId, gridName, name }: RosterOpOf<'regrid'>): Promise<void> =>
  updateFenced('buildings', buildingId, job.revision, { gridId, gridName, name });

export const vacate = (job: Job, { householdId }: RosterOpOf<'vacate'>): Promise<void> =>
  updateFenced('households', householdId, job.revision, { leftAt: job.checkedAt });

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
