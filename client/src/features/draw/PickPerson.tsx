import { useState } from 'react';
import type { Role } from '../../../../shared/community/roles.ts';
import { DRAW_MAKERS } from '../../../../shared/draw/keepers.ts';
import { useQuery } from '../../data/index.ts';
import { BlockTitle, Item, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import {
  addressOf,
  ChooseBuilding,
  ChooseFlat,
  ChooseUnit,
  nodesInReach,
  type Building,
  type Resident,
} from '../membership/index.ts';

/** Somebody of the roster, with their door. */
export type Picked = { readonly residentId: string; readonly name: string; readonly door: string };

type Props = { me: Resident; title: string; onBack: () => void; onPick: (person: Picked) => void };
type At = { readonly building: Building; readonly unit: number | null; readonly flat: string | null };

/** Finds somebody by their door, within what the caller's role reaches. */
export const PickPerson = ({ me, title, onBack, onPick }: Props) => {
  const directory = useQuery('community.directory', {});
  const [at, setAt] = useState<At | null>(null);
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  if (!known)
    return (
      <Page title={title} onBack={onBack}>
        <Loaded of={directory}>{() => null}</Loaded>
      </Page>
    );
  const roles: readonly Role[] = DRAW_MAKERS;
  const reached = new Set(nodesInReach(me, known, roles).map(({ id }) => id));
  if (!at)
    return (
      <ChooseBuilding
        title={title}
        question={say('table.building')}
        isOffered={({ buildingId }) => reached.has(buildingId)}
        onChoose={(building) => setAt({ building, unit: null, flat: null })}
      />
    );
  const { building, unit, flat } = at;
  if (unit === null)
    return (
      <ChooseUnit
        {...{ title, building }}
        question={say('table.unit', { building: building.name })}
        onBack={() => setAt(null)}
        onChoose={(chosen) => setAt({ building, unit: chosen, flat: null })}
      />
    );
  if (flat === null)
    return (
      <ChooseFlat
        {...{ title, building, unit }}
        question={say('table.flat', { unit })}
        onBack={() => setAt({ building, unit: null, flat: null })}
        onChoose={(chosen) => setAt({ building, unit, flat: chosen })}
      />
    );
  return <People {...{ title, building, unit, flat, onPick }} onBack={() => setAt({ building, unit, flat: null })} />;
};

type PeopleProps = Omit<Props, 'me'> & { building: Building; unit: number; flat: string };

const People = ({ title, building, unit, flat, onBack, onPick }: PeopleProps) => {
  const household = useQuery('household.find', { buildingId: building.buildingId, unit, flat });
  const door = addressOf({ buildingName: building.name, unit, flat });
  return (
    <Page title={title} onBack={onBack}>
      <BlockTitle words={say('table.who')} />
      <Loaded of={household}>
        {({ people }) => (
          <>
            {people.map(({ residentId, name }) => (
              <Item
                key={residentId}
                icon="person"
                title={name}
                words={door}
                onPress={() => onPick({ residentId, name, door })}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
