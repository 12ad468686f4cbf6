import { useState } from 'react';
import { ChooseBuilding, ChooseFlat, ChooseUnit, type Building } from '../membership/index.ts';
import { say } from '../../words/say.ts';

/** A home by its door. */
export type Door = { readonly buildingId: string; readonly unit: number; readonly flat: string };
/** With what is read on it. */
export type DoorChosen = Door & { readonly buildingName: string };

type Props = { title: string; onChoose: (door: DoorChosen) => void };
type At = { readonly building: Building; readonly unit: number | null };

/** From the building over the unit to the flat. */
export const ChooseHome = ({ title, onChoose }: Props) => {
  const [at, setAt] = useState<At | null>(null);
  if (!at)
    return (
      <ChooseBuilding
        title={title}
        question={say('deed.building')}
        onChoose={(building) => setAt({ building, unit: null })}
      />
    );
  const { building, unit } = at;
  if (unit === null)
    return (
      <ChooseUnit
        {...{ title, building }}
        question={say('deed.unit')}
        onBack={() => setAt(null)}
        onChoose={(chosen) => setAt({ building, unit: chosen })}
      />
    );
  return (
    <ChooseFlat
      {...{ title, building, unit }}
      question={say('deed.flat')}
      onBack={() => setAt({ building, unit: null })}
      onChoose={(flat) => onChoose({ buildingId: building.buildingId, buildingName: building.name, unit, flat })}
    />
  );
};
