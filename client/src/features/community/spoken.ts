import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { PagedResult, QueryResult } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { tellLoaded } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../words/spoken.ts';
import { tellAround } from '../need/index.ts';

/** How many rows of what is not done the page shows. */
export const ROWS_SHOWN = 3;
/** So many people are no list to be shortened. */
const FEW = 3;
type BuildingData = Output<'community.building'>;

/** How many households take part: always n of N. */
export const tellLights = ({ joinedHouseholdCount, householdCount }: BuildingData): string =>
  spoken(say('listen.building', { lit: joinedHouseholdCount, all: householdCount }));

type People = BuildingData['people'];

/** Of many only those are shown at once who are asked first: captains, and whoever can be called; else the first few. */
export const firstOf = (people: People): People => {
  const first = people.filter(({ role, callId }) => role === 'captain' || callId !== null);
  return first.length === 0 || people.length <= FEW ? people.slice(0, FEW) : first;
};
export const sayAll = ({ length }: People): string => say('building.all', { n: length });

/** Somebody who answers for the building, and whether they can be called; the row is marked while it is said. */
export const tellPerson = ({ role, name, callId }: BuildingData['people'][number]): SpokenLine => ({
  text: inOneBreath([
    say('listen.person', { role: sayRole(role), name }),
    ...(callId === null ? [] : [say('listen.call')]),
  ]),
  of: `${role} ${name}`,
});

/** The building, line by line: who takes part, whom to ask, what is not done. */
export const tellBuilding = (
  building: QueryResult<BuildingData>,
  isOffice: boolean,
  needs: PagedResult<'need.list'>,
  now: InstantMs,
): readonly SpokenLine[] => [
  ...(isOffice
    ? [inOneBreath([say('building.noHouseholds'), say('building.noHouseholds.words')])]
    : tellHouse(building)),
  ...tellLoaded(needs, ({ items }) => tellAround(items.slice(0, ROWS_SHOWN), now)),
];

/** What is told of any building: who takes part, and whom to ask. */
export const tellHouse = (building: QueryResult<BuildingData>): readonly SpokenLine[] =>
  tellLoaded(building, (value) => [tellLights(value), inOneBreath([say('building.people')]), ...tellPeople(value)]);

const tellPeople = ({ people }: BuildingData): readonly SpokenLine[] => {
  const first = firstOf(people);
  return people.length === 0
    ? [inOneBreath([say('building.noPeople')])]
    : [...first.map(tellPerson), ...(first.length < people.length ? [toPress(sayAll(people))] : [])];
};
