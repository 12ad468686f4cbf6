import { useState } from 'react';
import type { Role } from '../../../../shared/community/roles.ts';
import { ACTORS_FOR_OTHERS } from '../../../../shared/household/actors.ts';
import { useQuery } from '../../data/index.ts';
import { Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import {
  ChooseBuilding,
  ChooseFlat,
  ChooseUnit,
  Gate,
  keepsDoor,
  nodesInReach,
  type Building,
  type Resident,
} from '../membership/index.ts';
import { AtHome } from './AtHome.tsx';
import { ClusterHomes } from './ClusterHomes.tsx';

/** Whoever is in charge finds the household, then the person they act for. */
export const ActForOthers = () => (
  <Gate title={say('behalf.title')}>
    {(me) => {
      const led = ledIn(me);
      return led === undefined ? <Steps me={me} /> : <ClusterHomes buildingId={led} />;
    }}
  </Gate>
);

/** The building of whoever acts for others as the leader of a cluster alone. */
const ledIn = ({ roles }: Resident): string | undefined => {
  const acting = roles.filter(({ role }) => (ACTORS_FOR_OTHERS as readonly Role[]).includes(role));
  return acting.every(({ role }) => role === 'clusterLeader') ? acting[0]?.scopeId : undefined;
};

type Found = { readonly building: Building; readonly unit: number | null; readonly flat: string | null };

const Steps = ({ me }: { me: Resident }) => {
  const directory = useQuery('community.directory', {});
  const [found, setFound] = useState<Found | null>(null);
  const title = say('behalf.title');
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  if (!known)
    return (
      <Page title={title}>
        <Loaded of={directory}>{() => null}</Loaded>
      </Page>
    );
  const reached = new Set(nodesInReach(me, known, ACTORS_FOR_OTHERS).map(({ id }) => id));
  const buildings = known.grids.flatMap((grid) => grid.buildings).filter(({ buildingId }) => reached.has(buildingId));
  // Who answers for one building alone is not asked which.
  const only = buildings.length === 1 ? buildings[0] : undefined;
  const at = found ?? (only ? { building: only, unit: null, flat: null } : null);
  if (!at)
    return (
      <ChooseBuilding
        title={title}
        question={say('behalf.building')}
        isOffered={({ buildingId }) => reached.has(buildingId)}
        onChoose={(building) => setFound({ building, unit: null, flat: null })}
      />
    );
  const { building, unit, flat } = at;
  if (unit === null)
    return (
      <ChooseUnit
        title={title}
        question={say('behalf.unit', { building: building.name })}
        building={building}
        {...(only ? {} : { onBack: () => setFound(null) })}
        onChoose={(chosen) => setFound({ building, unit: chosen, flat: null })}
      />
    );
  if (flat === null)
    return (
      <ChooseFlat
        title={title}
        question={say('behalf.flat', { unit })}
        building={building}
        unit={unit}
        onBack={() => setFound({ building, unit: null, flat: null })}
        onChoose={(chosen) => setFound({ building, unit, flat: chosen })}
      />
    );
  return (
    <AtHome
      mayIssue={keepsDoor(me)}
      building={building}
      unit={unit}
      flat={flat}
      onBack={() => setFound({ building, unit, flat: null })}
    />
  );
};
