import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Loaded, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { OpinionRow } from './OpinionRow.tsx';
import type { Opinion } from './opinion-words.ts';

type Props = {
  buildingId: string;
  page: Output<'review.cockpit'>['opinions'];
  onPress: (opinion: Opinion) => void;
};

/** Opinions for whoever sorts them: one page, and the next ones as they are asked for. */
export const OpinionPages = ({ buildingId, page: { items, next }, onPress }: Props) => {
  const [isMore, setIsMore] = useState(false);
  return (
    <>
      {items.map((opinion) => (
        <OpinionRow key={opinion.opinionId} opinion={opinion} onPress={() => onPress(opinion)} />
      ))}
      {next !== null && isMore && <NextPage buildingId={buildingId} cursor={next} onPress={onPress} />}
      {next !== null && !isMore && (
        <View className="pad rule acts surface">
          <PlainAct icon="down" word={say('list.more')} onPress={() => setIsMore(true)} />
        </View>
      )}
    </>
  );
};

type NextProps = Pick<Props, 'buildingId' | 'onPress'> & { cursor: string };

const NextPage = ({ buildingId, cursor, onPress }: NextProps) => (
  <Loaded of={useQuery('review.cockpit', { buildingId, cursor })}>
    {({ opinions }) => <OpinionPages buildingId={buildingId} page={opinions} onPress={onPress} />}
  </Loaded>
);
