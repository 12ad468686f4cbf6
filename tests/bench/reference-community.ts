import { referenceRoster, type ReferencePerson } from '../fixtures/reference-roster.ts';
import { rosterLine } from '../fixtures/roster-csv.ts';
import { PEOPLE, smallRoster, type Person } from '../world/people.ts';

const addressOf = ({ building, unit, flat }: Pick<Person, 'building' | 'unit' | 'flat'>): string =>
  `${building} ${String(unit)} ${flat}`;

const CAST_ADDRESSES = new Set(PEOPLE.map(addressOf));
const CAST_GRIDS = new Map(PEOPLE.map(({ building, grid }) => [building, grid]));

/**
 * The reference community of 1,869 households and 8,627 residents, in which the people of the small roster live too, in the flats that they
 * have there. Who lived in those flats is not in it, and as many of other families as are still too many.
 */
export const referenceCommunity = (): string => {
  const everybody = referenceRoster();
  const neighbours = everybody.filter((person) => !CAST_ADDRESSES.has(addressOf(person)));
  const tooMany = PEOPLE.length + neighbours.length - everybody.length;
  const missing = new Set(neighbours.filter(isDependant).slice(0, tooMany));
  const rows = neighbours.filter((person) => !missing.has(person)).map(nextToCast);
  return [smallRoster(), ...rows.map(rosterLine)].join('');
};

const isDependant = ({ relation, roles }: ReferencePerson): boolean => relation !== '户主' && roles.length === 0;

/** A building of the small roster has the grid and the captain that it has there. */
const nextToCast = (person: ReferencePerson): ReferencePerson => {
  const grid = CAST_GRIDS.get(person.building);
  return grid === undefined ? person : { ...person, grid, roles: person.roles.filter((role) => role !== '楼长') };
};
