import type { BadRow } from './check-row.ts';
import type { PlacedRow } from './placed-row.ts';
import type { BuildingDoc, DirectoryDoc, GridDoc, HouseholdDoc, ResidentDoc } from './documents.ts';

/** What is stored of one community's tree, those who left included. */
export type CurrentRoster = {
  readonly grids: readonly GridDoc[];
  readonly buildings: readonly BuildingDoc[];
  readonly households: readonly HouseholdDoc[];
  readonly residents: readonly ResidentDoc[];
  /** Undefined before the first import. */
  readonly directory: Pick<DirectoryDoc, 'grids' | 'communityName'> | undefined;
};

/** The rows that do not go in. */
export type NotIn = {
  /** Those that cannot be read, or do not agree with one above them. */
  readonly bad: readonly BadRow[];
  /** Who stays as stored because their row does not go in. */
  readonly kept: ReadonlySet<ResidentDoc['_id']>;
  /** True if somebody has another number in the file than here: then the number of a bad row does not tell whose it is. */
  readonly isRenumbered: boolean;
};

/** The stored people whom the good rows do not speak of. */
export type Unmentioned = {
  /** They stay as they are: their row is bad, or nobody may be removed by this file. */
  readonly stayers: readonly ResidentDoc[];
  /** The file does not have them any more. */
  readonly leavers: readonly ResidentDoc[];
  /** People who are missing from the file and stay nevertheless, because a row without a legible number may be theirs. */
  readonly heldCount: number;
};

/**
 * Sorts the stored people who live here and are in none of the good rows.
 *
 * A bad row is no reason to remove the person it is about. If not even its number can be read it could be anybody's,
 * and then nobody is removed; nor by a file without a good row.
 */
export const unmentioned = (
  current: CurrentRoster,
  rows: readonly Pick<PlacedRow, 'residentId'>[],
  { bad, kept, isRenumbered }: NotIn,
  mayLeave: (resident: ResidentDoc) => boolean,
): Unmentioned => {
  const mentioned = new Set(rows.map(({ residentId }) => residentId));
  const badNumbers = new Set(bad.map(({ number }) => number));
  const isHeld = badNumbers.has(null) || rows.length === 0 || (isRenumbered && bad.length > 0);
  const rest = current.residents.filter(({ leftAt, _id }) => leftAt === null && !mentioned.has(_id));
  const absent = rest.filter(({ number, _id }) => !badNumbers.has(number) && !kept.has(_id));
  const leavers = isHeld ? [] : absent.filter(mayLeave);
  const leaving = new Set(leavers);
  return {
    stayers: rest.filter((resident) => !leaving.has(resident)),
    leavers,
    heldCount: isHeld ? absent.length : 0,
  };
};
