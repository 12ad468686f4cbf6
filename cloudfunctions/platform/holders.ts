import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { BuildingId, GridId } from '../../shared/kernel/ids.ts';
import { command } from './sdk.ts';
import { findDocuments } from './store.ts';

/** More than answer for one building and its grid. */
const PEOPLE_MAX = 200;

/** Whoever holds, held or will hold a role over a building or its grid, and lives here. */
export const holdersOver = (buildingId: BuildingId, gridId: GridId): Promise<readonly ResidentDoc[]> =>
  findDocuments(
    'residents',
    { 'roles.scopeId': command.in([buildingId, gridId]), leftAt: null },
    { limit: PEOPLE_MAX },
  );

/** Those whom the people of a building may call, if they want to be called. */
export const OFFICERS = ['captain', 'gridOfficer'] as const;
