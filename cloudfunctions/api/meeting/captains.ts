import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { grantsOf } from '../../../shared/community/roles.ts';
import type { BuildingId, CommunityId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { part } from '../../platform/read-together.ts';

/** More captains than a community has buildings, those of former terms among them. */
const CAPTAINS_MAX = 500;

/** Whoever is, was or will be captain of a building and lives here. */
export const captainsPart = (communityId: CommunityId) =>
  part(
    'residents',
    { communityId, 'roles.role': 'captain', leftAt: null },
    { limit: CAPTAINS_MAX, fields: ['roles', 'name'] },
  );

/** The captain of each building today, also as a deputy; buildings without one are missing. */
export const captainsOf = (
  residents: readonly Pick<ResidentDoc, '_id' | 'name' | 'roles'>[],
  today: LocalDate,
): ReadonlyMap<BuildingId, { readonly residentId: ResidentId; readonly name: string }> =>
  new Map(
    residents.flatMap(({ _id, name, roles }) =>
      grantsOf(roles, ['captain'], today).map(
        ({ scopeId }) => [scopeId as BuildingId, { residentId: _id, name }] as const,
      ),
    ),
  );
