import { AskedField, Line } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import type { UnitAt } from './WhereTo.tsx';

type Props = { to: UnitAt; flat: string; onChange: (flat: string) => void };

/** What is on the door, and the whole address that it makes. */
export const NewDoor = ({ to: { building, unit }, flat, onChange }: Props) => {
  const door = flat.trim();
  return (
    <>
      <AskedField
        icon="household"
        question={say('post.move.flat')}
        value={flat}
        placeholder={say('post.move.flat.placeholder')}
        lengthMax={FLAT_LENGTH_MAX}
        onChange={onChange}
      />
      {door !== '' && (
        <Line className="field-hint" text={addressOf({ buildingName: building.name, unit, flat: door })} />
      )}
    </>
  );
};

const FLAT_LENGTH_MAX = 10;
