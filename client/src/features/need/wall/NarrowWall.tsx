import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Act, Icon, Middle, Page, PlainAct, Press, type IconName } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { kindIcon } from '../kind-icons.ts';
import { ChooseKind } from '../post/ChooseKind.tsx';
import { listOf, NARROW_GROUPS, type Narrow } from './narrow.ts';
import { isKnownEmpty } from './known-empty.ts';
import { GroupSegments, PlaceSegments, Rows } from './Wall.tsx';

/** The wall of one kind or one building: a page over the one that led here, so that 返回 leads back to the number that was tapped. */
export const NarrowWall = ({ start }: { start: Narrow }) => {
  const [of, setOf] = useState(start);
  const narrow = (change: Partial<Narrow>) => setOf({ ...of, ...change });
  if (!of.isChoosing) return <Narrowed of={of} narrow={narrow} />;
  return (
    <ChooseKind
      title={say('wall.one')}
      chosen={of.kind}
      onChoose={(kind) => narrow({ kind, isChoosing: false })}
      onBack={start.isChoosing && of === start ? undefined : () => narrow({ isChoosing: false })}
    />
  );
};

type Props = { of: Narrow; narrow: (change: Partial<Narrow>) => void };

const Narrowed = ({ of, narrow }: Props) => {
  const list = usePaged('need.list', listOf(of));
  useEndNear(list.more);
  const chips = useChips(of, narrow);
  const isEmpty = isKnownEmpty(list);
  return (
    <Page title={say('needs.title')} {...(isEmpty ? { foot: <SayFirst kind={of.kind} /> } : {})}>
      <GroupSegments of={NARROW_GROUPS} chosen={of.group} onChoose={(group) => narrow({ group })} />
      <View className="narrowing">
        {of.buildingId === null && <PlaceSegments chosen={of.place} onChoose={(place) => narrow({ place })} />}
        {chips.map((chip) => (
          <Chip key={chip.word} {...chip} />
        ))}
        <PlainAct
          icon="eye"
          word={say(of.kind === null ? 'needs.one' : 'post.kind.again')}
          onPress={() => narrow({ isChoosing: true })}
        />
      </View>
      {isEmpty ? <Empty of={of} /> : <Rows list={list} isLast />}
    </Page>
  );
};

type ChipProps = { icon: IconName; word: string; onRemove: () => void };

/** What the wall is narrowed by. Its name is asked for, not taken from an address. */
const useChips = ({ kind, buildingId }: Narrow, narrow: Props['narrow']): readonly ChipProps[] => {
  const { query } = useQuery('insight.building', buildingId === null ? null : { buildingId });
  const name = query.state === 'loading' ? undefined : query.value?.buildingName;
  return [
    ...(kind === null ? [] : [{ icon: kindIcon(kind), word: sayKind(kind), onRemove: () => narrow({ kind: null }) }]),
    ...(buildingId === null
      ? []
      : [
          {
            icon: 'tab-building' as const,
            word: name ?? say('tab.building'),
            onRemove: () => narrow({ buildingId: null, place: 'community' }),
          },
        ]),
  ];
};

/** A tap takes it away. */
const Chip = ({ icon, word, onRemove }: ChipProps) => (
  <Press className="plain on" label={say('wall.not', { what: word })} said={word} onPress={onRemove}>
    <Icon name={icon} />
    <Text>{word}</Text>
    <Icon name="cross" />
  </Press>
);

const Empty = ({ of: { kind, group } }: { of: Narrow }) =>
  kind === null ? (
    <Middle icon="tab-needs" title={say(`needs.empty.${group}`)} words={say(`needs.empty.${group}.words`)} />
  ) : (
    <Middle icon={kindIcon(kind)} title={say(`wall.empty.${group}`)} words={say('wall.empty.words')} />
  );

const SayFirst = ({ kind }: Pick<Narrow, 'kind'>) => (
  <View className="acts">
    <Act icon="tab-needs" word={say('needs.first')} onPress={() => go.to('need/post', { kind: kind ?? undefined })} />
  </View>
);
