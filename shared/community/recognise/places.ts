import type { CommunityId } from '../../kernel/ids.ts';
import type { RosterRow } from '../check-row.ts';
import type { CurrentRoster } from '../current-roster.ts';
import type { BuildingDoc, GridDoc } from '../documents.ts';
import { buildingIdOf, gridIdOf } from '../roster-ids.ts';
import { bareName } from './person-key.ts';
import { freshId } from './fresh-id.ts';

/** A place that the file calls by another name, with the people by whom it is recognised. */
export type Rename = {
  readonly kind: 'building' | 'grid';
  readonly id: string;
  readonly was: string;
  readonly now: string;
  readonly people: number;
};
/** The documents of the places that a file names. */
export type Places = {
  readonly buildingOf: (name: string) => BuildingDoc['_id'];
  readonly gridOf: (name: string) => GridDoc['_id'];
  readonly renames: readonly Rename[];
};

/** Most of those who lived in a renamed building have to be in it, and few of them anywhere else. */
const SHARE = 0.6;

/**
 * Finds the documents of the places in a file. A name that is stored is that place. One that is not stands for a stored place which the file
 * does not name any more, if most of its people are in it by name, unit and flat: it was renamed. Anything else is a new place.
 */
export const recognisePlaces = (
  communityId: CommunityId,
  current: CurrentRoster,
  rows: readonly RosterRow[],
): Places => {
  const buildings = named(current.buildings.filter(isLivedIn(current)), current.buildings);
  const files = new Set(rows.map(({ building }) => building));
  const gone = [...buildings].filter(([name]) => !files.has(name)).map(([, building]) => building);
  const renames = renamedBuildings(current, rows, {
    gone,
    fresh: [...files].filter((name) => !buildings.has(name)),
  });
  const ids = new Map([...buildings].map(([name, { _id }]) => [name, _id]));
  for (const { id, was, now } of renames) {
    ids.delete(was);
    ids.set(now, id as BuildingDoc['_id']);
  }
  const taken = new Set<string>(current.buildings.map(({ _id }) => _id));
  const buildingOf = remembered(ids, (name) => freshId(buildingIdOf(communityId, name), taken));
  const grids = gridsOf(communityId, current, rows, buildingOf);
  return { buildingOf, gridOf: grids.gridOf, renames: [...renames, ...grids.renames] };
};

const isLivedIn = ({ residents }: CurrentRoster) => {
  const lived = new Set(residents.filter(({ leftAt }) => leftAt === null).map(({ buildingId }) => buildingId));
  return ({ _id }: BuildingDoc) => lived.has(_id);
};

/** Places by name; of two that were called so one after the other, the one in which people live. */
const named = <T extends { readonly name: string }>(first: readonly T[], all: readonly T[]): Map<string, T> =>
  new Map([...all, ...first].map((place) => [place.name, place]));

type Names = { readonly gone: readonly BuildingDoc[]; readonly fresh: readonly string[] };

const renamedBuildings = (
  current: CurrentRoster,
  rows: readonly RosterRow[],
  { gone, fresh }: Names,
): readonly Rename[] => {
  if (gone.length === 0 || fresh.length === 0) return [];
  const inside = (unit: number, flat: string, name: string) => `${String(unit)} ${flat} ${bareName(name)}`;
  const seen = new Map(fresh.map((name) => [name, new Set<string>()]));
  for (const row of rows) seen.get(row.building)?.add(inside(row.unit, row.flat, row.name));
  const used = new Set<string>();
  return gone.flatMap((building) => {
    const people = current.residents.filter(({ leftAt, buildingId }) => leftAt === null && buildingId === building._id);
    const [best] = fresh
      .filter((name) => !used.has(name))
      .map((name) => ({
        name,
        found: people.filter((one) => seen.get(name)?.has(inside(one.unit, one.flat, one.name))).length,
      }))
      .sort((a, b) => b.found - a.found);
    if (!best || people.length === 0 || best.found < people.length * SHARE) return [];
    used.add(best.name);
    return [{ kind: 'building' as const, id: building._id, was: building.name, now: best.name, people: people.length }];
  });
};

/** A grid is the same under another name where all its buildings are in the one that is new. */
const gridsOf = (
  communityId: CommunityId,
  current: CurrentRoster,
  rows: readonly RosterRow[],
  buildingOf: Places['buildingOf'],
): Pick<Places, 'gridOf' | 'renames'> => {
  const nameIn = new Map(rows.map((row) => [buildingOf(row.building), row.grid]));
  const files = new Set(rows.map(({ grid }) => grid));
  const stored = new Map(current.grids.map((grid) => [grid.name, grid]));
  const lived = current.buildings.filter(isLivedIn(current));
  const used = new Set<string>();
  const renames = current.grids.flatMap((grid): readonly Rename[] => {
    const own = lived.filter(({ gridId }) => gridId === grid._id);
    const names = new Set(own.map(({ _id }) => nameIn.get(_id)));
    const [now] = names;
    if (files.has(grid.name) || names.size !== 1 || now === undefined || stored.has(now) || used.has(now)) return [];
    used.add(now);
    return [{ kind: 'grid', id: grid._id, was: grid.name, now, people: own.length }];
  });
  const ids = new Map(current.grids.map(({ name, _id }) => [name, _id]));
  for (const { id, was, now } of renames) {
    ids.delete(was);
    ids.set(now, id as GridDoc['_id']);
  }
  const taken = new Set<string>(current.grids.map(({ _id }) => _id));
  return { gridOf: remembered(ids, (name) => freshId(gridIdOf(communityId, name), taken)), renames };
};

const remembered =
  <T>(known: Map<string, T>, make: (name: string) => T): ((name: string) => T) =>
  (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
