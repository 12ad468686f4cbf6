import type { Output } from '../../platform/rpc.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';

type BuildingData = Output<'community.building'>;

/** How many households take part: always n of N. */
export const tellLights = ({ joinedHouseholdCount, householdCount }: BuildingData): string =>
  spoken(say('listen.building', { lit: joinedHouseholdCount, all: householdCount }));

/** The building, line by line: its name, who takes part, whom to ask. */
export const tellBuilding = (name: string, building: BuildingData | null): readonly string[] => [
  inOneBreath([name]),
  ...(building === null
    ? []
    : [
        tellLights(building),
        inOneBreath([say('building.people')]),
        ...(building.people.length === 0
          ? [inOneBreath([say('building.noPeople')])]
          : building.people.map((one) =>
              inOneBreath([say('listen.person', { role: sayRole(one.role), name: one.name })]),
            )),
      ]),
];
