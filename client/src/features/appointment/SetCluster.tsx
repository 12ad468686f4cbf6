import { View } from '@tarojs/components';
import { useState } from 'react';
import { CLUSTER_BOUNDS } from '../../../../shared/appointment/cluster-bounds.ts';
import { useAct, type ActState } from '../../data/index.ts';
import { Act, BlockTitle, ChoiceTile, Item, Line, Page, PlainAct, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { doorOf, type ClusterData, type ClustersData } from './cluster-doors.ts';
import { FindPerson, type Found } from './FindPerson.tsx';

const { householdsMin: min, householdsMax: max } = CLUSTER_BOUNDS;

/** A cluster that is being made. */
const NOBODY_YET: Pick<ClusterData, 'homes' | 'leader'> = { homes: [], leader: null };

type Props = { buildingId: string; of: ClustersData; cluster?: ClusterData; onDone: () => void };

/** Which doors are one cluster, and who leads it: a new one, or one that there is. */
export const SetCluster = ({ buildingId, of: { free }, cluster, onDone }: Props) => {
  const { homes, leader: led } = cluster ?? NOBODY_YET;
  const [chosen, choose] = useState<readonly string[]>(homes.map(({ householdId }) => householdId));
  const [leader, setLeader] = useState<Found | null>(led);
  const [isLooking, setLooking] = useState(false);
  const { state, again, send } = useAct('appointment.setCluster', () => {
    toast('check', say('post.did.cluster'));
    onDone();
  });
  const title = say(cluster ? 'post.clusters.one' : 'post.clusters.new');
  if (isLooking)
    return (
      <FindPerson
        {...{ title, buildingId }}
        question={say('post.clusters.who')}
        onBack={() => setLooking(false)}
        onChoose={(found) => {
          setLeader(found);
          setLooking(false);
        }}
      />
    );
  const which = { buildingId, ...(cluster && { clusterId: cluster.clusterId }) };
  const isRight = chosen.length >= min && chosen.length <= max;
  const set = (homes: readonly string[], who: Found | null): void =>
    send({ ...which, householdIds: [...homes], leaderId: who?.residentId ?? null });
  return (
    <Page
      title={title}
      onBack={onDone}
      foot={<Foot {...{ state, isRight }} onAgain={again} onPress={() => set(chosen, leader)} />}
    >
      <Item
        icon="person"
        title={leader?.name ?? say('post.clusters.noLeader')}
        words={say('post.clusters.who')}
        onPress={() => setLooking(true)}
      />
      <Doors homes={[...homes, ...free]} {...{ chosen }} onChoose={choose} />
      {cluster && (
        <View className="pad acts">
          <PlainAct
            icon="stop"
            word={say('post.clusters.end')}
            isSending={state.kind === 'sending'}
            onPress={() => set([], null)}
          />
        </View>
      )}
      <View className="list-end" />
    </Page>
  );
};

type FootProps = {
  state: ActState;
  isRight: boolean;
  onAgain: () => void;
  onPress: () => void;
};

const Foot = ({ state, isRight, onAgain, onPress }: FootProps) => (
  <>
    <Refusal state={state} onAgain={onAgain} />
    <View className="acts">
      <Act
        icon="check"
        word={say('post.clusters.yes')}
        isOff={!isRight}
        isSending={state.kind === 'sending'}
        onPress={onPress}
      />
    </View>
  </>
);

type DoorsProps = {
  homes: ClusterData['homes'];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
};

/** The doors that may be in it, each put in and taken out by a tap. */
const Doors = ({ homes, chosen, onChoose }: DoorsProps) => (
  <>
    <BlockTitle words={say('post.clusters.which')} side={say('post.households', { n: chosen.length })} />
    <Line className="field-hint" text={say('post.clusters.bounds', { min, max })} />
    <View className="choices" aria-role="group" aria-label={say('post.clusters.which')}>
      {homes.map((home) => {
        const isOn = chosen.includes(home.householdId);
        const next = isOn ? chosen.filter((one) => one !== home.householdId) : [...chosen, home.householdId];
        const tile = { large: doorOf(home), word: '', isOn };
        return <ChoiceTile key={home.householdId} {...tile} isOneOfMany onPress={() => onChoose(next)} />;
      })}
    </View>
  </>
);
