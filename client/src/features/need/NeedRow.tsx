import { Text } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Ear, PictureRow, pictureOf, useBreath, VirtualRows } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { factsOf } from './facts.ts';
import { kindIcon } from './kind-icons.ts';
import { StatusMark } from './StatusMark.tsx';
import type { NeedRowData } from './status.ts';

/** What cannot wait, before where and when. */
export const Urgent = () => <Text className={`need-urgent ${pictureOf('warning')}`}>{say('urgency.urgent')}</Text>;

/** One need in a list: picture, what, where and when, state. Never a flat number. */
export const NeedRow = ({ need }: { need: NeedRowData }) => {
  const heard = useBreath(factsOf(need, now()));
  return (
    <PictureRow
      picture={<Ear icon={kindIcon(need.kind)} title={labelOf(need)} said={heard.lines} isRead={heard.isSaid} />}
      title={need.text}
      facts={[need.buildingName, when(need.createdAt, now())]}
      urgent={need.urgency === 'urgent' && <Urgent />}
      mark={<StatusMark need={need} />}
      heard={heard}
      onPress={() => go.to('need/detail', { id: need.needId })}
    />
  );
};

/** Needs one below the other, however many. */
export const NeedRows = ({ needs }: { needs: readonly NeedRowData[] }) => (
  <VirtualRows items={needs} keyOf={needIdOf} row={needRow} />
);
const needIdOf = ({ needId }: NeedRowData): string => needId;
const needRow = (need: NeedRowData) => <NeedRow need={need} />;

const labelOf = ({ kind, buildingName }: NeedRowData): string =>
  say('place.note', { where: buildingName, note: sayKind(kind) });
