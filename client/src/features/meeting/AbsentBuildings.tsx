import { useCallback, useState } from 'react';
import { BlockTitle, Item, VirtualRows } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { BuildingOfMeeting } from './meeting-words.ts';

type Props = {
  of: readonly BuildingOfMeeting[];
  /** The chair counts in whoever is there for a building. */
  onPress: (building: BuildingOfMeeting) => void;
};

/** As many are listed at once; more of them are one line until somebody opens it. */
const LISTED_MAX = 6;
/** Of a line that stands for many, so many are named. */
const NAMED = 2;

/** The buildings nobody speaks for yet. */
export const AbsentBuildings = ({ of, onPress }: Props) => {
  const [isOpen, open] = useState(false);
  const row = useCallback(
    (building: BuildingOfMeeting) => <Row building={building} onPress={() => onPress(building)} />,
    [onPress],
  );
  const absent = of.filter(({ isPresent }) => !isPresent);
  if (absent.length === 0) return null;
  const names = absent.slice(0, NAMED).map(({ name }) => name);
  return (
    <>
      <BlockTitle words={say('meeting.absent')} side={say('meeting.buildings.n', { n: absent.length })} />
      {isOpen || absent.length <= LISTED_MAX ? (
        <VirtualRows items={absent} keyOf={({ buildingId }) => buildingId} row={row} />
      ) : (
        <Item
          icon="tab-building"
          title={say('meeting.absent.which')}
          words={say('meeting.absent.some', { names: names.join('，'), n: absent.length - NAMED })}
          onPress={() => open(true)}
        />
      )}
    </>
  );
};

const Row = ({ building, onPress }: { building: BuildingOfMeeting; onPress: () => void }) => (
  <Item
    icon="tab-building"
    title={building.name}
    {...(building.captain && { words: building.captain.name, onPress })}
  />
);
