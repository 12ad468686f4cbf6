import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { BlockTitle, Item, Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, ChooseFlat, ChooseUnit } from '../membership/index.ts';

/** Somebody who was found at home. */
export type Found = { readonly residentId: string; readonly name: string };
type Props = {
  title: string;
  question: string;
  buildingId: string;
  onBack?: () => void;
  onChoose: (found: Found) => void;
};

/** From the unit over the flat to the person, in one building of the tree. */
export const FindPerson = ({ title, question, buildingId, onBack, onChoose }: Props) => {
  const directory = useQuery('community.directory', {});
  const [unit, setUnit] = useState<number | null>(null);
  const [flat, setFlat] = useState<string | null>(null);
  const known = directory.query.state === 'loading' ? null : (directory.query.value ?? null);
  const building = known?.grids.flatMap((grid) => grid.buildings).find((one) => one.buildingId === buildingId);
  if (!building)
    return (
      <Page title={title} onBack={onBack}>
        <Loaded of={directory}>{() => <Middle icon="tab-building" title={say('post.noBuilding')} />}</Loaded>
      </Page>
    );
  if (unit === null)
    return <ChooseUnit {...{ title, question, building }} {...(onBack && { onBack })} onChoose={setUnit} />;
  if (flat === null)
    return <ChooseFlat {...{ title, question, building, unit }} onBack={() => setUnit(null)} onChoose={setFlat} />;
  const home = { buildingId, unit, flat };
  const title2 = addressOf({ buildingName: building.name, unit, flat });
  return <AtHome {...{ home, question, onChoose }} title={title2} onBack={() => setFlat(null)} />;
};

type HomeProps = {
  home: { buildingId: string; unit: number; flat: string };
  title: string;
  question: string;
  onBack: () => void;
  onChoose: (found: Found) => void;
};

const AtHome = ({ home, title, question, onBack, onChoose }: HomeProps) => {
  const household = useQuery('household.find', home);
  return (
    <Page title={title} onBack={onBack}>
      <Loaded of={household}>
        {({ people, number }) => (
          <>
            <BlockTitle words={question} />
            {people.map(({ residentId, name, hasAccount }) => (
              <Item
                key={residentId}
                icon="person"
                title={name}
                words={say(hasAccount ? 'post.joined' : 'post.notJoined')}
                onPress={() => onChoose({ residentId, name })}
              />
            ))}
            <Item icon="household" title={say('post.household', { number, n: people.length })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
