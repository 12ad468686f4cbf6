import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { Act, BlockTitle, Item, Line, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { doorsOf, type ClusterData } from './cluster-doors.ts';
import { SetCluster } from './SetCluster.tsx';

/** The clusters of one building, each with its leader and its doors (十联户). */
export const Clusters = ({ buildingId, onBack }: { buildingId: string; onBack: () => void }) => {
  const clusters = useQuery('appointment.clusters', { buildingId });
  const known = clusters.query.state === 'loading' ? null : (clusters.query.value ?? null);
  const [set, setSet] = useState<ClusterData | 'new' | null>(null);
  if (known && set !== null)
    return (
      <SetCluster
        {...{ buildingId, of: known, onDone: () => setSet(null) }}
        {...(set === 'new' ? {} : { cluster: set })}
      />
    );
  return (
    <Page
      title={say('post.clusters')}
      onBack={onBack}
      foot={
        known?.maySet === true &&
        known.free.length > 0 && (
          <View className="acts">
            <Act icon="plus" word={say('post.clusters.new')} onPress={() => setSet('new')} />
          </View>
        )
      }
    >
      <Loaded of={clusters}>
        {({ clusters: all, free, maySet }) => (
          <>
            {all.length === 0 && <Line className="surface pad rule second" text={say('post.clusters.none')} />}
            {all.map((one) => (
              <Item
                key={one.clusterId}
                icon="household"
                title={one.leader?.name ?? say('post.clusters.noLeader')}
                words={doorsOf(one.homes)}
                {...(maySet && { onPress: () => setSet(one) })}
              />
            ))}
            {free.length > 0 && (
              <>
                <BlockTitle words={say('post.clusters.free')} side={say('post.households', { n: free.length })} />
                <Line className="surface pad rule" text={doorsOf(free)} />
              </>
            )}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};
