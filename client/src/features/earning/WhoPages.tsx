import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { Item, Loaded, Page } from '../../ui/index.ts';
import { addressOf } from '../membership/index.ts';
import { ChooseHome, type DoorChosen } from './ChooseHome.tsx';

/** Somebody of the roster, with their door. */
export type Picked = { readonly residentId: string; readonly name: string; readonly door: string };
type Props = { title: string; onPick: (picked: Picked) => void };

/** From the door to the person, for those who may read who lives there. */
export const WhoPages = ({ title, onPick }: Props) => {
  const [home, setHome] = useState<DoorChosen | null>(null);
  if (!home) return <ChooseHome title={title} onChoose={setHome} />;
  return <AtHome {...{ title, home, onPick }} onBack={() => setHome(null)} />;
};

const AtHome = ({ title, home, onBack, onPick }: Props & { home: DoorChosen; onBack: () => void }) => {
  const { buildingId, unit, flat } = home;
  const household = useQuery('household.find', { buildingId, unit, flat });
  const door = addressOf(home);
  return (
    <Page title={title} onBack={onBack}>
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
