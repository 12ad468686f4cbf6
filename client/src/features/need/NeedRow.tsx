import { Text } from '@tarojs/components';
import type { Urgency } from '../../../../shared/need/urgency.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Ear, PictureRow, pictureOf, useBreath, VirtualRows } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { factsOf, sayBehalf, sayFollowers, sayNewNotes, sayPhotos } from './facts.ts';
import { kindIcon } from './kind-icons.ts';
import { StatusMark } from './StatusMark.tsx';
import type { NeedRowData } from './status.ts';
import { titleOf } from './title.ts';

/** What cannot wait, before where and when: 马上 or 急, told apart by its picture too. Nothing of what can. */
export const Urgent = ({ of: urgency }: { of: Urgency }) => {
  if (urgency !== 'danger' && urgency !== 'urgent') return null;
  const picture = pictureOf(urgency === 'danger' ? 'warning' : 'bell');
  return <Text className={`need-urgent is-${urgency} ${picture}`}>{say(`urgency.${urgency}`)}</Text>;
};

/** One need in a list: picture, what, where and when, state. Never a flat number. */
export const NeedRow = ({ need }: { need: NeedRowData }) => {
  const heard = useBreath(factsOf(need, now()));
  return (
    <PictureRow
      picture={<Ear icon={kindIcon(need.kind)} title={labelOf(need)} said={heard.lines} isRead={heard.isSaid} />}
      title={titleOf(need)}
      facts={[
        need.buildingName,
        when(need.createdAt, now()),
        ...sayBehalf(need),
        ...sayPhotos(need),
        ...sayFollowers(need),
        ...sayNewNotes(need),
      ]}
      urgent={<Urgent of={need.urgency} />}
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
