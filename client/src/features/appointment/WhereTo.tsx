import { useState, type ReactNode } from 'react';
import { say } from '../../words/say.ts';
import { ChooseBuilding, ChooseUnit, type Building } from '../membership/index.ts';

/** A unit of the tree that somebody goes to. */
export type UnitAt = { readonly building: Building; readonly unit: number; readonly onBack: () => void };
type Props = { title: string; question: string; children: (to: UnitAt) => ReactNode };

/** From the building to its unit; then the page of whoever asks. */
export const WhereTo = ({ title, question, children }: Props) => {
  const [building, setBuilding] = useState<Building | null>(null);
  const [unit, setUnit] = useState<number | null>(null);
  if (building === null) return <ChooseBuilding {...{ title, question }} onChoose={setBuilding} />;
  if (unit === null)
    return (
      <ChooseUnit
        {...{ title, building }}
        question={say('post.move.unit', { building: building.name })}
        onBack={() => setBuilding(null)}
        onChoose={setUnit}
      />
    );
  return children({ building, unit, onBack: () => setUnit(null) });
};
