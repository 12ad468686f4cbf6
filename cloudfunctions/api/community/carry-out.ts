import type { BuildingDoc, DirectoryDoc, HouseholdDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import type { RosterOp, RosterOpOf } from '../../../shared/community/roster-plan.ts';
import type { RosterImportDocument } from '../../platform/roster-documents.ts';
import { insertMissing, updateFenced } from '../../platform/roster-writes.ts';
import { leave, rehome, relocate } from './carry-out-moves.ts';

type Job = RosterImportDocument;

/** Fields of every document that an import makes. */
const made = ({ communityId, checkedAt }: Job) => ({ communityId, schema: 1, createdAt: checkedAt }) as const;

/** Carries out one piece. Doing it twice, or by two at once, is doing it once. */
export const carryOut = async (job: Job, op: RosterOp): Promise<void> => {
  switch (op.kind) {
    case 'grid':
      return insertMissing('grids', [{ ...made(job), _id: op.gridId, name: op.name }]);
    case 'building':
      return building(job, op);
    case 'leave':
      return leave(job, op);
    case 'vacate':
      return updateFenced('households', op.householdId, job.revision, { leftAt: job.checkedAt });
    case 'rehome':
      return rehome(job, op);
    case 'settle':
      return op.isNew
        ? settleAll(job, [op])
        : updateFenced('households', op.householdId, job.revision, { ...op.home, leftAt: null });
    case 'relocate':
      return relocate(job, op);
    case 'revise':
      return updateFenced('residents', op.residentId, job.revision, { ...op.facts, leftAt: null });
    case 'enrol':
      return enrolAll(job, [op]);
    case 'tally': {
      const { householdCount, residentCount } = op;
      return updateFenced('buildings', op.buildingId, job.revision, { householdCount, residentCount });
    }
    case 'directory':
      return directory(job, op);
  }
};

const building = async (job: Job, { buildingId, gridId, gridName, name }: RosterOpOf<'building'>): Promise<void> => {
  const totals = { householdCount: 0, residentCount: 0, joinedHouseholdCount: 0, memberCount: 0 };
  const place = { gridId, gridName, name };
  const fresh: BuildingDoc = { ...made(job), ...totals, ...place, _id: buildingId, rosterRevision: job.revision };
  await insertMissing('buildings', [fresh]);
  await updateFenced('buildings', buildingId, job.revision, place);
};

const directory = async (job: Job, { grids, communityName }: RosterOpOf<'directory'>): Promise<void> => {
  const _id = directoryIdOf(job.communityId);
  const fresh: DirectoryDoc = { ...made(job), _id, communityName, grids, rosterRevision: job.revision };
  await insertMissing('directories', [fresh]);
  await updateFenced('directories', _id, job.revision, { grids, communityName });
};

/** New households, many in one round trip. */
export const settleAll = (job: Job, ops: readonly RosterOpOf<'settle'>[]): Promise<void> =>
  insertMissing(
    'households',
    ops.map(({ householdId, number, home }): HouseholdDoc => ({
      ...made(job),
      ...home,
      _id: householdId,
      number,
      memberCount: 0,
      leftAt: null,
      rosterRevision: job.revision,
    })),
  );

/** New people, many in one round trip. */
export const enrolAll = (job: Job, ops: readonly RosterOpOf<'enrol'>[]): Promise<void> =>
  insertMissing(
    'residents',
    ops.map(({ residentId, facts }): ResidentDoc => ({
      ...made(job),
      ...facts,
      _id: residentId,
      identityId: null,
      applicants: [],
      pointsBalance: 0,
      leftAt: null,
      rosterRevision: job.revision,
    })),
  );
