import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { CountedUntil, Item, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Resident } from '../membership/index.ts';
import { Rates } from './Rates.tsx';
import { Plots } from './plots/Plots.tsx';

/** One building of the community in numbers; the reader's own unless another was tapped on the board. */
export const BuildingFigures = ({
  me,
  buildingId = me.buildingId,
}: {
  me: Resident;
  buildingId: string | undefined;
}) => {
  const figures = useQuery('insight.building', { buildingId });
  const known = figures.query.state === 'loading' ? null : figures.query.value;
  const title = known?.buildingName ?? say('tab.building');
  return (
    <Page title={title}>
      <Loaded of={figures}>
        {(value) => (
          <>
            <CountedUntil asOf={value.asOf} />
            <Plots of={value} at={buildingId} target={{ page: 'figures', id: buildingId }} />
            <Rates of={value} />
            {buildingId !== me.buildingId && (
              <Item
                icon="person"
                title={say('building.people')}
                onPress={() => go.target({ page: 'building', id: buildingId })}
              />
            )}
            <Item
              icon="tab-needs"
              title={say('board.wall')}
              onPress={() => go.to('need/wall', { at: buildingId, kind: 'all' })}
            />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};
