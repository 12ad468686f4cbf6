import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { ChooseBuilding, ChooseFlat, ChooseUnit, type Building } from '../membership/index.ts';
import { AskSheet } from './EstateSheets.tsx';

export type Person = Output<'household.find'>['people'][number];

/** Of whom it is said: found by their door. */
export const AskEstate = ({ onBack }: { onBack: () => void }) => {
  const [building, setBuilding] = useState<Building | null>(null);
  const [unit, setUnit] = useState<number | null>(null);
  const [flat, setFlat] = useState<string | null>(null);
  const title = say('estate.title');
  if (!building) return <ChooseBuilding title={title} question={say('estate.building')} onChoose={setBuilding} />;
  if (unit === null)
    return (
      <ChooseUnit
        {...{ title, building }}
        question={say('estate.unit', { building: building.name })}
        onBack={() => setBuilding(null)}
        onChoose={setUnit}
      />
    );
  if (flat === null)
    return (
      <ChooseFlat
        {...{ title, building, unit }}
        question={say('estate.flat', { unit })}
        onBack={() => setUnit(null)}
        onChoose={setFlat}
      />
    );
  return <People {...{ building, unit, flat }} onBack={() => setFlat(null)} onDone={onBack} />;
};

type Props = { building: Building; unit: number; flat: string; onBack: () => void; onDone: () => void };

const People = ({ building, unit, flat, onBack, onDone }: Props) => {
  const household = useQuery('household.find', { buildingId: building.buildingId, unit, flat });
  const [asked, ask] = useState<Person | null>(null);
  return (
    <Page
      title={say('estate.title')}
      onBack={onBack}
      over={asked && <AskSheet of={asked} onDone={onDone} onClose={() => ask(null)} />}
    >
      <BlockTitle words={say('estate.who')} />
      <Loaded of={household}>
        {({ people }) => (
          <>
            {people.map((one) => (
              <Item key={one.residentId} icon="person" title={one.name} onPress={() => ask(one)} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
