import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { BuildingId, CommunityId, GridId } from '../../shared/kernel/ids.ts';
import { command } from './sdk.ts';
import { findDocuments } from './store.ts';

/** More than answer for one building and its grid. */
const PEOPLE_MAX = 200;

/** Whoever holds, held or will hold a role over one of the nodes, and lives here. */
export const holdersOver = (nodes: readonly (BuildingId | GridId | CommunityId)[]): Promise<readonly ResidentDoc[]> =>
  findDocuments('residents', { 'roles.scopeId': command.in(nodes), leftAt: null }, { limit: PEOPLE_MAX });

/** Those whom the people of a building may call, if they want to be called. */
export const OFFICERS = ['captain', 'gridOfficer'] as const;
