import type { RosterOpOf } from '../../../shared/community/roster-plan.ts';
import type { RosterImportDocument } from './roster-collections.ts';
import { insertMissing } from '../../platform/roster-writes.ts';

type Job = RosterImportDocument;
const NO_TOTALS = { householdCount: 0, residentCount: 0, joinedHouseholdCount: 0, memberCount: 0 } as const;

/** Fields of every document that an import makes. */
const made = ({ communityId, checkedAt }: Job) => ({ communityId, schema: 1, createdAt: checkedAt }) as const;

export const addGrids = (job: Job, ops: readonly RosterOpOf<'grid'>[]): Promise<void> =>
  insertMissing(
    'grids',
    ops.map(({ gridId, name }) => ({ ...made(job), _id: gridId, name })),
  );

export const addBuildings = (job: Job, ops: readonly RosterOpOf<'building'>[]): Promise<void> =>
  insertMissing(
    'buildings',
    ops.map(({ buildingId, gridId, gridName, name }) => ({
      ...made(job),
      ...NO_TOTALS,
      _id: buildingId,
      gridId,
      gridName,
      name,
      rosterRevision: job.revision,
    })),
  );

export const addHouseholds = (job: Job, ops: readonly RosterOpOf<'settle'>[]): Promise<void> =>
  insertMissing(
    'households',
    ops.map(({ householdId, number, home }) => ({
      ...made(job),
      ...home,
      _id: householdId,
      number,
      leftAt: null,
      rosterRevision: job.revision,
    })),
  );

export const addResidents = (job: Job, ops: readonly RosterOpOf<'enrol'>[]): Promise<void> =>
  insertMissing(
    'residents',
    ops.map(({ residentId, facts }) => ({
      ...made(job),
      ...facts,
      _id: residentId,
      identityId: null,
      hadAccount: false,
      applicants: [],
      leftAt: null,
      rosterRevision: job.revision,
    })),
  );
