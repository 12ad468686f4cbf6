import { Text, View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Facts, Listen, Phrases, pictureOf, Press, useCanListen, VirtualRows } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { kindIcon } from './kind-icons.ts';
import { tellNeed } from './spoken.ts';
import { StatusMark } from './StatusMark.tsx';
import type { NeedRowData } from './status.ts';

/** The picture of a kind, on its own ground. */
export const KindPicture = ({ kind }: { kind: NeedRowData['kind'] }) => (
  <View className={`pic ${pictureOf(kindIcon(kind))}`} aria-label={sayKind(kind)} aria-role="img" />
);

/** One need in a list: picture, what, where and when, state, 听. Never a flat number. The whole row opens it; 听 does not. */
export const NeedRow = ({ need }: { need: NeedRowData }) => {
  const canListen = useCanListen();
  return (
    <View className={canListen ? 'heard' : ''}>
      <Press className="need" heardAs={need.needId} onPress={() => go.need(need.needId)}>
        <KindPicture kind={need.kind} />
        <View className="need-title">
          <Phrases text={need.text} />
        </View>
        <View className="need-meta">
          {need.urgency === 'urgent' && <Text className="need-urgent">{say('urgency.urgent')} </Text>}
          <Facts of={[need.buildingName, when(need.createdAt, now())]} />
        </View>
        <StatusMark need={need} />
      </Press>
      <Listen label={labelOf(need)} lines={() => [tellNeed(need, now())]} picture={kindIcon(need.kind)} />
    </View>
  );
};

/** Needs one below the other, however many. */
export const NeedRows = ({ needs }: { needs: readonly NeedRowData[] }) => (
  <VirtualRows items={needs} keyOf={needIdOf} row={needRow} />
);
const needIdOf = ({ needId }: NeedRowData): string => needId;
const needRow = (need: NeedRowData) => <NeedRow need={need} />;

const labelOf = ({ kind, buildingName }: NeedRowData): string =>
  say('listen.need', { kind: sayKind(kind), building: buildingName });
