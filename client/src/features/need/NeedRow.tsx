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

/** What cannot wait, before where and when. */
export const Urgent = () => <Text className={`need-urgent ${pictureOf('warning')}`}>{say('urgency.urgent')}</Text>;

/** As many characters as a row shows for sure: of a longer text the lines are filled, so that more of it is read before it is cut. */
const WHOLE_MAX = 22;

/** One need in a list: picture, what, where and when, state, 听. Never a flat number. The whole row opens it; 听 does not. */
export const NeedRow = ({ need }: { need: NeedRowData }) => {
  const canListen = useCanListen();
  return (
    <View className={canListen ? 'heard' : ''}>
      <Press className="need" heardAs={need.needId} onPress={() => go.need(need.needId)}>
        <KindPicture kind={need.kind} />
        <View className="need-title">{need.text.length > WHOLE_MAX ? need.text : <Phrases text={need.text} />}</View>
        <Facts className="need-meta" of={[need.buildingName, when(need.createdAt, now())]}>
          {need.urgency === 'urgent' && <Urgent />}
        </Facts>
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
