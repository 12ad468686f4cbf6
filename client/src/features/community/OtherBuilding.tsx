import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useShareCard } from '../../platform/share.ts';
import { Act, Item, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { Lights, People } from './BuildingParts.tsx';
import { buildingCard } from './share/building-card.ts';

/** Any building of the community, as a code or a card leads to it. What its residents say is on their own wall. */
export const OtherBuilding = ({ buildingId }: { buildingId: string }) => (
  <Gate title={say('tab.building')} like="building">
    {(me) => <Shown me={me} buildingId={buildingId} />}
  </Gate>
);

const Shown = ({ me, buildingId }: { me: Resident; buildingId: string }) => {
  const building = useQuery('community.building', { buildingId });
  const known = building.query.state === 'loading' ? null : building.query.value;
  useShareCard(known && buildingCard(known, null));
  return (
    <Page
      title={known?.name ?? say('tab.building')}
      isNight={known !== null}
      {...(me.buildingId === buildingId
        ? { foot: <Act icon="tab-building" word={say('building.mine')} onPress={() => go.tab('building')} /> }
        : {})}
    >
      <Loaded of={building}>
        {(value) => (
          <>
            <Lights building={value} />
            <People building={value} />
            <Item
              icon="rank"
              title={say('building.figures')}
              onPress={() => go.to('insight/building', { id: buildingId })}
            />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};
