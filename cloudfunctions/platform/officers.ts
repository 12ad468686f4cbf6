import type { ResidentDoc } from '../../shared/community/documents.ts';
import { grantsOf, type Role } from '../../shared/community/roles.ts';
import type { CommunityId, ResidentId } from '../../shared/kernel/ids.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { part } from './read-together.ts';
import { command } from './sdk.ts';

/** More than a community has buildings and grids, those of former terms among them. */
const OFFICERS_MAX = 500;

/** Whoever holds, held or will hold one of the roles over a node of the community, and lives here. */
export const officersPart = (communityId: CommunityId, roles: readonly Role[]) =>
  part(
    'residents',
    { communityId, 'roles.role': command.in(roles), leftAt: null },
    { limit: OFFICERS_MAX, fields: ['roles', 'name'] },
  );

/** Who holds the role over each node today, also as a deputy, by the node; nodes without one are missing. */
export const officersOf = (
  residents: readonly Pick<ResidentDoc, '_id' | 'name' | 'roles'>[],
  role: Role,
  today: LocalDate,
): ReadonlyMap<string, { readonly residentId: ResidentId; readonly name: string }> =>
  new Map(
    residents.flatMap(({ _id, name, roles }) =>
      grantsOf(roles, [role], today).map(({ scopeId }) => [scopeId, { residentId: _id, name }] as const),
    ),
  );
