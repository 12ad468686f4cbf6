import type { World } from '../world/world.ts';

/**
 * Where the id of a grid may stand. In the tree an import keeps it true; elsewhere only where somebody named the grid itself: what is
 * about a building says the building and no more, for a building can go to another grid.
 */
const GRIDS_NAMED: Readonly<Record<string, readonly string[]>> = {
  grids: ['_id'],
  buildings: ['gridId'],
  households: ['gridId'],
  residents: ['gridId', 'roles.scopeId', 'pastHomes.gridId'],
  directories: ['grids.gridId'],
  notices: ['scope.place.gridId', 'scopeId', 'scopeIds'],
  offices: ['grant.scopeId'],
};
/** Where the id of a building may stand. */
const BUILDINGS_NAMED: Readonly<Record<string, readonly string[]>> = {
  buildings: ['_id'],
  households: ['buildingId'],
  residents: ['buildingId', 'roles.scopeId', 'pastHomes.buildingId'],
  directories: ['grids.buildings.buildingId'],
  memberships: ['buildingId', 'scopeIds'],
  needs: ['buildingId'],
  notices: ['scope.place.buildingId', 'scopeId', 'scopeIds'],
  offices: ['grant.scopeId'],
  events: ['buildingId'],
  needCounts: ['_id', 'buildingId'],
};

/** What stood before a roster was carried out, for the days in which it can be taken back: it is not kept true. */
const AS_IT_WAS: ReadonlySet<string> = new Set(['rosterBefore']);

/** The founder is on no roster and lives in no building. */
const OFFICE_OF_FOUNDER = 'building_test_office';

type Stored = { readonly gridId?: string; readonly buildingId?: string; readonly scope?: { readonly kind: string } };

/** Every text in a document that begins like an id, with the path it stands at; lists are left out of the path. */
const idsIn = (value: unknown, prefix: string, path = ''): readonly (readonly [path: string, id: string])[] => {
  if (typeof value === 'string') return value.startsWith(prefix) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, prefix, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => idsIn(one, prefix, path === '' ? key : `${path}.${key}`));
};

/** What is wrong with the places that stored documents name. A collection that nobody told this test of is wrong too. */
export const placeFaults = async (world: World): Promise<readonly string[]> => {
  const gridOf = new Map<string, string>((await world.db.all('buildings')).map(({ _id, gridId }) => [_id, gridId]));
  return [...(await world.db.dump())].flatMap(([key, text]) => {
    const [collection = ''] = key.split(' ');
    if (AS_IT_WAS.has(collection)) return [];
    const document = JSON.parse(text) as Stored;
    const grids = idsIn(document, 'grid_').filter(
      ([path]) => !GRIDS_NAMED[collection]?.includes(path) || document.scope?.kind === 'building',
    );
    const buildings = idsIn(document, 'building_').filter(
      ([path, id]) =>
        !BUILDINGS_NAMED[collection]?.includes(path) ||
        !(gridOf.has(id.split(' ')[0] ?? '') || id === OFFICE_OF_FOUNDER),
    );
    const { gridId, buildingId = '' } = document;
    const isTorn = gridId !== undefined && ![gridId, undefined].includes(gridOf.get(buildingId));
    return [
      ...[...grids, ...buildings].map(([path, id]) => `${key}: ${path} is ${id}`),
      ...(isTorn ? [`${key}: its building is in another grid`] : []),
    ];
  });
};
